import { makeSnapshot, type SnapshotParts } from '@/core/catalog/make-snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { type Accepted, acceptSome } from '@/core/review/accept/accept-some.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

export type ReadText = (text: string) => ConfigReading | Promise<ConfigReading>;
export type MakeSnapshot = (parts: SnapshotParts) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** What takes long with long texts: a page has it done elsewhere. */
export interface Texts {
  read: ReadText;
  /** See `acceptSome`. */
  accept(before: string, after: string, rejected: ReadonlySet<number>): Accepted | Promise<Accepted>;
  /** See `addText`. */
  add(stored: string, added: string, isExcerpt?: boolean): string | Promise<string>;
  /** The text without its secrets. */
  clean(text: string): string | Promise<string>;
  snapshot: MakeSnapshot;
}

/** For texts that are short, and for workers: they hold nobody up. */
export const textsInPlace = {
  read: readConfig,
  accept: acceptSome,
  add: addText,
  clean: (text: string) => withoutSecrets(text).text,
  snapshot: makeSnapshot,
} satisfies Texts;
