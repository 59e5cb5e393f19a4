import { visibleRuns } from '@/core/catalog/visible-text.ts';
import { useWords } from './words.ts';
import './safe-text.css';

/** A name or value from a text that somebody else wrote: it cannot reorder what is around it, nor hide a character. */
export function SafeText({ text }: { text: string }) {
  const t = useWords();
  return (
    <bdi class="safe-text">
      {visibleRuns(text).map(({ text: run, mark }) =>
        mark ? (
          <span class="safe-text-mark" title={t('common_hidden_character')}>
            {run}
          </span>
        ) : (
          run
        ),
      )}
    </bdi>
  );
}
