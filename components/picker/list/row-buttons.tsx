import type { MessageKey } from '@/components/kit/words.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import './row-buttons.css';

const buttons: readonly { command: Command; words: MessageKey; short: MessageKey }[] = [
  { command: { do: 'details', at: 'top' }, words: 'keys_details', short: 'picker_details_short' },
  { command: { do: 'pin' }, words: 'keys_pin', short: 'picker_pin_short' },
  { command: { do: 'copy', as: 'link' }, words: 'keys_link', short: 'picker_copy_link_short' },
  { command: { do: 'copy', as: 'markdown' }, words: 'keys_markdown', short: 'picker_copy_markdown_short' },
];

/** What the button of a pin says in place of what it says elsewhere. */
const unpin = { words: 'picker_unpin_short', short: 'picker_unpin_short' } as const;

/** For the mouse alone: the keys do the same, and an option has no buttons in it. */
export function RowButtons({ pinned }: { pinned: boolean }) {
  const t = useWords();
  return (
    <span class="row-buttons" aria-hidden="true">
      {buttons.map((button, index) => {
        const { words, short } = pinned && button.command.do === 'pin' ? unpin : button;
        return (
          <span key={button.words} data-button={index} title={t(words)}>
            {t(short)}
          </span>
        );
      })}
    </span>
  );
}

/** What a click on a row means: its button's command; undefined beside the buttons. */
export function commandAt(target: Element): Command | undefined {
  const button = target.closest('[data-button]')?.getAttribute('data-button');
  return button == null ? undefined : buttons[Number(button)]?.command;
}
