/** Goes to the row of a line of the text, where the review has one, else to the review's beginning. */
export function showInReview(line: number): void {
  const review = document.querySelector('.review-panel');
  const link = review?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  link?.closest('details')?.setAttribute('open', '');
  (link ?? review)?.scrollIntoView({ block: link ? 'center' : 'start' });
  link?.focus({ preventScroll: true });
}
