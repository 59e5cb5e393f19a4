import type { Preferences } from '@/core/catalog/list-preferences.ts';
import type { Role } from '@/core/config/role.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { preferencesKey, sourcesKey, textKey, type Undo, undoKey, versionsKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import type { Version } from '@/core/store/version.ts';
import { timeOfChange, type Undoing, undoChange, writeChange } from '@/platform/store/changes.ts';
import { mendLost } from '@/platform/store/mend-lost.ts';
import { readableText } from '@/platform/store/readable-text.ts';
import { snapshotEntries } from '@/platform/store/snapshot-entries.ts';
import { entry, type Store } from '@/platform/store/store.ts';
import type { ImportRequest, ReviewedImport } from './import-request.ts';
import { movedEntries, type RoleMove } from './move-role.ts';
import { pageEntries } from './receive-roles.ts';
import { createRemovedSources, type RemovedSources } from './removed-sources.ts';
import { createRestores, type Restores, readBasis } from './restores.ts';
import { createReviews, type Reviews, type ReviewTexts } from './reviews.ts';
import { type Texts, textsInPlace } from './texts.ts';

/**
 * The sources and everything that is done with them. Each change is one write, and can be undone once, by its time: the
 * `changedAt` of an imported source, else the number that the change returns. Undefined: there was nothing to change.
 */
export interface Library extends Reviews, RemovedSources, Restores {
  list(): Promise<Source[]>;
  text(id: string): Promise<string>;
  import(request: ImportRequest): Promise<Source>;
  /** Imports what was reviewed. If the source is gone, has changed since, or its text cannot be read, nothing is stored. */
  importReviewed(request: ReviewedImport): Promise<Source | 'removed' | 'changed-since' | 'unreadable'>;
  remove(id: string): Promise<number | undefined>;
  rename(id: string, name: string): Promise<number | undefined>;
  /** Moves a source up or down the list: of two that name one role, the first counts. */
  move(id: string, by: -1 | 1): Promise<number | undefined>;
  /** A source's former texts, newest first. */
  versions(id: string): Promise<Version[]>;
  undoable(): Promise<Undo | null>;
  /** Takes the last change back; `at`: only if it is the one of this time. */
  undo(at?: number): Promise<Undoing>;
  preferences(): Promise<Preferences>;
  setPreferences(preferences: Preferences): Promise<void>;
  /** Builds the snapshot again, as after an update of the extension or when it could not be read. */
  rebuild(): Promise<void>;
}

/**
 * `texts` does long work, outside of the page if possible. It must not be cancelled, because it works under the lock.
 * `reviewing` does the work of reviews, which may be cancelled.
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

  /** The version that a source's text becomes when another one replaces it; undefined if the text is the same. */
  async function formerOf({ id, changedAt }: Source, after: Role[], clean: string): Promise<Version | undefined> {
    const text = await readableText(store, id);
    if (text === undefined || text === clean) return undefined;
    const before = (await read(text)).roles;
    const { added, changed, moved, gone } = compareRoles(before, after);
    const counts = { added: added.length, changed: changed.length + moved.length, gone: gone.length };
    const bytes = new TextEncoder().encode(text).length;
    return { at: changedAt, until: now(), bytes, roles: before.length, ...counts, text };
  }

  const nextTime = () => timeOfChange(store, now());

  /** A name that no other source has, without secrets. */
  const ownName = (name: string, sources: readonly Source[], source: Source | undefined) =>
    uniqueName(
      withoutSecrets(name).text,
      sources.filter((other) => other !== source),
    );

  /** Changes a source in one write; gives the time. Undefined: there is no such source, or `make` gives nothing to change. */
  const change = (
    what: 'remove' | 'rename' | 'order',
    id: string,
    make: (source: Source, sources: Source[]) => Source[] | undefined,
  ) =>
    store.locked(async () => {
      const sources = await store.read(sourcesKey);
      const source = sources.find((other) => other.id === id);
      const after = source && make(source, sources);
      if (!after) return undefined;
      const at = await nextTime();
      await writeChange(store, { what, source, sources: after, at }, snapshot);
      return at;
    });

  /** Call it under the lock. */
  async function importNow(
    { text, name, origin, replaces, pages = [], ...from }: ImportRequest,
    move?: RoleMove,
  ): Promise<Source> {
    await mendLost(store, now(), snapshot);
    const sources = await store.read(sourcesKey);
    const replaced = sources.find(({ id }) => id === replaces);
    const clean = await cleaned(text);
    const file = from.file === undefined ? replaced?.file : withoutSecrets(from.file).text;
    const { roles, skipped } = await read(clean);
    const at = await nextTime();
    const source: Source = {
      id: replaced?.id ?? newId(),
      name: ownName(name, sources, replaced),
      origin: replaced?.origin ?? origin,
      addedAt: replaced?.addedAt ?? at,
      changedAt: at,
      roles: roles.length,
      skipped: skipped.length,
      ...(replaced?.rescued && { rescued: true }),
    };
    if (file !== undefined) source.file = file;
    const after = replaced ? sources.map((other) => (other === replaced ? source : other)) : [...sources, source];
    const former = replaced && (await formerOf(replaced, roles, clean));
    const what = replaced ? 'edit' : 'import';
    const moved = move ? await movedEntries(store, read, move, { id: source.id, roles }) : [];
    moved.push(...(await pageEntries(store, pages, roles)));
    const change = { what, source, sources: after, text: clean, ...(former && { former }), moved, at } as const;
    await writeChange(store, change, snapshot);
    return source;
  }

  return {
    list: () => store.read(sourcesKey),
    text: textOf,

    ...createReviews(store, reviewing, read),
    ...createRemovedSources(store, nextTime, newId, snapshot),
    ...createRestores(store, nextTime, reviewing.compare, snapshot),

    import: (request) => store.locked(() => importNow(request)),

    importReviewed: (request) =>
      store.locked(async () => {
        const { replaces, before, basis } = request;
        const isThere = (await store.read(sourcesKey)).some(({ id }) => id === replaces);
        if (replaces !== undefined) {
          if (!isThere) return 'removed';
          const text = await readableText(store, replaces);
          if (text === undefined) return 'unreadable';
          if (text !== before) return 'changed-since';
        }
        if (basis !== undefined && basis !== (await readBasis(store))) return 'changed-since';
        return importNow(request, request.move);
      }),

    remove: (id) => change('remove', id, (source, sources) => sources.filter((other) => other !== source)),

    rename: (id, name) =>
      change('rename', id, (source, sources) =>
        sources.map((other) => (other === source ? { ...source, name: ownName(name, sources, source) } : other)),
      ),

    move: (id, by) =>
      change('order', id, (source, sources) => {
        const from = sources.indexOf(source);
        const to = from + by;
        if (to < 0 || to >= sources.length) return undefined;
        return sources.toSpliced(from, 1).toSpliced(to, 0, source);
      }),

    undoable: () => store.read(undoKey),

    undo: (at) => store.locked(() => undoChange(store, now(), snapshot, at)),

    versions: (id) => store.read(versionsKey(id)),

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
