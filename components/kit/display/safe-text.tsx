import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { lookAlikes } from '@/core/text/look-alikes.ts';
import { runsWithin, visibleRuns } from '@/core/text/visible-text.ts';
import './safe-text.css';

/** Finds what else to mark besides hidden characters. A page without time for it at first provides it later. */
export const LookAlikes = createContext<typeof lookAlikes | undefined>(undefined);

/** A name or value from a text that somebody else wrote: it cannot reorder what is around it, nor hide a character. */
export function SafeText({ text }: { text: string }) {
  return (
    <bdi class="safe-text">
      <SafeRuns text={text} />
    </bdi>
  );
}

interface SafeRunsProps {
  text: string;
  /** Shows the part of the text between, as it looks in the whole. */
  from?: number;
  to?: number;
}

/** Such a text for those who isolate it themselves: the parts of one name keep one direction. */
export function SafeRuns({ text, from = 0, to = text.length }: SafeRunsProps) {
  const t = useWords();
  const find = useContext(LookAlikes);
  return (
    <>
      {runsWithin(visibleRuns(text, find?.(text)), from, to).map(({ text: run, mark }) =>
        mark ? (
          <span class="safe-text-mark" data-mark={mark} title={t(messageKey('common_mark', mark))}>
            {run}
          </span>
        ) : (
          run
        ),
      )}
    </>
  );
}
