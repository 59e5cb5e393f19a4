import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { pinsKey, recentsKey } from '@/core/store/keys.ts';
import { entry } from '@/platform/store/store.ts';
import type { fakeArea } from './fake-storage.ts';
import { libraryOver } from './libraries.ts';

type Area = ReturnType<typeof fakeArea>;

/** Puts a config text's roles into a storage area, and some of them among the recent ones. */
export async function keepRoles(local: Area, text: string, recents: readonly Role[] = []): Promise<void> {
  await libraryOver(local).add(text);
  await keepRecents(local, recents);
}

export const keepRecents = (local: Area, recents: readonly Role[]) => keep(local, recentsKey, recents);
export const keepPins = (local: Area, pins: readonly Role[]) => keep(local, pinsKey, pins);

async function keep(local: Area, key: typeof recentsKey, roles: readonly Role[]): Promise<void> {
  const { name, value } = entry(
    key,
    roles.map((role) => ({ id: roleId(role), profile: role.profile })),
  );
  await local.set({ [name]: value });
}
