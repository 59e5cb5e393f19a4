import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { fromPieces, piecesOf } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { writeConfig } from '@/core/config/write-config.ts';
import { textKey } from '@/core/store/keys.ts';
import { rescuedText } from '@/core/store/rescue/rescued-text.ts';
import type { Source } from '@/core/store/source.ts';
import { bestEffort } from './best-effort.ts';
import { readableText } from './readable-text.ts';
import type { Store } from './store.ts';

/** The roles that the stored snapshot lists of a source; none where it cannot be read. */
export async function listedRolesOf(store: Store): Promise<(sourceId: string) => CatalogRole[]> {
  const names = [snapshotName, ...piecesOf(await store.plain(snapshotName))];
  const kept = await Promise.all(names.map(async (name) => [name, await store.plain(name)] as const));
  const snapshot = fromPieces(Object.fromEntries(kept));
  const view = snapshot && openSnapshot(snapshot);
  const roles = Array.from({ length: view?.count ?? 0 }, (_, index) => view!.role(index));
  return (sourceId) => roles.filter((role) => role.sourceId === sourceId);
}

/** The texts of sources by id, and which of them were written again. */
interface StoredTexts {
  texts: Record<string, string>;
  rescued: Record<string, string>;
}

/**
 * The stored texts of these sources. One that is missing or cannot be read is written again of its listed roles: the snapshot is then
 * their only copy, and is about to be made again. That a text is gone is noted beside what was set aside.
 */
export async function textsOrRescued(store: Store, sources: readonly Source[]): Promise<StoredTexts> {
  const texts: Record<string, string> = {};
  const rescued: Record<string, string> = {};
  let rolesOf: Awaited<ReturnType<typeof listedRolesOf>> | undefined;
  for (const { id, name } of sources) {
    const text = await readableText(store, id);
    if (text !== undefined) {
      texts[id] = text;
      continue;
    }
    await bestEffort(store.noteLost(textKey(id)), undefined);
    rolesOf ??= await listedRolesOf(store);
    const roles = rolesOf(id).map((role) => ({
      ...role,
      // It comes of the source's name again.
      organization: role.organization === name ? '' : role.organization,
    }));
    if (roles.length > 0) rescued[id] = rescuedText(writeConfig(roles));
  }
  return { texts: { ...texts, ...rescued }, rescued };
}
