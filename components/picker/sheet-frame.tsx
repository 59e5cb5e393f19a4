import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/kit/icon-button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { useModal } from './use-modal.ts';
import './sheet.css';

interface SheetFrameProps {
  title: ComponentChildren;
  children: ComponentChildren;
  /** What has the focus first, as a selector; the heading without one, or as long as it is not there. */
  focus?: string | undefined;
  onClose: () => void;
}

/** A dialog over the whole popup. */
export function SheetFrame({ title, children, focus, onClose }: SheetFrameProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // Before the paint: who sees the sheet can already close it.
  useLayoutEffect(() => {
    const first = focus === undefined ? null : box.current?.querySelector<HTMLElement>(focus);
    (first ?? box.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [focus]);
  useModal(box, onClose);
  return (
    <div ref={box} class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet-title">
      <header class="sheet-head">
        <h2 id="sheet-title" tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={t('picker_to_list')} onClick={onClose}>
          <path d="m4 4 8 8m0-8-8 8" />
        </IconButton>
      </header>
      <div class="sheet-body">{children}</div>
    </div>
  );
}
