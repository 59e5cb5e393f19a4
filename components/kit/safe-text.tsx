import { visibleRuns } from '@/core/catalog/visible-text.ts';
import { useWords } from './words.ts';
import './safe-text.css';

/** A name or value from a text that somebody else wrote: it cannot reorder what is around it, nor hide a character. */
export function SafeText({ text }: { text: string }) {
  return (
    <bdi class="safe-text">
      <SafeRuns text={text} />
    </bdi>
  );
}

/** A part of such a text, for those who isolate the whole themselves: the parts of one name keep one direction. */
export function SafeRuns({ text }: { text: string }) {
  const t = useWords();
  return (
    <>
      {visibleRuns(text).map(({ text: run, mark }) =>
        mark ? (
          <span class="safe-text-mark" title={t('common_hidden_character')}>
            {run}
          </span>
        ) : (
          run
        ),
      )}
    </>
  );
}
