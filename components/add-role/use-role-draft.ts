import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RoleIdentity, roleId } from '@/core/catalog/role-id.ts';
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

/** By roles: what was typed over one and is not saved. It is there again with its form, in the same popup, and nowhere stored. */
const unsaved = new Map<string, RoleForm>();

/** What was typed over a role when its form went without a Save. Undefined: nothing. */
export const unsavedEdit = (role: RoleIdentity | undefined): RoleForm | undefined => role && unsaved.get(roleId(role));

/** The same after a Save or an Undo: then there is nothing. */
export const forgetEdit = (role: RoleIdentity): void => void unsaved.delete(roleId(role));

/** Remembers what is typed over a role, as long as it differs from what is saved. Gives whether the form is as it was left. */
export function useUnsavedEdit(role: RoleIdentity | undefined, form: RoleForm, saved: RoleForm): boolean {
  const first = useRef(form);
  // At once: Escape may come before the next frame.
  useLayoutEffect(() => {
    if (role === undefined || form === first.current) return;
    if (JSON.stringify(form) === JSON.stringify(saved)) forgetEdit(role);
    else unsaved.set(roleId(role), form);
  }, [form]);
  return form === first.current && JSON.stringify(form) !== JSON.stringify(saved);
}
