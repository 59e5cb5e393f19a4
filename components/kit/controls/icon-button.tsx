import type { ComponentChildren } from 'preact';
import './icon-button.css';

interface IconButtonProps {
  /** Its name, also shown to a mouse that waits on it. */
  label: string;
  onClick: () => void;
  /** Lines of a drawing on 16 by 16. */
  children: ComponentChildren;
}

export function IconButton({ label, onClick, children }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
