import { type Entries, withUnfamiliar } from '@/core/store/entries.ts';
import type { StoredKey } from '@/core/store/stored.ts';
import { backupParts } from './backup-parts.ts';

export type BackupPart = keyof typeof backupParts;
/** The parts that are stored under the names that they have here. */
export type StoredPart = Exclude<BackupPart, 'texts' | 'versions'>;

export const partNames = Object.keys(backupParts) as BackupPart[];
/** Cleaned line by line, other than the rest. */
export const isOfTexts = (part: BackupPart): part is 'texts' | 'versions' => part === 'texts' || part === 'versions';
export const storedParts = partNames.filter((part): part is StoredPart => !isOfTexts(part));

/** The key of a part, whatever is in it. */
export const keyOfPart = (part: BackupPart): StoredKey<unknown> => backupParts[part];

/** What a backup holds, and what a restore puts back. */
export type BackupState = {
  [Part in BackupPart]: (typeof backupParts)[Part] extends StoredKey<infer Value> ? Value : never;
} & {
  /** The raw data of parts that have entries which this version does not know. */
  rawParts?: Partial<Record<BackupPart, unknown>>;
  /** Parts that are empty here because the file does not have them, or not readably. What is kept of them stays. */
  absent?: BackupPart[];
};

export const hasPart = ({ absent }: Pick<BackupState, 'absent'>, part: BackupPart): boolean => !absent?.includes(part);

/** A part with the entries that this version does not know between the others. */
export function wholePart<Part extends BackupPart>(state: BackupState, part: Part): BackupState[Part] {
  const { entries }: { entries?: Entries | undefined } = backupParts[part];
  const rawParts = state.rawParts?.[part];
  if (!entries || rawParts === undefined) return state[part];
  return withUnfamiliar(entries, rawParts, state[part]) as BackupState[Part];
}

/** A backup that was read. */
export interface Backup {
  /** Milliseconds since 1970; 0: the file does not say. */
  exportedAt: number;
  state: BackupState;
  /** Parts that could not be read and are empty in `state`. Never the sources nor their texts. */
  unreadable: { part: BackupPart; why: 'newer' | 'damaged' }[];
  /** Names of sources whose text held secrets; they were left out. */
  secretSources: string[];
  /** Names of sources that the file has no text of. They are not in `state`: without a text they have no roles. */
  textless: string[];
}

/** The version of the file format. Each part has its own version too. */
export const backupVersion = 1;
