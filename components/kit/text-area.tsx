import type { Ref } from 'preact';
import { Field, type FieldProps } from './field.tsx';

interface TextAreaProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  /** Visible lines. */
  rows: number;
  placeholder: string;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** For code-like text: one line of text is one line on the screen, so that line numbers can be scrolled to. */
export function TextArea({ value, onInput, rows, placeholder, areaRef, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(input) => (
        <textarea
          {...input}
          ref={areaRef ?? null}
          value={value}
          rows={rows}
          placeholder={placeholder}
          wrap="off"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
