import { useId } from 'preact/hooks';
import { ColorField } from '@/components/kit/controls/color-field.tsx';
import { Field } from '@/components/kit/controls/field.tsx';
import { useWords } from '@/components/kit/words.ts';
import { regionsOf } from '@/core/aws/regions.ts';
import { partitionOfForm } from '@/core/import/form/role-form.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { faultWords, remarkWords } from './form-words.ts';
import type { RoleFormState, TextField } from './use-role-form.ts';
import './role-editor.css';

interface RoleFieldsProps {
  state: RoleFormState;
  /** Headings that the list has already. */
  organizations: readonly string[];
}

/** The fields for one role, with what AWS's own form says of each. */
export function RoleFields({ state, organizations }: RoleFieldsProps) {
  const t = useWords();
  const { form, check, isTried, set } = state;
  const id = useId();

  /** What is still to be entered is no fault before one has tried to save. */
  function errorOf(field: TextField): string | undefined {
    const fault = check.faults[field];
    return fault && (isTried || form[field].trim() !== '') ? faultWords(t, fault) : undefined;
  }
  const remarkOf = (field: TextField) => check.remarks[field] && remarkWords(t, check.remarks[field]);
  const optional = (label: string) => t('add_role_optional', label);

  function text(field: TextField, label: string, hint?: string, list?: readonly string[]) {
    return (
      <Field label={label} hint={remarkOf(field) ?? hint} error={errorOf(field)}>
        {(input) => (
          <>
            <input
              {...input}
              type="text"
              name={field}
              value={form[field]}
              // A whole ARN or link may be typed into any of them. What is too long for one is its fault, never cut.
              maxLength={2048}
              list={list && `${id}-${field}`}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => set(field)(event.currentTarget.value)}
            />
            {list && (
              <datalist id={`${id}-${field}`}>
                {list.map((value) => (
                  <option key={value} value={value} />
                ))}
              </datalist>
            )}
          </>
        )}
      </Field>
    );
  }

  return (
    <>
      <div class="role-editor-pair">
        {text('account', t('common_account'), t('add_role_account_hint'))}
        {text('roleName', t('common_role'), t('add_role_role_hint'))}
      </div>
      <div class="role-editor-pair">
        {text('name', optional(t('details_name')), t('add_role_name_hint'))}
        <ColorField
          label={optional(t('details_color'))}
          value={form.color}
          shown={parseColor(form.color)}
          error={errorOf('color')}
          onInput={set('color')}
        />
      </div>
      <div class="role-editor-pair">
        {text('region', optional(t('common_region')), undefined, regionsOf(partitionOfForm(form)))}
        {text('group', optional(t('common_organization')), t('add_role_group_hint'), organizations)}
      </div>
    </>
  );
}
