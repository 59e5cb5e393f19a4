import * as z from 'zod/mini';
import { type Entries, withUnfamiliar } from './entries.ts';
import {
  aliasesKey,
  collapsedKey,
  historyKey,
  ownKey,
  pinsKey,
  preferencesKey,
  sourcesKey,
  versionsKey,
} from './keys.ts';
import type { Envelope, StoredKey } from './stored.ts';
import type { Version } from './version.ts';

/** A source's text, or one of any other kind that belongs to a source. */
export interface SourceText {
  /** Id of the source. */
  id: string;
  text: string;
}

/** A source's former texts, newest first. */
export interface SourceVersions {
  /** Id of the source. */
  id: string;
  versions: Version[];
}

const id = z.string().check(z.minLength(1), z.maxLength(100));

/** A list, not an object: ids become names of storage keys, and are anybody's text in a file. */
const textsKey: StoredKey<SourceText[]> = {
  name: 'texts',
  version: 1,
  schema: z.array(z.object({ id, text: z.string() })),
  initial: () => [],
  migrations: {},
};

const allVersionsKey: StoredKey<SourceVersions[]> = {
  name: 'versions',
  version: 1,
  schema: z.array(z.object({ id, versions: versionsKey('').schema })),
  initial: () => [],
  migrations: {},
};

/**
 * Everything that is kept and not derived from something else. Each part lies in a backup as it lies in storage, with its
 * version, so that an old backup is migrated as an old storage is. Whatever is stored one day is one line here.
 */
export const backupParts = {
  sources: sourcesKey,
  texts: textsKey,
  versions: allVersionsKey,
  history: historyKey,
  preferences: preferencesKey,
  aliases: aliasesKey,
  pins: pinsKey,
  collapsed: collapsedKey,
  own: ownKey,
} as const;

export type BackupPart = keyof typeof backupParts;

/** What a backup holds, and what a restore puts back. */
export type BackupState = {
  [Part in BackupPart]: (typeof backupParts)[Part] extends StoredKey<infer Value> ? Value : never;
} & {
  /** Of parts with entries that this version does not know, all that lay there, raw. */
  lying?: Partial<Record<BackupPart, unknown>>;
};

/** A part with the entries that this version does not know between the others. */
export function wholePart<Part extends BackupPart>(state: BackupState, part: Part): BackupState[Part] {
  const { entries }: { entries?: Entries | undefined } = backupParts[part];
  const lying = state.lying?.[part];
  if (!entries || lying === undefined) return state[part];
  return withUnfamiliar(entries, lying, state[part]) as BackupState[Part];
}

/** A backup that was read. */
export interface Backup {
  /** Milliseconds since 1970; 0: the file does not tell. */
  exportedAt: number;
  state: BackupState;
  /** Parts that could not be read and are empty in `state`. Never the sources nor their texts. */
  unreadable: { part: BackupPart; why: 'newer' | 'damaged' }[];
  /** Names of sources whose text held secrets; they were left out. */
  secretSources: string[];
}

/** The file's own version: of how parts lie in it, not of what they hold. */
export const backupVersion = 1;

/** As in the file. */
export type BackupFile = { rolecall: number; exportedAt: string } & Record<BackupPart, Envelope>;
