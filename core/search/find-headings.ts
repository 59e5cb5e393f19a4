import type { Heading } from '@/core/catalog/organization-tree.ts';
import { fold } from '@/core/text/fold.ts';
import { wordsOf } from './words.ts';

/** The headings whose paths have every word of a query, in their order; words are found as in `search`, except with typos. */
export function findHeadings(headings: readonly Heading[], query: string): readonly Heading[] {
  const words = wordsOf(query).map(({ direct, swapped }) => [...direct, ...swapped]);
  return headings.filter(({ path }) => {
    const folded = fold(path);
    return words.every((patterns) => patterns.some((pattern) => pattern.indexIn(folded, 0) >= 0));
  });
}
