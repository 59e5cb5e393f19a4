import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { commandOf } from '@/components/picker/commands/keys.ts';
import { type Early, pressAgain } from './press-again.ts';
import { useModal } from './use-modal.ts';
import './sheet-frame.css';

/** What every sheet hands on to its frame. */
export interface FrameProps {
  /** Keys that were pressed for the sheet before it was there. */
  early: Early;
  onClose: () => void;
}

interface SheetFrameProps extends FrameProps {
  /** Of a heading; an element that has it already, with `titleId`. */
  title: string | VNode;
  children: ComponentChildren;
  /** What has the focus first, as a selector; the heading without one, or as long as it is not there. */
  focus?: string | undefined;
  /** The command that opened it. */
  opener: Command['do'];
  /** What keys are meant for is still to come: they are held, all but Escape. */
  isWaiting?: boolean;
  /** Carries out what else a key asks for; true: it did. */
  onCommand?: (command: Command) => boolean;
}

/** DOM id of a sheet's title. */
export const titleId = 'sheet-title';

const isField = (element: EventTarget | null) =>
  element instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

/**
 * A dialog over the whole popup. The key that opened it closes it, and so does Left, the way back; for Escape, which closes
 * it as well, is not given to it by Firefox: there it closes every popup (nsXULPopupManager.cpp, seen in 140).
 */
export function SheetFrame({
  title,
  children,
  focus,
  opener,
  isWaiting = false,
  onCommand,
  early,
  onClose,
}: SheetFrameProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // Before the paint: who sees the sheet can already close it.
  useLayoutEffect(() => {
    const first = focus === undefined ? null : box.current?.querySelector<HTMLElement>(focus);
    (first ?? box.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [focus]);
  useModal(box, onClose);
  useLayoutEffect(() => {
    if (!isWaiting) void pressAgain(early.splice(0));
  }, [early, isWaiting]);
  return (
    <div
      ref={box}
      class="sheet-frame"
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isWaiting && event.key !== 'Escape') {
          event.preventDefault();
          early.push(event);
          return;
        }
        const isTyped = isField(event.target);
        const command = commandOf(event, { isEmpty: !isTyped, isAtEnd: !isTyped });
        // Enter, with whatever else, is a button's or a field's.
        if (command && event.key !== 'Enter' && onCommand?.(command)) {
          event.preventDefault();
          return;
        }
        if (command?.do !== opener && (isTyped || event.key !== 'ArrowLeft')) return;
        event.preventDefault();
        // Held on since the list, it would open and close in turn.
        if (!event.repeat) onClose();
      }}
    >
      <header class="sheet-frame-head">
        {typeof title === 'string' ? (
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
        ) : (
          title
        )}
        <IconButton label={t('picker_to_list')} onClick={onClose}>
          <path d="m4 4 8 8m0-8-8 8" />
        </IconButton>
      </header>
      <div class="sheet-frame-body">{children}</div>
    </div>
  );
}
