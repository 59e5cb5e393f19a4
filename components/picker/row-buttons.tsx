import { type MessageKey, useWords } from '@/components/kit/words.ts';
import type { Command } from '@/components/picker/command.ts';
import { commandWords, keyOf } from '@/components/picker/sheets/key-names.ts';

interface RowButton {
  command: Command;
  /** Lines of a drawing on 16 by 16. */
  drawing: string;
  /** Where the same key also takes it back: what the button says, and what it says and shows then. */
  does?: MessageKey;
  undoes?: MessageKey;
  undoing?: string;
}

const box = 'M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z';

const buttons: readonly RowButton[] = [
  {
    command: { do: 'mark' },
    drawing: `${box}M5 8.2l2.2 2.2L11 6`,
    does: 'picker_mark',
    undoes: 'picker_unmark',
    undoing: `${box}M5.5 8h5`,
  },
  {
    command: { do: 'copy', as: 'link' },
    drawing:
      'M7 9a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9 7a2.5 2.5 0 0 0-3.6 0L3.2 9.2a2.5 2.5 0 0 0 3.6 3.6l.9-.9',
  },
  {
    command: { do: 'pin' },
    drawing: 'M5.5 2.5h5l-.7 4.2 2 2.3H4.2l2-2.3zM8 9v4.5',
    does: 'picker_pin_short',
    undoes: 'picker_unpin_short',
  },
  { command: { do: 'details', at: 'top' }, drawing: 'm6 3.5 4.5 4.5L6 12.5' },
];

interface RowButtonsProps {
  pinned: boolean;
  marked: boolean | undefined;
  onRun: (command: Command) => void;
}

/** For the mouse alone: the keys do the same, and an option has no buttons in it. The tooltips say which keys. Their styles are there with the row. */
export function RowButtons({ pinned, marked, onRun }: RowButtonsProps) {
  const t = useWords();
  return (
    <>
      {buttons.map(({ command, drawing, undoing, ...says }) => {
        const words = commandWords(command);
        const isOn = command.do === 'pin' ? pinned : command.do === 'mark' && marked;
        const does = (isOn ? says.undoes : says.does) ?? words;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the combobox has the keys
          <span
            key={words}
            data-button={words}
            data-is={isOn && !undoing ? 'on' : undefined}
            title={`${t(does)} (${keyOf(words)})`}
            onClick={(event) => {
              event.stopPropagation();
              onRun(command);
            }}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={(isOn && undoing) || drawing} />
            </svg>
          </span>
        );
      })}
    </>
  );
}
