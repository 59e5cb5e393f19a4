import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { VisuallyHidden } from '@/components/kit/display/visually-hidden.tsx';
import './field.css';

export interface FieldProps {
  label: string;
  /** For fields whose place says what they are, such as a search field. The name stays for screen readers. */
  labelHidden?: boolean;
  hint?: string | undefined;
  /** Also marks the field as invalid. */
  error?: string | undefined;
}

/** What the input of a field has to carry, so that label, hint and error are read with it. */
export interface FieldInput {
  id: string;
  class: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** Label, input and what is said about it, tied together. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  children,
}: FieldProps & { children: (input: FieldInput) => ComponentChildren }) {
  const id = useId();
  const note = error ?? hint;
  const labelElement = (
    <label class="field-label" for={id}>
      {label}
    </label>
  );
  return (
    <div class="field">
      {labelHidden ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {children({
        id,
        class: 'field-input',
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {note && (
        <p id={`${id}-note`} class={error ? 'field-error' : 'field-hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
