import { useMemo, useState } from 'preact/hooks';
import { checkRoleForm, type FormCheck } from '@/core/import/form/check-role-form.ts';
import { emptyRoleForm, partitionOfForm, type RoleForm, roleOfForm } from '@/core/import/form/role-form.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';

export type TextField = 'account' | 'roleName' | 'name' | 'color' | 'region' | 'group';

export interface RoleFormState {
  form: RoleForm;
  check: FormCheck;
  /** Empty fields that are needed are faults from the first try to save on. */
  isTried: boolean;
  /** How many roles more the text names that the fields were filled from; undefined: they were not. */
  others: number | undefined;
  set: <Field extends keyof RoleForm>(field: Field) => (value: RoleForm[Field]) => void;
  /** Fills the fields from what was put into one of them; false: it is that field's own value. */
  take: (text: string, field?: TextField) => boolean;
  /** The role, if there is no fault; else the faults are shown. */
  tried: () => FoundRole | undefined;
  restart: (form: RoleForm, filledIn?: RoleForm) => void;
}

/**
 * The form with what a text says of a role. What it does not say stays as typed, but nothing stays of another role: what the
 * text before it filled in, and the portal and partition, which go with the account.
 */
function filledBy(form: RoleForm, found: RoleForm, before: RoleForm): RoleForm {
  const filled = { ...form };
  for (const field of Object.keys(form) as (keyof Omit<RoleForm, 'partition'>)[]) {
    const isOfBefore = form[field] === before[field];
    filled[field] = found[field] || (isOfBefore ? '' : form[field]);
  }
  return { ...filled, startUrl: found.startUrl, partition: found.partition };
}

/** `filledIn`: what of the start a text said, and goes when another text comes. */
export function useRoleForm(start: RoleForm, filledIn = emptyRoleForm): RoleFormState {
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const [others, setOthers] = useState<number>();
  /** What the last text filled in. */
  const [given, setGiven] = useState(filledIn);
  const check = useMemo(() => checkRoleForm(form), [form]);
  return {
    form,
    check,
    isTried,
    others,
    set: (field) => (value) => {
      setForm({ ...form, [field]: value });
      setOthers(undefined);
    },
    take(text, field) {
      const found = roleInText(text);
      const isWhole = found !== undefined && found.form.account !== '' && found.form.roleName !== '';
      const isOwn = field === 'account' && found !== undefined && found.form.account !== '';
      if (!found || !(isWhole || isOwn)) return false;
      // A text that was typed into a field, and not pasted, is no value of that field.
      const rest = field && form[field] === text ? { ...form, [field]: '' } : form;
      const { account, partition } = found.form;
      // An account of another partition is at no portal of this one.
      const startUrl = partition === partitionOfForm(rest) || (!partition && !rest.partition) ? rest.startUrl : '';
      setForm(isWhole ? filledBy(rest, found.form, given) : { ...rest, account, partition, startUrl });
      if (isWhole) setGiven(found.form);
      setOthers(isWhole ? found.others : undefined);
      return true;
    },
    tried() {
      setTried(true);
      return Object.keys(check.faults).length > 0 ? undefined : roleOfForm(withoutSecretsInside(form));
    },
    restart(next, filledIn = emptyRoleForm) {
      setForm(next);
      setGiven(filledIn);
      setTried(false);
      setOthers(undefined);
    },
  };
}
