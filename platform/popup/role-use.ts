import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { keepChoices, keepLast, readRoleUse } from '@/platform/library/role-use.ts';
import { createStore } from '@/platform/store/store.ts';
import { inPrivateWindow } from '@/platform/switching/private-window.ts';

/** What the sheet of texts for a role asks of what is stored. In a private window nothing is remembered. */
export function roleUseOver(
  edge: Pick<BrowserApi, 'storage' | 'tabs'>,
  store = createStore(edge.storage.local, navigator.locks, Date.now),
) {
  const unlessPrivate = async (keep: () => Promise<void>) => {
    if (!(await inPrivateWindow(edge))) await keep();
  };
  return {
    roleUse: (role: CatalogRole) => readRoleUse(store, role),
    keepUseChoices: (role: CatalogRole, choices: UseChoices) => unlessPrivate(() => keepChoices(store, role, choices)),
    keepUsed: (id: string) => unlessPrivate(() => keepLast(store, id)),
  };
}
