import { SafeRuns } from '@/components/kit/display/safe-text.tsx';
import type { Range } from '@/core/search/highlight.ts';
import '@/components/kit/display/safe-text.css';

/** What a search found in a shown text; undefined while nothing is searched. */
export type RangesIn = ((text: string) => Range[]) | undefined;

interface MarkedProps {
  text: string;
  found: RangesIn;
}

/** A name or value from a config, with what a search found in it. */
export function Marked({ text, found }: MarkedProps) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of found?.(text) ?? []) {
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
