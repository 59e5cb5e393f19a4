import type { Ref } from 'preact';
import { Button } from '@/components/kit/button.tsx';
import { type MessageKey, useWords } from '@/components/kit/words.ts';
import { visibleText } from '@/core/text/visible-text.ts';

interface RowActionProps {
  /** What it does. */
  words: MessageKey;
  /** The row's name, which the eye sees anyway. */
  of: string;
  onClick: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of a row in a table; to screen readers it also says which row it acts on. */
export function RowAction({ words, of, onClick, buttonRef = null }: RowActionProps) {
  const t = useWords();
  return (
    <Button
      look="quiet"
      label={t('sources_action_of', t(words), visibleText(of))}
      onClick={onClick}
      buttonRef={buttonRef}
    >
      {t(words)}
    </Button>
  );
}
