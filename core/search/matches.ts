import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Lines } from '@/core/catalog/snapshot/lines.ts';
import { learntAt } from '@/core/catalog/snapshot/snapshot.ts';
import { fold } from '@/core/text/fold.ts';
import type { Pattern } from './pattern.ts';
import { fieldStart, inside, isBoundary, wordStart } from './score.ts';
import type { Word } from './words.ts';

/** Which roles have every word, and how good a first look at each found it. */
export interface Matches {
  /** A role's index is in it. */
  rows: number[];
  /**
   * For every role of the catalog: the places of its words, added up; only good enough to choose whom to score. 0 where a
   * word is in nothing but what a page calls the account.
   */
  rough: Uint16Array;
  /** The patterns of each word that count: all direct ones, and the swapped ones unless they are chance. */
  patterns: Pattern[][];
  /** The words that no role has in the user's own text. What pages call accounts does not count here. */
  nowhere: Word[];
}

/** From this many hits on, a hit inside a field is looked at again for a better one at a field's start. */
const many = 1000;

/** As a place: found in what a page calls the account and nowhere else. The places of `score.ts` are one more here. */
const learntOnly = 1;

/** Whether a hit lies in what a page calls the account. It is the last field, if it is there: most hits are before another. */
function isLearnt(text: string, line: number, at: number): boolean {
  for (let after = at; ; after++) {
    const code = text.charCodeAt(after);
    if (code === 9) return false;
    if (code === 10 || after >= text.length) break;
  }
  let field = 0;
  for (let before = line; before < at; before++) if (text.charCodeAt(before) === 9) field++;
  return field >= learntAt;
}

/**
 * Raises `best` of every line that has the pattern to the place of its first hit there; gives how many lines have it in
 * the user's own text.
 */
function markLines({ text, starts }: Lines, pattern: Pattern, best: Uint8Array, before = 0): number {
  const count = starts.length - 1;
  let line = 0;
  let found = 0;
  for (let at = pattern.indexIn(text, 0); at >= 0; at = pattern.indexIn(text, starts[line] ?? text.length)) {
    while (line < count && (starts[line + 1] ?? 0) <= at) line++;
    if (line >= count) break;
    const start = at + before;
    const learnt = isLearnt(text, starts[line] ?? 0, start);
    const place =
      text.charCodeAt(start - 1) < 11 || start === 0 ? fieldStart : isBoundary(text, start) ? wordStart : inside;
    best[line] = Math.max(best[line] ?? 0, learnt ? learntOnly : place + 1);
    if (!learnt) found++;
    line++;
  }
  return found;
}

/** The same for a whole organization, by its name. */
function markOrganizations(view: CatalogView, names: readonly string[], pattern: Pattern, best: Uint8Array): number {
  let found = 0;
  view.organizations.forEach(({ first, count }, index) => {
    if (pattern.indexIn(names[index] ?? '', 0) < 0) return;
    for (let row = first; row < first + count; row++) best[row] = Math.max(best[row] ?? 0, inside + 1);
    found += count;
  });
  return found;
}

/** Looks for every word in every role: one pass over the searchable text for each pattern. */
export function matchWords(view: CatalogView, words: readonly Word[]): Matches {
  const lines = view.searchable();
  const names = view.organizations.map(({ name }) => fold(name));
  const hits = new Uint8Array(view.count);
  const rough = new Uint16Array(view.count);
  const best = new Uint8Array(view.count);
  const nowhere: Word[] = [];

  function mark(patterns: readonly Pattern[]): number {
    let found = 0;
    for (const pattern of patterns) {
      const here = markLines(lines, pattern, best);
      if (here > many && pattern.behind) markLines(lines, pattern.behind('\t'), best, 1);
      found += here + markOrganizations(view, names, pattern, best);
    }
    return found;
  }

  const patterns = words.map((word, round) => {
    best.fill(0);
    const direct = mark(word.direct);
    const isSwapped = direct === 0 || word.isSwapSure;
    const swapped = isSwapped ? mark(word.swapped) : 0;
    if (direct + swapped === 0) nowhere.push(word);
    for (let row = 0; row < view.count; row++) {
      const place = best[row] ?? 0;
      if (place === 0 || hits[row] !== round) continue;
      hits[row] = round + 1;
      const before = rough[row] ?? 0;
      rough[row] = place === learntOnly || (round > 0 && before === 0) ? 0 : before + place - 1;
    }
    return isSwapped ? [...word.direct, ...word.swapped] : word.direct;
  });

  const rows: number[] = [];
  for (let row = 0; row < view.count; row++) if (hits[row] === words.length) rows.push(row);
  return { rows, rough, patterns, nowhere };
}
