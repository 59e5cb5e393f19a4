import { compareRoles, type RoleChanges } from '@/core/catalog/compare-roles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { preferencesKey, sourcesKey, textKey, type Undo, undoKey } from '@/core/store/keys.ts';
import type { Preferences } from '@/core/store/preferences.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import { snapshotEntry } from './snapshot-entry.ts';
import { entry, type Store } from './store.ts';

/** What an import would do; nothing is stored yet. */
export interface Review {
  reading: ConfigReading;
  changes: RoleChanges;
  /** The source that would be replaced; undefined: a new one. */
  replaces: Source | undefined;
  /** Lines whose secrets are left out. */
  secretLines: number[];
}

export interface ImportRequest {
  text: string;
  name: string;
  origin: Source['origin'];
  /** Id of the source to replace; undefined: add a new one. */
  replaces?: string | undefined;
}

/** The sources and everything that is done with them. Each change is one write, and can be undone once. */
export interface Library {
  list(): Promise<Source[]>;
  text(id: string): Promise<string>;
  review(text: string, replaces?: string): Promise<Review>;
  /** The source that this text looks like a newer version of: it shares at least half of its roles. */
  successorOf(text: string): Promise<Source | undefined>;
  import(request: ImportRequest): Promise<Source>;
  remove(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  undoable(): Promise<Undo | null>;
  undo(): Promise<void>;
  /** All sources as one config text, each under a comment with its name. */
  exportText(): Promise<string>;
  preferences(): Promise<Preferences>;
  setPreferences(preferences: Preferences): Promise<void>;
  /** Builds the snapshot again, as after an update of the extension or when it could not be read. */
  rebuild(): Promise<void>;
}

export function createLibrary(store: Store, now: () => number, newId: () => string): Library {
  const textOf = (id: string) => store.read(textKey(id));

  /** One write of the new sources, changed texts, snapshot, and what undoes them. Call it under the lock. */
  async function change(
    what: Undo['what'],
    source: Source,
    sources: Source[],
    texts: Record<string, string>,
  ): Promise<void> {
    const before = await store.read(sourcesKey);
    const known = before.some(({ id }) => id === source.id);
    const undo: Undo = {
      what,
      name: source.name,
      at: now(),
      sources: before,
      texts: { [source.id]: known ? await textOf(source.id) : null },
    };
    await store.write(
      entry(sourcesKey, sources),
      ...Object.entries(texts).map(([id, text]) => entry(textKey(id), text)),
      await snapshotEntry(store, sources, texts),
      entry(undoKey, undo),
    );
  }

  const rebuild = () => store.locked(async () => store.write(await snapshotEntry(store, await store.read(sourcesKey))));

  return {
    list: () => store.read(sourcesKey),
    text: textOf,

    async review(text, replaces) {
      const replaced = (await store.read(sourcesKey)).find(({ id }) => id === replaces);
      const before = replaced ? readConfig(await textOf(replaced.id)).roles : [];
      const reading = readConfig(text);
      return {
        reading,
        changes: compareRoles(before, reading.roles),
        replaces: replaced,
        secretLines: withoutSecrets(text).lines,
      };
    },

    async successorOf(text) {
      const ids = new Set(readConfig(text).roles.map(roleId));
      for (const source of await store.read(sourcesKey)) {
        const stored = readConfig(await textOf(source.id)).roles;
        const shared = stored.filter((role) => ids.has(roleId(role))).length;
        if (shared > 0 && shared * 2 >= Math.min(stored.length, ids.size)) return source;
      }
      return undefined;
    },

    import: ({ text, name, origin, replaces }) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const replaced = sources.find(({ id }) => id === replaces);
        const clean = withoutSecrets(text).text;
        const { roles, skipped } = readConfig(clean);
        const source: Source = {
          id: replaced?.id ?? newId(),
          name: uniqueName(
            name,
            sources.filter((other) => other !== replaced),
          ),
          origin: replaced?.origin ?? origin,
          addedAt: replaced?.addedAt ?? now(),
          changedAt: now(),
          roles: roles.length,
          skipped: skipped.length,
        };
        const after = replaced ? sources.map((other) => (other === replaced ? source : other)) : [...sources, source];
        await change(replaced ? 'edit' : 'import', source, after, { [source.id]: clean });
        return source;
      }),

    remove: (id) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const source = sources.find((other) => other.id === id);
        if (!source) return;
        await change(
          'remove',
          source,
          sources.filter((other) => other !== source),
          {},
        );
        await store.remove([textKey(id).name]);
      }),

    rename: (id, name) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const source = sources.find((other) => other.id === id);
        if (!source) return;
        const renamed = {
          ...source,
          name: uniqueName(
            name,
            sources.filter((other) => other !== source),
          ),
        };
        await change(
          'rename',
          source,
          sources.map((other) => (other === source ? renamed : other)),
          {},
        );
      }),

    undoable: () => store.read(undoKey),

    undo: () =>
      store.locked(async () => {
        const undo = await store.read(undoKey);
        if (!undo) return;
        const texts = Object.fromEntries(
          Object.entries(undo.texts).filter((pair): pair is [string, string] => pair[1] !== null),
        );
        await store.write(
          entry(sourcesKey, undo.sources),
          ...Object.entries(texts).map(([id, text]) => entry(textKey(id), text)),
          await snapshotEntry(store, undo.sources, texts),
          entry(undoKey, null),
        );
        const added = Object.keys(undo.texts).filter((id) => undo.texts[id] === null);
        if (added.length > 0) await store.remove(added.map((id) => textKey(id).name));
      }),

    async exportText() {
      const parts = [];
      for (const { id, name } of await store.read(sourcesKey)) parts.push(`# ${name}\n${(await textOf(id)).trim()}\n`);
      return parts.join('\n');
    },

    preferences: () => store.read(preferencesKey),

    setPreferences: async (preferences) => {
      await store.locked(() => store.write(entry(preferencesKey, preferences)));
      await rebuild();
    },

    rebuild,
  };
}
