/** Of the window's height: so far down the review may begin, below what the text was recognized as. */
const farthest = 0.4;

/**
 * Brings a review into sight, with what its text was recognized as where both have room, and gives its heading the focus. It does
 * not glide there, so nobody has to ask for less motion.
 */
export function goToReview(): void {
  const heading = document.getElementById('review-title');
  const review = heading?.closest('.review-panel');
  if (!heading || !review) return;
  const found = document.querySelector('.recognition-panel');
  const distance = found ? review.getBoundingClientRect().top - found.getBoundingClientRect().top : Number.NaN;
  (distance > 0 && distance < farthest * innerHeight ? (found ?? review) : review).scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
