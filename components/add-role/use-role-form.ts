import { useMemo, useState } from 'preact/hooks';
import { checkRoleForm, type FormCheck } from '@/core/import/form/check-role-form.ts';
import { formAfterText, isNumberAlone } from '@/core/import/form/form-after-text.ts';
import { emptyRoleForm, type RoleForm, roleOfForm } from '@/core/import/form/role-form.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';

export type TextField = 'account' | 'roleName' | 'name' | 'color' | 'region' | 'group';

export interface RoleFormState {
  form: RoleForm;
  check: FormCheck;
  /** Empty fields that are needed are faults from the first try to save on. */
  isTried: boolean;
  /** What came of the text that was put in last: it filled the fields, or several roles may be meant; undefined: neither. */
  came: 'filled' | 'unclear' | undefined;
  set: <Field extends keyof RoleForm>(field: Field) => (value: RoleForm[Field]) => void;
  /** Fills the fields from what was put into one of them; false: it is that field's own value. */
  take: (text: string, field?: TextField) => boolean;
  /** The role, if there is no fault; else the faults are shown. */
  tried: () => FoundRole | undefined;
  restart: (form: RoleForm, filledIn?: RoleForm) => void;
}

/** `filledIn`: what of the start a text said, and goes when another text comes. `atFirst`: what came of that text. */
export function useRoleForm(start: RoleForm, filledIn = emptyRoleForm, atFirst?: 'unclear'): RoleFormState {
  const [form, setForm] = useState(start);
  const [isTried, setTried] = useState(false);
  const [came, setCame] = useState<'filled' | 'unclear' | undefined>(atFirst);
  /** What the last text filled in. */
  const [given, setGiven] = useState(filledIn);
  const check = useMemo(() => checkRoleForm(form), [form]);
  return {
    form,
    check,
    isTried,
    came,
    set: (field) => (value) => {
      setForm({ ...form, [field]: value });
      setCame(undefined);
    },
    take(text, field) {
      const found = roleInText(text);
      setCame(undefined);
      if (found === 'unclear') setCame('unclear');
      if (found === undefined || found === 'unclear') return false;
      const isWhole = found.account !== '' && found.roleName !== '';
      if (!isWhole && (field !== 'account' || found.account === '')) return false;
      // A text that was typed into a field, and not pasted, is no value of that field.
      const rest = field && form[field] === text ? { ...form, [field]: '' } : form;
      setForm(formAfterText(rest, found, given, text));
      if (!isNumberAlone(text)) {
        setGiven(found);
        setCame('filled');
      }
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
      setCame(undefined);
    },
  };
}
