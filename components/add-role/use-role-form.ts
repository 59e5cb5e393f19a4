import { useMemo, useState } from 'preact/hooks';
import { checkRoleForm, type FormCheck } from '@/core/import/check-role-form.ts';
import type { FoundRole } from '@/core/import/found-role.ts';
import { type RoleForm, roleOfForm } from '@/core/import/role-form.ts';
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
  set: (field: TextField) => (value: string) => void;
  /** Fills the fields from what was put into one of them; false: it is that field's own value. */
  take: (text: string, field?: TextField) => boolean;
  /** The role, if there is no fault; else the faults are shown. */
  tried: () => FoundRole | undefined;
  restart: (form: RoleForm) => void;
}

const filledBy = (form: RoleForm, found: RoleForm): RoleForm =>
  ({
    ...Object.fromEntries(
      Object.entries(form).map(([field, value]) => [field, found[field as keyof RoleForm] || value]),
    ),
    // They go with the account and the role, and not with what was there before.
    startUrl: found.startUrl,
    partition: found.partition,
  }) as RoleForm;

export function useRoleForm(start: RoleForm): RoleFormState {
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const [others, setOthers] = useState<number>();
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
      setForm(isWhole ? filledBy(form, found.form) : { ...form, account: found.form.account });
      setOthers(isWhole ? found.others : undefined);
      return true;
    },
    tried() {
      setTried(true);
      return Object.keys(check.faults).length > 0 ? undefined : roleOfForm(withoutSecretsInside(form));
    },
    restart(next) {
      setForm(next);
      setTried(false);
      setOthers(undefined);
    },
  };
}
