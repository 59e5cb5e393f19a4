import { SafeRuns } from '@/components/kit/safe-text.tsx';
import { matchRanges } from '@/core/search/highlight.ts';
import type { Pattern } from '@/core/search/pattern.ts';
import '@/components/kit/safe-text.css';

interface MarkedProps {
  text: string;
  /** `Found.patterns`; empty while nothing is searched. */
  words: readonly (readonly Pattern[])[];
}

/** A name or value from a config, with what a search found in it. */
export function Marked({ text, words }: MarkedProps) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of words.length === 0 ? [] : matchRanges(text, words)) {
    pieces.push(
      <SafeRuns text={text} from={at} to={start} />,
      <mark>
        <SafeRuns text={text} from={start} to={end} />
      </mark>,
    );
    at = end;
  }
  return (
    <bdi class="safe-text">
      {pieces}
      <SafeRuns text={text} from={at} />
    </bdi>
  );
}
