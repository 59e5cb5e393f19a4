import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { lookAlikes } from '@/core/text/look-alikes.ts';
import { isPlain, runsWithin, visibleRuns } from '@/core/text/visible-text.ts';
import './safe-text.css';

/** Finds what else to mark besides hidden characters. A page without time for it at first provides it later. */
export const LookAlikes = createContext<typeof lookAlikes | undefined>(undefined);

/** A name or value from a text that somebody else wrote: it cannot reorder what is around it, nor hide a character. */
export function SafeText({ text }: { text: string }) {
  return <bdi class="safe-text">{safeRuns(text)}</bdi>;
}

interface RunsProps {
  text: string;
  from: number;
  to: number;
}

/**
 * Such a text for those who isolate it themselves: the parts of one name keep one direction. `from`, `to`: the part that is
 * shown, as it looks in the whole. Of a plain name, as most are, no component is made: a list shows dozens.
 */
export const safeRuns = (text: string, from = 0, to = text.length) =>
  isPlain(text) ? text.slice(from, to) : <Runs text={text} from={from} to={to} />;

function Runs({ text, from, to }: RunsProps) {
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
