import { changesWith, type Tie, tieTeller } from '@/core/review/accept/ties.ts';
import type { Review } from '@/platform/library/reviews.ts';

/** Which changes of a review are accepted; each is known by its place in `listChanges`. */
export interface Picks {
  rejected: ReadonlySet<number>;
  /** Accepts these changes, or not, and all that are tied to them. */
  pick(places: readonly number[], accepted: boolean): void;
  /** Undefined: a click on its box does nothing to others. */
  tieOf(place: number): Tie | undefined;
}

/** Of each review, for its ties are counted once. */
const tellers = new WeakMap<Review, Picks['tieOf']>();

export function picksOf(
  review: Review,
  rejected: ReadonlySet<number>,
  onReject: (rejected: ReadonlySet<number>) => void,
): Picks {
  const tell = tellers.get(review) ?? tieTeller(review.ties);
  tellers.set(review, tell);
  return {
    rejected,
    tieOf(place) {
      const tie = tell(place);
      return tie && (rejected.has(place) ? tie.accepted : tie.left) > 0 ? tie : undefined;
    },
    pick(places, accepted) {
      const along = changesWith(review.ties, places, accepted);
      const changed = new Set(rejected);
      for (const place of along) {
        if (accepted) changed.delete(place);
        else changed.add(place);
      }
      onReject(changed);
    },
  };
}
