import { readConfig } from '@/core/config/read-config.ts';
import { sourcesKey, textKey } from '@/core/store/keys.ts';
import { storedEntries } from '@/core/store/rescue/rescue.ts';
import type { Source } from '@/core/store/source.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { bestEffort } from './best-effort.ts';
import { listedRolesOf } from './lost-texts.ts';
import { rescueSources } from './rescue-sources.ts';
import { type MakeSnapshot, snapshotEntries } from './snapshot-entries.ts';
import { entry, type Store } from './store.ts';

/**
 * Writes again what storage lost since it was stored: a text by the roles that are still listed, the entry of a source by its text. What is
 * damaged is noticed by those who read it; this looks at the names alone. Call it under the lock.
 */
export async function mendLost(store: Store, now: number, make?: MakeSnapshot): Promise<void> {
  const sources = await store.read(sourcesKey);
  const names = new Set(await store.names());
  const noted = new Set((await store.setAside()).map(({ key }) => key));
  const all = await withOrphans(store, sources, [...names], now);
  const isTextLost = sources.map(({ id }) => textKey(id).name).some((name) => !names.has(name) && !noted.has(name));
  if (all === sources && !isTextLost) return;
  if (all !== sources) await bestEffort(store.noteLost(sourcesKey), undefined);
  await store.write(...(all === sources ? [] : [entry(sourcesKey, all)]), ...(await snapshotEntries(store, all, make)));
}

/** Its key in `storage.session`. */
const mendedName = 'lost-mended';

/**
 * The same once in a browser session, however often the worker starts: where the browser does not list names, everything that is stored is
 * read for it. Between, imports and the settings look.
 */
export async function mendLostOnce(
  { session }: Pick<BrowserApi['storage'], 'session'>,
  store: Store,
  now: () => number,
): Promise<void> {
  // An old browser has no such memory.
  const { [mendedName]: isMended } = await bestEffort(session.get(mendedName), {});
  if (isMended) return;
  await store.locked(() => mendLost(store, now()));
  await bestEffort(session.set({ [mendedName]: true }), undefined);
}

async function withOrphans(store: Store, sources: Source[], names: string[], now: number) {
  const prefix = textKey('').name;
  const orphans = names.filter((name) => name.startsWith(prefix) && !sources.some(({ id }) => prefix + id === name));
  if (orphans.length === 0) return sources;
  const rolesOf = await listedRolesOf(store);
  const called = orphans.map(async (orphan) => {
    const id = orphan.slice(prefix.length);
    const bare = new Set(
      readConfig(await store.read(textKey(id))).roles.flatMap((role) => (role.organization ? [] : role.profile)),
    );
    // A role whose text names no organization is listed under the name of its source.
    return { id, name: rolesOf(id).find(({ profile }) => bare.has(profile))?.organization };
  });
  const entries = [...storedEntries(await store.plain(sourcesKey.name)), ...(await Promise.all(called))];
  return rescueSources(sources, entries, { names: async () => orphans, get: store.plain }, now);
}
