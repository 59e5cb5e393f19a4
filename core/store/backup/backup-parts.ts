import * as z from 'zod/mini';
import {
  agreedHostsKey,
  aliasesKey,
  collapsedKey,
  historyKey,
  ownKey,
  pinsKey,
  preferencesKey,
  sourcesKey,
  usesKey,
  versionsKey,
} from '@/core/store/keys.ts';
import type { StoredKey } from '@/core/store/stored.ts';
import type { Version } from '@/core/store/version.ts';

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
 * All stored data that is not derived from other data. A backup holds each part as storage does, with its version, so an old
 * backup is migrated like an old storage. Each new stored key is one line here.
 */
export const backupParts = {
  sources: sourcesKey,
  texts: textsKey,
  versions: allVersionsKey,
  history: historyKey,
  preferences: preferencesKey,
  aliases: aliasesKey,
  agreedHosts: agreedHostsKey,
  pins: pinsKey,
  collapsed: collapsedKey,
  own: ownKey,
  uses: usesKey,
} as const;
