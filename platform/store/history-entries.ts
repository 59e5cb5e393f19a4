import { recentRoles } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { historyKey, recentsKey } from '@/core/store/keys.ts';
import { type Entry, entry } from './store.ts';

const recentsKept = 9;

/** The recent roles that are derived from a history. */
export const recentsEntry = (history: readonly SwitchRecord[]): Entry =>
  entry(recentsKey, recentRoles(history, recentsKept));

/** A history, and the recent roles that are derived from it. */
export const historyEntries = (history: SwitchRecord[]): Entry[] => [entry(historyKey, history), recentsEntry(history)];
