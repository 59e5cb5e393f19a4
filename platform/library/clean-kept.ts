import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { type Cleaned, cleanedKey, sourcesKey, textKey } from '@/core/store/keys.ts';
import { isDerived } from '@/core/store/names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { snapshotEntries } from '@/platform/store/snapshot-entries.ts';
import { type Entry, entry, type Store } from '@/platform/store/store.ts';
import { cleaner } from './cleaner.ts';

type Areas = Pick<BrowserApi, 'storage'>['storage'];

/**
 * Takes the secrets out of all stored data, because older versions knew fewer kinds of them: texts, earlier texts, undo,
 * notes, names, data set aside, drafts. One write stores the result and a note of what was found. Runs once for each
 * cleaner. If it fails, everything stays as it was, and the next start tries again.
 */
export async function cleanKept(
  { local, session }: Pick<Areas, 'local' | 'session'>,
  store: Store,
  now: () => number,
): Promise<void> {
  try {
    await store.locked(async () => {
      if ((await store.read(cleanedKey))?.cleaner === cleaner) return;
      const drafts = changedIn(await session.get(null));
      if (drafts.length > 0) await session.set(Object.fromEntries(drafts.map(({ name, value }) => [name, value])));
      const sources = await store.read(sourcesKey);
      const found: Cleaned['sources'] = [];
      for (const { id, name } of sources) {
        const { lines } = withoutSecrets(await store.read(textKey(id)));
        if (lines.length > 0) found.push({ name: withoutSecrets(name).text, lines: lines.length });
      }
      const changed = changedIn(await local.get(null)).filter(({ name }) => !isDerived(name));
      const others = changed.length - found.length;
      const note = { cleaner, at: now(), sources: found, others, seen: changed.length === 0 };
      const snapshot =
        changed.length > 0 ? await snapshotEntries(store.with(changed), withoutSecretsInside(sources)) : [];
      await store.write(...changed, ...snapshot, entry(cleanedKey, note));
    });
  } catch {
    // A full disk, a store that cannot be read: nothing was written.
  }
}

function changedIn(kept: Record<string, unknown>): Entry[] {
  return Object.entries(kept).flatMap(([name, value]) => {
    const clean = withoutSecretsInside(value);
    return clean === value ? [] : [{ name, value: clean }];
  });
}

/** The note for the user; null: none, or it was seen. */
export async function cleanedToTell(store: Store): Promise<Cleaned | null> {
  const cleaned = await store.read(cleanedKey);
  return cleaned?.seen ? null : cleaned;
}

export const sawCleaned = (store: Store): Promise<void> =>
  store.locked(async () => {
    const cleaned = await store.read(cleanedKey);
    if (cleaned) await store.write(entry(cleanedKey, { ...cleaned, seen: true }));
  });
