/** Newer than TypeScript's own types, and only in Chromium (Intersection Observer v2). */
interface Told extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/**
 * Watches whether anything covers, fades, distorts or cuts off an element. The function it gives says whether the element was
 * whole at the last check and has not moved. `onCovered` is called whenever it stops being whole. Where the browser cannot
 * tell (Firefox 140), `onCovered` is called when the pointer reaches the element, before any click, and the answer is yes.
 */
export function watchVisibility(target: HTMLElement, onCovered: () => void): () => Promise<boolean> {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) {
    target.addEventListener('pointerenter', onCovered);
    return async () => true;
  }
  let known: boolean | undefined;
  observe(target, (isWhole) => {
    if (!isWhole && known !== false) onCovered();
    known = isWhole;
  });
  return async () => {
    const before = known;
    const now = await new Promise<boolean>((resolve) => {
      const observer = observe(target, (isWhole) => {
        observer.disconnect();
        resolve(isWhole);
      });
    });
    return now && before !== false;
  };
}

/** The first answer comes with the next frame, the others with each change. */
function observe(target: HTMLElement, tell: (isWhole: boolean) => void): IntersectionObserver {
  const receive = (entries: readonly Told[]) => {
    const last = entries.at(-1);
    if (last) tell(last.isVisible === true && last.intersectionRatio > 0.99);
  };
  // A tenth of a second is the shortest delay that is allowed.
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const observer = new IntersectionObserver(receive, options as IntersectionObserverInit);
  observer.observe(target);
  return observer;
}
