import type { Preferences } from '@/core/catalog/list-preferences.ts';
import type { Role } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import type { BackupState } from '@/core/store/backup.ts';
import { preferencesKey, sourcesKey, textKey, type Undo, undoKey, versionsKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import type { Version } from '@/core/store/version.ts';
import { restoreState } from '@/platform/store/backups.ts';
import { undoChange, writeChange } from '@/platform/store/changes.ts';
import { readableText } from '@/platform/store/readable-text.ts';
import { entry, type Store } from '@/platform/store/store.ts';
import { createReviews, type Reviews, type ReviewTexts } from './reviews.ts';
import { snapshotEntries } from './snapshot-entries.ts';
import { type Texts, textsInPlace } from './texts.ts';

export interface ImportRequest {
  text: string;
  name: string;
  origin: Source['origin'];
  /** Id of the source to replace; undefined: add a new one. */
  replaces?: string | undefined;
}

/** `before`: the source's text that the review compared with. */
export interface ReviewedImport extends ImportRequest {
  before: string;
}

/** The sources and everything that is done with them. Each change is one write, and can be undone once. */
export interface Library extends Reviews {
  list(): Promise<Source[]>;
  text(id: string): Promise<string>;
  import(request: ImportRequest): Promise<Source>;
  /** Imports what was reviewed, if the source is still as it was then; else nothing is done, and it has to be reviewed again. One whose text cannot be read takes none. */
  importReviewed(request: ReviewedImport): Promise<Source | 'changed-since' | 'unreadable'>;
  remove(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** Moves a source up or down the list: of two that name one role, the first counts. */
  move(id: string, by: -1 | 1): Promise<void>;
  /** A source's former texts, newest first. */
  versions(id: string): Promise<Version[]>;
  /** Puts a backup in the place of everything that is kept. */
  restore(state: BackupState): Promise<void>;
  undoable(): Promise<Undo | null>;
  undo(): Promise<void>;
  preferences(): Promise<Preferences>;
  setPreferences(preferences: Preferences): Promise<void>;
  /** Builds the snapshot again, as after an update of the extension or when it could not be read. */
  rebuild(): Promise<void>;
}

/**
 * `texts`: does what takes long elsewhere than in the page, where there is such a place; never one that can be cancelled,
 * for it works under the lock. `reviewing`: does the work of reviews, and may be.
 */
export function createLibrary(
  store: Store,
  now: () => number,
  newId: () => string,
  texts: Texts = textsInPlace,
  reviewing: ReviewTexts = texts,
): Library {
  const { read, clean: cleaned, snapshot } = texts;
  const textOf = (id: string) => store.read(textKey(id));

  /** The version that a source's text becomes when another takes its place; the same text again is none. */
  async function formerOf({ id, changedAt }: Source, after: Role[], clean: string): Promise<Version | undefined> {
    const text = await readableText(store, id);
    if (text === undefined || text === clean) return undefined;
    const before = (await read(text)).roles;
    const { added, changed, moved, gone } = compareRoles(before, after);
    const counts = { added: added.length, changed: changed.length + moved.length, gone: gone.length };
    const bytes = new TextEncoder().encode(text).length;
    return { at: changedAt, until: now(), bytes, roles: before.length, ...counts, text };
  }

  /** Call it under the lock. */
  async function importNow({ text, name, origin, replaces }: ImportRequest): Promise<Source> {
    const sources = await store.read(sourcesKey);
    const replaced = sources.find(({ id }) => id === replaces);
    const clean = await cleaned(text);
    const { roles, skipped } = await read(clean);
    const source: Source = {
      id: replaced?.id ?? newId(),
      name: uniqueName(
        withoutSecrets(name).text,
        sources.filter((other) => other !== replaced),
      ),
      origin: replaced?.origin ?? origin,
      addedAt: replaced?.addedAt ?? now(),
      changedAt: now(),
      roles: roles.length,
      skipped: skipped.length,
    };
    const after = replaced ? sources.map((other) => (other === replaced ? source : other)) : [...sources, source];
    const former = replaced && (await formerOf(replaced, roles, clean));
    const what = replaced ? 'edit' : 'import';
    const change = { what, source, sources: after, text: clean, ...(former && { former }), at: now() } as const;
    await writeChange(store, change, snapshot);
    return source;
  }

  return {
    list: () => store.read(sourcesKey),
    text: textOf,

    ...createReviews(store, reviewing, read),

    import: (request) => store.locked(() => importNow(request)),

    importReviewed: (request) =>
      store.locked(async () => {
        const { replaces, before } = request;
        const isThere = (await store.read(sourcesKey)).some(({ id }) => id === replaces);
        if (replaces !== undefined) {
          const text = isThere ? await readableText(store, replaces) : '';
          if (text === undefined) return 'unreadable';
          if (!isThere || text !== before) return 'changed-since';
        }
        return importNow(request);
      }),

    remove: (id) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const source = sources.find((other) => other.id === id);
        if (!source) return;
        const after = sources.filter((other) => other !== source);
        await writeChange(store, { what: 'remove', source, sources: after, at: now() }, snapshot);
      }),

    rename: (id, name) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const source = sources.find((other) => other.id === id);
        if (!source) return;
        const renamed = {
          ...source,
          name: uniqueName(
            withoutSecrets(name).text,
            sources.filter((other) => other !== source),
          ),
        };
        const after = sources.map((other) => (other === source ? renamed : other));
        await writeChange(store, { what: 'rename', source, sources: after, at: now() }, snapshot);
      }),

    undoable: () => store.read(undoKey),

    undo: () => store.locked(() => undoChange(store, snapshot)),

    move: (id, by) =>
      store.locked(async () => {
        const sources = await store.read(sourcesKey);
        const from = sources.findIndex((other) => other.id === id);
        const source = sources[from];
        const to = from + by;
        if (!source || to < 0 || to >= sources.length) return;
        const after = sources.toSpliced(from, 1).toSpliced(to, 0, source);
        await writeChange(store, { what: 'order', source, sources: after, at: now() }, snapshot);
      }),

    versions: (id) => store.read(versionsKey(id)),
    restore: (state) => store.locked(() => restoreState(store, state, now(), snapshot)),

    preferences: () => store.read(preferencesKey),

    setPreferences: (preferences) =>
      store.locked(async () => {
        const chosen = entry(preferencesKey, preferences);
        const after = store.with([chosen]);
        await store.write(chosen, ...(await snapshotEntries(after, await store.read(sourcesKey), snapshot)));
      }),

    rebuild: () =>
      store.locked(async () => store.write(...(await snapshotEntries(store, await store.read(sourcesKey), snapshot)))),
  };
}
