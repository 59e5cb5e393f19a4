import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { recentsKey } from '@/core/store/keys.ts';
import { entry } from '@/platform/store.ts';
import type { fakeArea } from './fake-storage.ts';
import { libraryOver } from './libraries.ts';

type Area = ReturnType<typeof fakeArea>;

/** Puts a config text's roles into a storage area, and some of them among the recent ones. */
export async function keepRoles(local: Area, text: string, recents: readonly Role[] = []): Promise<void> {
  await libraryOver(local).add(text);
  await keepRecents(local, recents);
}

export async function keepRecents(local: Area, recents: readonly Role[]): Promise<void> {
  const { name, value } = entry(
    recentsKey,
    recents.map((role) => ({ id: roleId(role), profile: role.profile })),
  );
  await local.set({ [name]: value });
}
