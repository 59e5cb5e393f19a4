import { Field } from '@/components/kit/controls/field.tsx';
import { useWords } from '@/components/kit/words.ts';
import { longestNote } from '@/core/catalog/own/own-change.ts';

export function NoteField({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  const t = useWords();
  return (
    <Field label={t('details_note')}>
      {(input) => (
        <textarea
          {...input}
          rows={2}
          maxLength={longestNote}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
