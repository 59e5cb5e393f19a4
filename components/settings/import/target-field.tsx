import { Select } from '@/components/kit/controls/select.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Source } from '@/core/store/source.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import type { ImportTarget } from '@/platform/library/reviews.ts';
import './target-field.css';

interface TargetFieldProps {
  sources: readonly Source[];
  target: ImportTarget;
  hint: string | undefined;
  name: string;
  nameError: string | undefined;
  onTarget: (target: ImportTarget) => void;
  onName: (name: string) => void;
}

/** Which source the text becomes or goes into: a new one with a name, one that it is added to, or one whose text it replaces. */
export function TargetField({ sources, target, hint, name, nameError, onTarget, onName }: TargetFieldProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const optionsOf = (mode: 'add' | 'update', words: 'options_target_add' | 'options_target_update') =>
    sources.map(({ id, name, roles }) => ({
      value: `${mode}:${id}`,
      text: t(words, visibleText(name), counted('common_roles', roles)),
    }));
  const options = [
    ...optionsOf('add', 'options_target_add'),
    ...optionsOf('update', 'options_target_update'),
    { value: 'new', text: t('options_target_new') },
  ];
  return (
    <div class="target-field">
      {sources.length > 0 && (
        <Select
          label={t('options_target')}
          value={target.mode === 'new' ? 'new' : `${target.mode === 'add' ? 'add' : 'update'}:${target.id}`}
          options={options}
          hint={hint}
          onChange={(value) => onTarget(targetOf(value))}
        />
      )}
      {target.mode === 'new' && (
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

function targetOf(value: string): ImportTarget {
  const [mode, id] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  return mode === 'add' || mode === 'update' ? { mode, id } : { mode: 'new' };
}
