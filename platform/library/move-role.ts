import { ownOf } from '@/core/catalog/own/apply-own.ts';
import { moveOwn, moveProfile } from '@/core/catalog/own/move-role.ts';
import { isSameRole, type RoleProfile, roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { ownKey, pinsKey, recentsKey, sourcesKey, textKey } from '@/core/store/keys.ts';
import { type Entry, entry, type Store } from '@/platform/store/store.ts';
import type { ReadText } from './texts.ts';

/** A role that becomes another by a change of its text: `from` is the `roleId` that it had. */
export interface RoleMove {
  from: string;
  to: RoleProfile;
}

/**
 * What belongs to a role by its `roleId`, as the role that it becomes has it: pin, own changes, place among the recent roles. The
 * history stays as it was. None where the role is in the list as before, in this source or another. Call it under the lock.
 */
export async function movedEntries(
  store: Store,
  read: ReadText,
  { from, to }: RoleMove,
  changed: { id: string; roles: readonly Role[] },
): Promise<Entry[]> {
  const isIt = (role: Role) => isSameRole(roleId(role), from);
  if (changed.roles.some(isIt)) return [];
  for (const { id } of await store.read(sourcesKey)) {
    if (id !== changed.id && (await read(await store.read(textKey(id)))).roles.some(isIt)) return [];
  }
  const entries: Entry[] = [];
  for (const key of [pinsKey, recentsKey]) {
    const list = await store.read(key);
    if (list.some(({ id }) => isSameRole(id, from))) entries.push(entry(key, moveProfile(list, from, to)));
  }
  const own = await store.read(ownKey);
  if (ownOf(own, from)) entries.push(entry(ownKey, moveOwn(own, from, to.id)));
  return entries;
}
