import { VisuallyHidden } from '@/components/kit/display/visually-hidden.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Copied } from '@/components/picker/commands/copy-role.ts';
import { commandWords, keyOf } from '@/components/picker/sheets/key-names.ts';
import './copy-button.css';

interface CopyButtonProps {
  as: Copied;
  /** It was the last that was copied. */
  isCopied: boolean;
  onCopy: () => void;
}

/** Copies a thing of a role, and says which key does it too. */
export function CopyButton({ as, isCopied, onCopy }: CopyButtonProps) {
  const t = useWords();
  const words = commandWords({ do: 'copy', as });
  return (
    <button type="button" class="copy-button" title={t(words)} data-copied={isCopied} onClick={onCopy}>
      <VisuallyHidden>{t(words)} </VisuallyHidden>
      <kbd>{keyOf(words)}</kbd>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {isCopied ? (
          <path d="m3 8.5 3.5 3.5L13 5" />
        ) : (
          <path d="M5.5 5.5V3.6a1.1 1.1 0 0 1 1.1-1.1h5.8a1.1 1.1 0 0 1 1.1 1.1v5.8a1.1 1.1 0 0 1-1.1 1.1h-1.9M3.6 5.5h5.8a1.1 1.1 0 0 1 1.1 1.1v5.8a1.1 1.1 0 0 1-1.1 1.1H3.6a1.1 1.1 0 0 1-1.1-1.1V6.6a1.1 1.1 0 0 1 1.1-1.1z" />
        )}
      </svg>
    </button>
  );
}
