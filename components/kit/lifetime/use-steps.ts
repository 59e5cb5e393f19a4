import { useState } from 'preact/hooks';

/** How much of a long list is on the screen, and how to get more of it. */
export interface Steps {
  /** Rows to render: from this one … */
  from: number;
  /** … to before this one. */
  shown: number;
  /** Rows that `showMore` adds; 0: all to the end are there. */
  next: number;
  showMore(): void;
  /** Rows that `showEarlier` adds; 0: all from the beginning are there. */
  previous: number;
  showEarlier(): void;
}

interface Extent {
  from: number;
  to: number;
  asked: AskedRow | undefined;
}

/** A row that has to be on the screen; a new object each time that it is asked for. */
export interface AskedRow {
  /** -1: none of this list. */
  index: number;
}

/**
 * Renders a long list piece by piece: `first` rows, then `step` more at each request. Ten thousand rows at once would hold
 * the page for seconds. A row that is asked for and far away is shown with the `step` rows around it alone.
 */
export function useSteps(total: number, first: number, step: number, asked?: AskedRow): Steps {
  const [known, setExtent] = useState<Extent>({ from: 0, to: first, asked: undefined });
  // At once, not in an effect: whoever asked looks for the row after this rendering.
  const extent = known.asked === asked ? known : extentWith(known, asked, step);
  if (extent !== known) setExtent(extent);
  const from = extent.from < total ? extent.from : 0;
  const shown = Math.min(extent.to, total);
  return {
    from,
    shown,
    next: Math.min(step, total - shown),
    showMore: () => setExtent({ ...extent, from, to: shown + step }),
    previous: Math.min(step, from),
    showEarlier: () => setExtent({ ...extent, from: Math.max(0, from - step) }),
  };
}

function extentWith({ from, to }: Extent, asked: AskedRow | undefined, step: number): Extent {
  const index = asked?.index ?? -1;
  if (index < 0 || (index >= from && index < to)) return { from, to, asked };
  const start = index - (index % step);
  return { from: start, to: start + step, asked };
}
