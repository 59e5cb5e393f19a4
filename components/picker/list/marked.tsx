import { safeRuns } from '@/components/kit/display/safe-text.tsx';
import type { Range } from '@/core/search/highlight.ts';
import { isPlain } from '@/core/text/visible-text.ts';
import '@/components/kit/display/safe-text.css';

/** What a search found in a shown text; undefined while nothing is searched. */
export type RangesIn = ((text: string) => Range[]) | undefined;

/**
 * A name or value from a config, with what a search found in it. A plain one needs nothing around it: it cannot reorder
 * what it is among, and the first screen has forty.
 */
export function markedText(text: string, found: RangesIn) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of found?.(text) ?? []) {
    pieces.push(safeRuns(text, at, start), <mark>{safeRuns(text, start, end)}</mark>);
    at = end;
  }
  const rest = safeRuns(text, at);
  const shown = at > 0 ? [...pieces, rest] : rest;
  return isPlain(text) ? shown : <bdi class="safe-text">{shown}</bdi>;
}
