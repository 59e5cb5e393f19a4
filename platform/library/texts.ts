import { makeSnapshot } from '@/core/catalog/make-snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { acceptSome, readTies } from '@/core/review/accept/accept-some.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import type { ChangeNames } from '@/core/review/accept/find-ties.ts';
import type { Ties } from '@/core/review/accept/ties.ts';
import { withoutLost } from '@/core/review/accept/without-lost.ts';
import type { ListChanges } from '@/core/review/compare-lists.ts';
import { compareTexts, type ListTexts } from '@/core/review/compare-texts.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { MakeSnapshot } from '@/platform/store/snapshot-entries.ts';

export type ReadText = (text: string) => ConfigReading | Promise<ConfigReading>;

/** What takes long with long texts: a page has it done elsewhere. */
export interface Texts {
  read: ReadText;
  /** See `acceptSome`. */
  accept(before: string, after: string, rejected: ReadonlySet<number>): string | Promise<string>;
  /** See `readTies`. */
  ties(before: string, after: string, changes: readonly ChangeNames[]): Ties | Promise<Ties>;
  /** See `addText`. */
  add(stored: string, added: string, isExcerpt?: boolean): string | Promise<string>;
  /** See `withoutLost`. */
  drop(stored: string, listed: string, portal: string): string | Promise<string>;
  /** The text without its secrets. */
  clean(text: string): string | Promise<string>;
  /** See `compareTexts`. */
  compare(before: ListTexts, after: ListTexts): ListChanges | Promise<ListChanges>;
  snapshot: MakeSnapshot;
}

/** For texts that are short, and for workers: they hold nobody up. */
export const textsInPlace = {
  read: readConfig,
  accept: acceptSome,
  ties: readTies,
  add: addText,
  drop: withoutLost,
  clean: (text: string) => withoutSecrets(text).text,
  compare: (before: ListTexts, after: ListTexts) => compareTexts(before, after),
  snapshot: makeSnapshot,
} satisfies Texts;
