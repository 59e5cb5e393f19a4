import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import { nameError } from '@/components/settings/import/state/name-error.ts';
import './rename-form.css';

interface RenameFormProps {
  name: string;
  taken: readonly string[];
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** In place of a source's name. Enter saves, Escape leaves. */
export function RenameForm({ name, taken, onSave, onCancel }: RenameFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const error = nameError(typed.trim(), taken);
  return (
    <form
      class="rename-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!error) onSave(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        label={t('options_name')}
        labelHidden
        value={typed}
        onInput={setTyped}
        maxLength={100}
        error={error && t(error)}
        inputRef={input}
      />
      <Button type="submit" busy={error !== undefined}>
        {t('sources_save')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('common_cancel')}
      </Button>
    </form>
  );
}
