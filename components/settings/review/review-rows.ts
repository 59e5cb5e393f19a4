import type { Problem, Role, Skipped } from '@/core/config/role.ts';
import { leadsElsewhere } from '@/core/review/accept/import-mode.ts';
import type { ChangedRole } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';
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
  /** New, under a name that leads to another account now, or one that looks like it. */
  taken: RoleRow[];
  /** A name that leads to another role than before. */
  elsewhere: ChangeRow[];
  changed: ChangeRow[];
  moved: ChangeRow[];
  gone: RoleRow[];
  skipped: Skipped[];
  warnings: Problem[];
  unchanged: RoleRow[];
}

export function rowsOf(review: Pick<Review, 'changes' | 'reading' | 'names' | 'taken'>): ReviewRows {
  const all = listChanges(review.changes).map((change, place) => ({ ...change, place }));
  const isTaken = (place: number) => review.taken.has(place);
  const changed = all.flatMap((one) => (one.kind === 'changed' ? one : []));
  const moved = all.flatMap((one) => (one.kind === 'moved' ? one : []));
  const added = all.filter((one) => one.kind === 'added');
  const gone = all.filter((one) => one.kind === 'gone');
  return {
    added: added.filter(({ place }) => !isTaken(place)).map(({ after, place }) => ({ role: after, place })),
    taken: added.filter(({ place }) => isTaken(place)).map(({ after, place }) => ({ role: after, place })),
    elsewhere: changed.filter(leadsElsewhere),
    changed: changed.filter((change) => !leadsElsewhere(change)),
    moved,
    gone: gone.map(({ before, place }) => ({ role: before, place })),
    skipped: review.reading.skipped,
    warnings: warningsOf(review),
    unchanged: review.changes.unchanged.map((role) => ({ role })),
  };
}
