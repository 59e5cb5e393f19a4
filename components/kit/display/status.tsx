import type { ComponentChildren } from 'preact';

/**
 * A polite live region. It has to be in the page before its content is: render it always and put the message in, or take
 * it out (ARIA 1.2, "Live Regions").
 */
export function Status({ children }: { children?: ComponentChildren }) {
  return <div role="status">{children}</div>;
}
