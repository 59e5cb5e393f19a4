import { formatsOf } from '@/components/kit/formats.ts';
import { Select } from '@/components/kit/select.tsx';
import { TextField } from '@/components/kit/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Source } from '@/core/store/source.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import type { Target } from './import-state.ts';
import './target-field.css';

interface TargetFieldProps {
  sources: readonly Source[];
  target: Target;
  /** The target was found, not chosen. */
  guessed: boolean;
  name: string;
  nameError: string | undefined;
  onTarget: (target: Target) => void;
  onName: (name: string) => void;
}

/** Which source the text becomes: a new one with a name, or one that it replaces. */
export function TargetField({ sources, target, guessed, name, nameError, onTarget, onName }: TargetFieldProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const options = [
    { value: 'new', text: t('options_target_new') },
    ...sources.map((source) => ({
      value: `source:${source.id}`,
      text: t('options_target_replace', visibleText(source.name), counted('common_roles', source.roles)),
    })),
  ];
  return (
    <div class="target-field">
      {sources.length > 0 && (
        <Select
          label={t('options_target')}
          value={target === 'new' ? 'new' : `source:${target.id}`}
          options={options}
          hint={guessed && target !== 'new' ? t('options_target_guess') : undefined}
          onChange={(value) => onTarget(value === 'new' ? 'new' : { id: value.slice('source:'.length) })}
        />
      )}
      {target === 'new' && (
        <TextField
          label={t('options_name')}
          value={name}
          onInput={onName}
          maxLength={100}
          hint={t('options_name_hint')}
          error={nameError}
        />
      )}
    </div>
  );
}
