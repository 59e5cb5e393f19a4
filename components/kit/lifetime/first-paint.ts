/** Milliseconds after which what waits for the paint goes on without it: a page that is not shown paints nothing. */
const patience = 250;

let painted: Promise<void> | undefined;

/**
 * Settled when the page's first content is on the screen, as the browser tells (Paint Timing). An effect comes earlier:
 * what it starts competes with the drawing of the frame, and on two cores the list came 20 ms later for it.
 */
export function firstPaint(): Promise<void> {
  painted ??= new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName('first-contentful-paint').length) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patience);
  });
  return painted;
}
