import { buildCatalog } from '@/core/catalog/catalog.ts';
import { snapshotName, toSnapshot } from '@/core/catalog/snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { preferencesKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import type { Entry, Store } from './store.ts';

/** The snapshot of these sources, to be written with them. `texts`: those that are not in the store yet, by source id. */
export async function snapshotEntry(
  store: Store,
  sources: readonly Source[],
  texts: Record<string, string> = {},
): Promise<Entry> {
  const readings = [];
  for (const { id, name } of sources) {
    const text = texts[id] ?? (await store.read(textKey(id)));
    readings.push({ id, name, roles: readConfig(text).roles });
  }
  const { order } = await store.read(preferencesKey);
  return { name: snapshotName, value: toSnapshot(buildCatalog(readings), order) };
}
