import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { namedCatalog } from '@/core/catalog/named-catalog.ts';
import { ownKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import type { Store } from '@/platform/store/store.ts';
import type { ReadText } from './texts.ts';

/**
 * All roles of a source as its user sees them, also those that the list has from an earlier source. None where its text cannot
 * be read.
 */
export async function readSourceRoles(
  store: Store,
  read: ReadText,
  { id, name }: Pick<Source, 'id' | 'name'>,
): Promise<CatalogRole[]> {
  const [text, own] = await Promise.all([store.read(textKey(id)), store.read(ownKey)]);
  const { roles } = await read(text);
  return namedCatalog([{ id, name, roles }], own, []).organizations.flatMap((organization) => organization.roles);
}
