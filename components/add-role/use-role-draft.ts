import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleForm } from '@/core/import/form/role-form.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import type { RoleFormState } from './use-role-form.ts';

/**
 * Keeps the form of a new role, and puts what was left the last time into one that starts empty and is still untouched.
 * `oneByOne` undefined: not for this form. Gives whether the form is as it was left.
 */
export function useRoleDraft(
  oneByOne: (() => Promise<OneByOne>) | undefined,
  { form, restart }: RoleFormState,
  start: RoleForm,
): boolean {
  const now = useRef(form);
  now.current = form;
  const [left, setLeft] = useState<RoleForm>();

  useEffect(() => {
    if (!oneByOne || start.account !== '' || start.roleName !== '') return;
    let isHere = true;
    void (async () => {
      const kept = await (await oneByOne()).draft.read();
      if (!isHere || !kept || now.current !== start) return;
      restart(kept, kept);
      setLeft(kept);
    })().catch(() => {});
    return () => {
      isHere = false;
    };
  }, []);

  useEffect(() => {
    if (oneByOne && form !== start && form !== left)
      void oneByOne().then(
        ({ draft }) => draft.keep(form),
        () => {},
      );
  }, [form]);

  return left !== undefined && form === left;
}
