import { useEffect, useRef } from 'preact/hooks';
import { goToReview } from '@/components/settings/review/go-to-review.ts';
import type { Reviewed } from './import-state.ts';

/**
 * Goes to a review that somebody asked for, or that comes with a text, as soon as it is there: it is below the text, often out of
 * sight. Not if there was one already, such as for another source, and not if the user began to do something else meanwhile.
 * `shown`: the review of the text in the box. Gives what to call when a review is asked for.
 */
export function useGoToReview(shown: Reviewed | undefined, isReviewing: boolean): () => void {
  const before = useRef(shown);
  const isAsked = useRef(false);
  const isAway = useRef(false);

  useEffect(() => {
    if (!isReviewing) return;
    isAway.current = false;
    const leave = () => {
      isAway.current = true;
    };
    addEventListener('keydown', leave, true);
    addEventListener('pointerdown', leave, true);
    return () => {
      removeEventListener('keydown', leave, true);
      removeEventListener('pointerdown', leave, true);
    };
  }, [isReviewing]);

  useEffect(() => {
    if (shown && (isAsked.current || !before.current) && !isAway.current) goToReview();
    if (shown) isAsked.current = false;
    before.current = shown;
  }, [shown]);

  return () => {
    isAsked.current = true;
  };
}
