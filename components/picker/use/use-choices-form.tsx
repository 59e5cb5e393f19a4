import { Select } from '@/components/kit/controls/select.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { faultOfChoice } from '@/core/use/fault-of-choice.ts';
import type { RoleUse } from '@/platform/library/role-use.ts';
import './use-choices-form.css';

type Field = Exclude<keyof UseChoices, 'durationSeconds' | 'ssoSession'>;

const fields: readonly Field[] = ['sessionName', 'mfaSerial', 'externalId', 'principal', 'organizationId'];

/** What may be missing of a role comes first, in the order of the fields. */
const fieldsOf = ({ kind, account, sourceProfile }: Role): Field[] =>
  kind === 'identity-center'
    ? ['ssoRegion']
    : [
        ...(isAccountId(account) ? [] : (['account'] as const)),
        ...(sourceProfile ? [] : (['sourceProfile'] as const)),
        ...fields,
        ...(sourceProfile ? (['sourceProfile'] as const) : []),
      ];

const hour = 3600;
const hours = [1, 2, 4, 8, 12];

interface UseChoicesFormProps {
  role: Role;
  choices: UseChoices;
  use: Pick<RoleUse, 'own' | 'proposed'>;
  /** With what was typed, and nothing else. */
  onInput: (typed: UseChoices) => void;
  /** When a field is left: then it is remembered. */
  onLeave: () => void;
}

/** The values that the texts are filled in with. */
export function UseChoicesForm({ role, choices, use, onInput, onLeave }: UseChoicesFormProps) {
  const t = useWords();
  const { durationSeconds } = choices;
  const chosen = durationSeconds === undefined ? '' : String(durationSeconds);
  const known = hours.map((count) => String(count * hour));
  const others = chosen === '' || known.includes(chosen) ? [] : [chosen];
  return (
    <form
      class="use-choices-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onChange={onLeave}
    >
      {fieldsOf(role).map((field) => (
        <TextField
          key={field}
          label={t(messageKey('use_field', field))}
          value={choices[field] ?? ''}
          maxLength={2048}
          hint={hintOf(t, field, choices, use)}
          error={errorOf(t, field, choices, role)}
          onInput={(value) => onInput({ [field]: value })}
        />
      ))}
      {role.kind === 'iam' && (
        <Select
          label={t('use_field_duration')}
          value={chosen}
          options={[
            { value: '', text: t('use_duration_default') },
            ...[...others, ...known].map((value) => ({
              value,
              text: t('use_duration_hours', String(Math.round((Number(value) / hour) * 100) / 100)),
            })),
          ]}
          onChange={(value) => onInput({ durationSeconds: value === '' ? undefined : Number(value) })}
        />
      )}
    </form>
  );
}

/** What a page showed is to be typed by hand; what the profile says comes first the next time, too. */
function hintOf(t: Translate, field: Field, choices: UseChoices, { own, proposed }: UseChoicesFormProps['use']) {
  if (field === 'account' && proposed) return t('use_account_hint', proposed);
  return own[field] !== undefined && own[field] === choices[field] ? t('use_field_own') : undefined;
}

function errorOf(t: Translate, field: Field, choices: UseChoices, role: Role): string | undefined {
  const fault = faultOfChoice(field, choices[field], role);
  return fault && t(messageKey('use_fault', fault));
}
