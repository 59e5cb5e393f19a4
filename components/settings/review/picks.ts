import type { Held } from '@/core/review/accept/held.ts';
import type { PartReview } from '@/platform/library/reviews.ts';

/** Which changes of a review are accepted; each is known by its place in `listChanges`. */
export interface Picks {
  rejected: ReadonlySet<number>;
  /** Accepted, and left out all the same, with the reason. */
  held: ReadonlyMap<number, Held>;
  onReject(rejected: ReadonlySet<number>): void;
}

export function picksOf(
  rejected: ReadonlySet<number>,
  part: PartReview | undefined,
  onReject: Picks['onReject'],
): Picks {
  return { rejected, held: new Map(part?.held.map((held) => [held.change, held])), onReject };
}

/** The rejected changes, after these were accepted or not. */
export function withPicks(
  rejected: ReadonlySet<number>,
  places: readonly number[],
  accepted: boolean,
): ReadonlySet<number> {
  const changed = new Set(rejected);
  for (const place of places) {
    if (accepted) changed.delete(place);
    else changed.add(place);
  }
  return changed;
}
