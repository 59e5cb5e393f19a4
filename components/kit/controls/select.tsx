import { Field, type FieldProps } from './field.tsx';

interface SelectProps<Value extends string> extends FieldProps {
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

export function Select<Value extends string>({ value, options, onChange, ...field }: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(input) => (
        <select {...input} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
