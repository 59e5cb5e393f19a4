import type { ComponentChildren } from 'preact';
import './link-button.css';

/** A button that reads as a link in a sentence or a list. */
export function LinkButton({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="link-button" onClick={onClick}>
      {children}
    </button>
  );
}
