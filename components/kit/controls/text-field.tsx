import type { Ref } from 'preact';
import { Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  /** `search`: Escape empties it. */
  type?: 'text' | 'search';
  /** In UTF-16 units; default 256. */
  maxLength?: number;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ value, onInput, type = 'text', maxLength = 256, inputRef, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(input) => (
        <input
          {...input}
          ref={inputRef ?? null}
          {...(type === 'search' ? { type } : { type })}
          value={value}
          placeholder={field.labelHidden ? field.label : ''}
          maxLength={maxLength}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (type !== 'search' || event.key !== 'Escape' || value === '' || event.isComposing) return;
            event.preventDefault();
            onInput('');
          }}
        />
      )}
    </Field>
  );
}
