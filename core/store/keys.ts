import * as z from 'zod/mini';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { agreedHostsKey } from './agreed-hosts-key.ts';
import { aliasesKey } from './aliases-key.ts';
import { listOf, recordOf } from './entries.ts';
import { nameOfSource, splitName } from './names.ts';
import { preferencesKey } from './preferences-key.ts';
import { removedKey } from './removed-key.ts';
import { keptChange, roleProfile, source, switchRecord, text, time, version } from './shapes.ts';
import type { Source } from './source.ts';
import type { StoredKey } from './stored.ts';
import { usesKey } from './uses-key.ts';
import type { Version } from './version.ts';

/** The sources, without their texts; the order is the order of the catalog. */
export const sourcesKey: StoredKey<Source[]> = {
  name: 'sources',
  version: 1,
  ...listOf(source),
  initial: () => [],
  migrations: {},
};

/** Every switch, newest first. */
export const historyKey: StoredKey<SwitchRecord[]> = {
  name: 'history',
  version: 1,
  ...listOf(switchRecord),
  initial: () => [],
  migrations: {},
};

/** The roles last switched to, newest first: derived from the history, so that the popup need not read that. */
export const recentsKey: StoredKey<RoleProfile[]> = {
  name: 'recents',
  version: 1,
  ...listOf(roleProfile),
  initial: () => [],
  migrations: {},
};

export { agreedHostsKey, aliasesKey, preferencesKey, usesKey };

/** The roles on top of the list, in the order that the user gave them. */
export const pinsKey: StoredKey<RoleProfile[]> = {
  name: 'pins',
  version: 1,
  ...listOf(roleProfile),
  initial: () => [],
  migrations: {},
};

/** The collapsed headings, by their paths (`Heading.path`). */
export const collapsedKey: StoredKey<string[]> = {
  name: 'collapsed',
  version: 1,
  ...listOf(text),
  initial: () => [],
  migrations: {},
};

/** What the user wants otherwise than the texts, by `roleId`. */
export const ownKey: StoredKey<Record<string, OwnChange>> = {
  name: 'own',
  version: 1,
  ...recordOf(keptChange),
  initial: () => ({}),
  migrations: {},
};

/** A source's former texts, newest first; how many, see keep-versions.ts. */
export const versionsKey = (id: string): StoredKey<Version[]> => ({
  name: nameOfSource('versions', id),
  version: 1,
  ...listOf(version),
  initial: () => [],
  migrations: {},
});

/** What can be done to sources, and undone. */
const undoable = ['import', 'remove', 'return', 'edit', 'rename', 'order', 'restore'] as const;

/** The state before the last change of sources, so that it can be undone. */
export interface Undo {
  what: (typeof undoable)[number];
  /** Name of the source that was changed. */
  name: string;
  at: number;
  /** As stored, with the entries that this version does not know; `versions` likewise. */
  sources: unknown[];
  /** Texts of the sources that the change touched, as they were; null: there was none. */
  texts: Record<string, string | null>;
  /** Versions of these sources, as they were. */
  versions?: Record<string, unknown[]> | undefined;
  /** What belongs to no source and was changed with it, as it was stored, by name: after a restored backup everything. */
  others?: Record<string, unknown> | undefined;
  /** What was put in their places: what differs from it was done since, and stays. */
  wrote?: Record<string, unknown> | undefined;
}

export const undoKey: StoredKey<Undo | null> = {
  name: 'undo',
  version: 1,
  schema: z.nullable(
    z.object({
      // Of one that a newer version knows can be said that something was changed; it is taken back like any other.
      what: z.catch(z.enum(undoable), 'edit'),
      name: text,
      at: time,
      sources: z.array(z.unknown()),
      texts: z.record(text, z.nullable(z.string())),
      versions: z.optional(z.record(text, z.array(z.unknown()))),
      others: z.optional(z.record(text, z.unknown())),
      wrote: z.optional(z.record(text, z.unknown())),
    }),
  ),
  initial: () => null,
  migrations: {},
};

/** What an update found in the data of older versions, see platform/library/clean-kept.ts. */
export interface Cleaned {
  /** Which one went over everything that is kept. */
  cleaner: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The sources whose texts held secrets, by name, and how many of their lines. */
  sources: { name: string; lines: number }[];
  /** How many other stored values had secrets: former texts, notes, names. */
  others: number;
  /** The user has seen the note. */
  seen: boolean;
}

export const cleanedKey: StoredKey<Cleaned | null> = {
  name: 'cleaned',
  version: 1,
  schema: z.nullable(
    z.object({
      cleaner: z.number(),
      at: time,
      sources: z.array(z.object({ name: text, lines: z.number() })),
      others: z.number(),
      seen: z.boolean(),
    }),
  ),
  initial: () => null,
  migrations: {},
};

/** A source's text, without secrets. */
export const textKey = (id: string): StoredKey<string> => ({
  name: nameOfSource('text', id),
  version: 1,
  schema: z.string(),
  initial: () => '',
  migrations: {},
});

/** Whether what is stored under this name makes roles: if it cannot be read, some may be missing. */
export const holdsRoles = (name: string): boolean => name === sourcesKey.name || name.startsWith(textKey('').name);

/** All but those of sources, one for each of `storedNames`. */
export const storedKeys: readonly StoredKey<unknown>[] = [
  sourcesKey,
  historyKey,
  recentsKey,
  preferencesKey,
  aliasesKey,
  agreedHostsKey,
  pinsKey,
  collapsedKey,
  ownKey,
  undoKey,
  removedKey,
  cleanedKey,
  usesKey,
];

/** The key of a stored name; undefined: this version has none. */
export function keyNamed(name: string): StoredKey<unknown> | undefined {
  const { kind, id = '' } = splitName(name) ?? {};
  if (kind) return kind === 'text' ? textKey(id) : versionsKey(id);
  return storedKeys.find((key) => key.name === name);
}
