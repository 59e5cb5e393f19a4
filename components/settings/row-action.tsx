import type { Ref } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { type MessageKey, useWords } from '@/components/kit/words.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import './row-action.css';

interface RowActionProps {
  /** What it does. */
  words: MessageKey;
  /** The row's name, which the eye sees anyway. */
  of: string;
  /** In place of the words, where it says as much; a mouse that waits on it is told the words. */
  sign?: string;
  /** What the row is about goes. */
  removes?: boolean;
  onClick: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of a row in a table; to screen readers it also says which row it acts on. */
export function RowAction({ words, of, sign, removes = false, onClick, buttonRef = null }: RowActionProps) {
  const t = useWords();
  return (
    <Button
      look={removes ? 'remove' : 'quiet'}
      label={t('sources_action_of', t(words), visibleText(of))}
      onClick={onClick}
      buttonRef={buttonRef}
    >
      {sign ? (
        <span class="row-action-sign" title={t(words)}>
          {sign}
        </span>
      ) : (
        t(words)
      )}
    </Button>
  );
}
