/**
 * Resolves when the browser has painted what was rendered, so that a busy state is seen before work that holds the page.
 * The timer is for tabs in the background, where no frame ever comes.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
