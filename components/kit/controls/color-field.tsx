import { useWords } from '@/components/kit/words.ts';
import { defaultColor } from '@/core/aws/link-colors.ts';
import { Field } from './field.tsx';
import './color-field.css';

interface ColorFieldProps {
  /** Default: the color's usual label. */
  label?: string;
  /** As typed. */
  value: string;
  /** Six hex digits of what is shown now. */
  shown: string | undefined;
  error: string | undefined;
  onInput: (value: string) => void;
}

/** A color, to be typed as a config may have it, or chosen with the browser's own means. */
export function ColorField({ label, value, shown = defaultColor, error, onInput }: ColorFieldProps) {
  const t = useWords();
  return (
    <div class="color-field">
      <Field label={label ?? t('details_color')} error={error}>
        {(input) => (
          <input
            {...input}
            type="text"
            name="color"
            value={value}
            placeholder="e05a47"
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      <input
        class="color-field-choose"
        type="color"
        aria-label={t('details_color_choose')}
        value={`#${shown}`}
        onInput={(event) => onInput(event.currentTarget.value.slice(1))}
      />
    </div>
  );
}
