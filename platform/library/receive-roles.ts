import type { SourceReading } from '@/core/catalog/catalog.ts';
import { namedCatalog } from '@/core/catalog/named-catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { type Received, received } from '@/core/share/received.ts';
import type { Shared } from '@/core/share/shared.ts';
import { type RoleWithPage, withPages } from '@/core/share/shared-pages.ts';
import { aliasesKey, ownKey } from '@/core/store/keys.ts';
import { type Entry, entry, type Store } from '@/platform/store/store.ts';

/** What is odd about roles that somebody else sent, beside all that are here, as the popup names them. */
export async function receiveRoles(store: Store, readings: SourceReading[], shared: Shared): Promise<Received> {
  const { organizations } = namedCatalog(readings, await store.read(ownKey), await store.read(aliasesKey));
  return received(
    shared,
    organizations.flatMap(({ roles }) => roles),
  );
}

/** The pages that come with an import of these roles. */
export async function pageEntries(
  store: Store,
  pages: readonly RoleWithPage[],
  imported: readonly Role[],
): Promise<Entry[]> {
  if (pages.length === 0) return [];
  return [entry(ownKey, withPages(await store.read(ownKey), pages, imported))];
}
