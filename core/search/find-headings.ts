import { fold } from '@/core/text/fold.ts';
import { wordsOf } from './words.ts';

/** Whether a text has every word of a query; words are found as in `search`, except with typos. */
export function hasWords(query: string): (text: string) => boolean {
  const words = wordsOf(query).map(({ direct, swapped }) => [...direct, ...swapped]);
  return (text) => {
    const folded = fold(text);
    return words.every((patterns) => patterns.some((pattern) => pattern.indexIn(folded, 0) >= 0));
  };
}

/** The headings whose names have every word of a query, in their order. */
export function findHeadings<Heading extends { name: string }>(
  headings: readonly Heading[],
  query: string,
): readonly Heading[] {
  const has = hasWords(query);
  return headings.filter(({ name }) => has(name));
}
