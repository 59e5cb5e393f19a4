import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { asHead } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { roleThere } from '@/core/session/role-there.ts';
import type { Session } from '@/core/session/session.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readPicker } from '@/platform/popup/picker.ts';

/** Gives the role of the list that a session is in. */
export type RoleOnPage = (session: Session) => Promise<CatalogRole | undefined>;

/** Looks it up in the list as it is stored, which is read again only when it is another one: pages are many. */
export function createRoleOnPage({ storage }: Pick<BrowserApi, 'storage'>): RoleOnPage {
  let known: { stamp: string; view: CatalogView } | undefined;
  return async (session) => {
    const { [snapshotName]: kept } = await storage.local.get(snapshotName);
    const head = asHead(kept);
    if (!head) return undefined;
    if (known?.stamp !== head.stamp) {
      const { view, stamp } = await readPicker(storage.local);
      known = view && stamp !== undefined ? { stamp, view } : undefined;
    }
    return known && roleThere(known.view, session);
  };
}
