import type { Picks } from '@/components/settings/review/tables/picks.ts';
import type { ReviewLine } from './use-asked-row.ts';

/** What all lists of a review have in common. */
export interface ReviewView {
  /** Left out where lines are those of a text that is not on the screen. */
  onLine?: ((line: number) => void) | undefined;
  /** A line whose row has to be shown. */
  asked?: ReviewLine | undefined;
  /** Left out where changes are taken all or none. */
  picks?: Picks | undefined;
}
