import { formatsOf } from '@/components/kit/formats.ts';
import type { MessageKey, Translate } from '@/components/kit/words.ts';
import type { Problem } from '@/core/config/role.ts';
import { countChanges, listChanges } from '@/core/review/list-changes.ts';
import type { Review } from '@/platform/library/reviews.ts';

/** Problems to list: secrets have a place of their own. */
export const warningsOf = ({ reading, names }: Pick<Review, 'reading' | 'names'>): Problem[] =>
  [...reading.problems.filter(({ code }) => code !== 'secret-left-out'), ...names].sort(
    (one, other) => one.line - other.line,
  );

/** How many there are of each kind, in the order of the screen. */
export function reviewCounts(review: Review): [MessageKey, number][] {
  const { changes, reading } = review;
  return [
    ['review_new', changes.added.length],
    ['review_changed', changes.changed.length],
    ['review_moved', changes.moved.length],
    ['review_gone', changes.gone.length],
    ['review_unchanged', changes.unchanged.length],
    ['review_skipped', reading.skipped.length],
    ['review_warnings', warningsOf(review).length],
  ];
}

/** How many changes there are of each kind. */
export interface ChangeCounts {
  added: number;
  changed: number;
  moved?: number;
  gone: number;
}

/** What an import would do, as far as it is known: `accepted` of all `total` changes, and how many of each kind. */
export interface Accepted extends ChangeCounts {
  total: number;
  accepted: number;
}

/** `rejected`: places in `listChanges`. */
export function acceptedOf(rejected: ReadonlySet<number>, { changes }: Review): Accepted {
  const counts: Accepted = { total: countChanges(changes), accepted: 0, added: 0, changed: 0, moved: 0, gone: 0 };
  for (const [place, { kind }] of listChanges(changes).entries()) {
    if (rejected.has(place)) continue;
    counts.accepted++;
    counts[kind]++;
  }
  return counts;
}

/** The numbers of the review for screen readers, without zeros. */
export function spokenReview(t: Translate, review: Review): string {
  const { number } = formatsOf(t);
  const counts = reviewCounts(review).filter(([, count]) => count > 0);
  return [t('review_title'), ...counts.map(([key, count]) => `${t(key)} ${number(count)}`)].join(', ');
}
