import type { ComponentChildren } from 'preact';
import './visually-hidden.css';

/** For screen readers only. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
