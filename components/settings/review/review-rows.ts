import type { Problem, Role, Skipped } from '@/core/config/role.ts';
import { leadsElsewhere } from '@/core/review/accept/import-mode.ts';
import type { ChangedRole } from '@/core/review/compare-roles.ts';
import type { Review } from '@/platform/library/reviews.ts';
import { warningsOf } from './review-counts.ts';

/** A role in a list of the review; `place`: that of its change in `listChanges`, if it is one. */
export interface RoleRow {
  role: Role;
  place?: number;
}

export interface ChangeRow extends ChangedRole {
  place: number;
}

/** The lists of a review. */
export interface ReviewRows {
  added: RoleRow[];
  /** A name that stands for another role than before. */
  elsewhere: ChangeRow[];
  changed: ChangeRow[];
  moved: ChangeRow[];
  gone: RoleRow[];
  skipped: Skipped[];
  warnings: Problem[];
  unchanged: RoleRow[];
}

export function rowsOf(review: Pick<Review, 'changes' | 'reading' | 'names'>): ReviewRows {
  const { added, changed, moved, gone, unchanged } = review.changes;
  const firstMoved = added.length + changed.length;
  const firstGone = firstMoved + moved.length;
  const changedRows = changed.map((change, index) => ({ ...change, place: added.length + index }));
  return {
    added: added.map((role, place) => ({ role, place })),
    elsewhere: changedRows.filter(leadsElsewhere),
    changed: changedRows.filter((change) => !leadsElsewhere(change)),
    moved: moved.map((change, index) => ({ ...change, place: firstMoved + index })),
    gone: gone.map((role, index) => ({ role, place: firstGone + index })),
    skipped: review.reading.skipped,
    warnings: warningsOf(review),
    unchanged: unchanged.map((role) => ({ role })),
  };
}
