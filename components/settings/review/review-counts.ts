import { formatsOf } from '@/components/kit/formats.ts';
import type { MessageKey, Translate } from '@/components/kit/words.ts';
import type { ImportState } from '@/components/settings/import/import-state.ts';
import type { Problem } from '@/core/config/role.ts';
import { countChanges } from '@/core/review/list-changes.ts';
import type { Review } from '@/platform/library/reviews.ts';

/** Problems to list: secrets have a place of their own. */
export const warningsOf = ({ reading, names }: Review): Problem[] =>
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

/** How many changes there are, and how many of them an import would make. */
export function acceptedOf({ rejected, part }: Pick<ImportState, 'rejected' | 'part'>, { changes }: Review) {
  const total = countChanges(changes);
  return { total, accepted: total - rejected.size - (part?.held.length ?? 0) };
}

/** The review as it is read aloud: what there is none of is left out. */
export function spokenReview(t: Translate, review: Review): string {
  const { number } = formatsOf(t);
  const counts = reviewCounts(review).filter(([, count]) => count > 0);
  return [t('review_title'), ...counts.map(([key, count]) => `${t(key)} ${number(count)}`)].join(', ');
}
