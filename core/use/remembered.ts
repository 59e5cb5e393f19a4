import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from './choices.ts';

/** What roles that are assumed in one way have in common. An external id and who else may assume a role are of one role only. */
export const rememberedFields = ['sourceProfile', 'mfaSerial', 'sessionName', 'ssoRegion'] as const;
export type Remembered = Pick<UseChoices, (typeof rememberedFields)[number]>;

/**
 * For which other roles a value is remembered: those of the same base account; where no text says it, those of the same source profile;
 * permission sets by their portal. Without any of these, for this role alone: another's might be of another company.
 */
export function rememberedFor(role: Role): string {
  const { via, base, sourceProfile, startUrl } = role;
  if (role.kind === 'identity-center') return `portal ${startUrl ?? roleId(role)}`;
  return via?.account ?? base?.account ?? (sourceProfile ? `profile ${sourceProfile}` : `role ${roleId(role)}`);
}

/** What was remembered, with what is typed since: a field that was emptied is gone, what a newer version keeps there stays. */
export function withTyped(before: Remembered | undefined, typed: UseChoices): Remembered {
  const after: Remembered = { ...before };
  for (const field of rememberedFields) {
    const value = typed[field];
    if (value) after[field] = value;
    else if (value === '') delete after[field];
  }
  return after;
}

/** Those that are remembered and say something. */
export const remembered = (choices: UseChoices | undefined): Remembered =>
  Object.fromEntries(rememberedFields.flatMap((field) => (choices?.[field] ? [[field, choices[field]]] : [])));
