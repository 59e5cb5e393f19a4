import type { ComponentChildren, Ref } from 'preact';
import './button.css';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'remove';
  type?: 'button' | 'submit';
  /** DOM id of the form that it submits, where it is not in it. */
  form?: string;
  /** Where the visible text does not say what it acts on, as in a row. Has to contain the text (WCAG 2.5.3). */
  label?: string | undefined;
  /** At work: stays focusable, so that a keyboard user keeps the place, but does nothing. */
  busy?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  look = 'plain',
  type = 'button',
  form,
  label,
  busy = false,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type={type}
      form={form}
      class="button"
      data-look={look}
      aria-label={label}
      aria-disabled={busy ? 'true' : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
