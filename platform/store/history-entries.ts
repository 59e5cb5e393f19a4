import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { recentRoles, withRecent } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { historyKey, recentsKey } from '@/core/store/keys.ts';
import { type Entry, entry } from './store.ts';

/** How many recent roles are derived. */
export const recentsKept = 9;

/** The recent roles that are derived from a history. */
export const recentsEntry = (history: readonly SwitchRecord[]): Entry =>
  entry(recentsKey, recentRoles(history, recentsKept));

/** The recent roles after one more switch; of a history that is older than they are, from it. */
export const recentsWith = (recents: readonly RoleProfile[], history: readonly SwitchRecord[]): Entry =>
  recents.length === 0 || !history[0]
    ? recentsEntry(history)
    : entry(recentsKey, withRecent(recents, history[0], recentsKept));

/** A history, and the recent roles that are derived from it. */
export const historyEntries = (history: SwitchRecord[]): Entry[] => [entry(historyKey, history), recentsEntry(history)];
