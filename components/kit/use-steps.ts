import { useState } from 'preact/hooks';

/** How much of a long list is on the screen, and how to get more of it. */
export interface Steps {
  /** Rows to render. */
  shown: number;
  /** Rows that `showMore` adds; 0: all are there. */
  next: number;
  showMore(): void;
}

/**
 * Renders a long list piece by piece: `first` rows, then `step` more at each request. Ten thousand rows at once would hold
 * the page for seconds.
 */
export function useSteps(total: number, first: number, step: number): Steps {
  const [wanted, setWanted] = useState(first);
  const shown = Math.min(wanted, total);
  return { shown, next: Math.min(step, total - shown), showMore: () => setWanted(shown + step) };
}
