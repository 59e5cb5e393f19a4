import { isSameRole, type RoleProfile } from '@/core/catalog/role-id.ts';
import { type OwnChanges, ownOf, withoutOwn } from './apply-own.ts';
import type { OwnChange } from './own-change.ts';

/** Pins or recent roles that have a role, after it became another. Each role is in them once. */
export function moveProfile(list: readonly RoleProfile[], from: string, to: RoleProfile): RoleProfile[] {
  return list
    .filter(({ id }) => isSameRole(id, from) || !isSameRole(id, to.id))
    .map((one) => (isSameRole(one.id, from) ? to : one));
}

/** The user's own changes likewise. What was kept for the role that it becomes stays where this one says nothing. */
export function moveOwn(own: OwnChanges, from: string, to: string): Record<string, OwnChange> {
  return { ...withoutOwn(withoutOwn(own, from), to), [to]: { ...ownOf(own, to), ...ownOf(own, from) } };
}
