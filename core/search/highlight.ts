import { foldWithSource } from '@/core/text/fold-with-source.ts';
import type { Pattern } from './pattern.ts';

/** From the first to before the second UTF-16 unit. */
export type Range = [start: number, end: number];

/** An account id as it is shown: it is searched without dashes. */
const shownAccount = /^\d{4}-\d{4}-\d{4}$/;

function occurrencesOf(pattern: Pattern, text: string): Range[] {
  const ranges: Range[] = [];
  for (let hit = pattern.find(text, 0); hit; hit = pattern.find(text, hit.end)) ranges.push([hit.start, hit.end]);
  return ranges;
}

/** Where a word occurs in the folded text: as it is (its first pattern), or else in any other way. */
function occurrences(text: string, [first, ...others]: readonly Pattern[]): Range[] {
  const literally = first ? occurrencesOf(first, text) : [];
  return literally.length > 0 ? literally : others.flatMap((pattern) => occurrencesOf(pattern, text));
}

/**
 * The ranges of a shown text that the words of a query found, in order, apart from each other, cut between characters (a
 * whole syllable for an initial, the whole word for a typo). `words`: `Found.patterns`.
 */
export function matchRanges(text: string, words: readonly (readonly Pattern[])[]): Range[] {
  const folded = foldWithSource(text);
  if (shownAccount.test(text)) {
    folded.text = text.replaceAll('-', '');
    folded.starts = folded.starts.filter((at) => text[at] !== '-');
    folded.ends = folded.starts.map((at) => at + 1);
  }
  const found = words
    .flatMap((patterns) => occurrences(folded.text, patterns))
    .map(([start, end]): Range => [folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0])
    .sort(([a], [b]) => a - b);
  const ranges: Range[] = [];
  for (const [start, end] of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
