import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import './sheet.css';

interface SheetFrameProps {
  title: ComponentChildren;
  children: ComponentChildren;
  /** What has the focus first, as a selector; the heading without one, or as long as it is not there. */
  focus?: string | undefined;
  onClose: () => void;
}

/** A dialog over the whole popup. Escape closes it and not the popup, wherever in it the focus is. */
export function SheetFrame({ title, children, focus, onClose }: SheetFrameProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // Before the paint: who sees the sheet can already close it.
  useLayoutEffect(() => {
    const first = focus === undefined ? null : box.current?.querySelector<HTMLElement>(focus);
    (first ?? box.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [focus]);
  useLayoutEffect(() => {
    const closed = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      },
      closed,
    );
    return () => closed.abort();
  }, [onClose]);
  return (
    <div ref={box} class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet-title">
      <header class="sheet-head">
        <h2 id="sheet-title" tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('picker_to_list')}
          title={t('picker_to_list')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </div>
  );
}
