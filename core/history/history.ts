import { isSameRole, type RoleProfile, roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import { hasWords, wordsOf } from '@/core/search/words.ts';
import { fold } from '@/core/text/fold.ts';
import type { SwitchRecord } from './switch-record.ts';

/** How many switches are kept; the oldest go first. */
export const historyLimit = 10_000;

/** In front, whatever the clock says: it may have been set back since the one before. At most `historyLimit`. */
export const addSwitch = (history: readonly SwitchRecord[], record: SwitchRecord): SwitchRecord[] =>
  [record, ...history].slice(0, historyLimit);

/** Whether two are one: of two in one moment, the profiles differ. */
export const isSameSwitch = (one: Mark, other: Mark): boolean => markOf(one) === markOf(other);

type Mark = Pick<SwitchRecord, 'at' | 'profile'>;
const markOf = ({ at, profile }: Mark) => `${at} ${profile}`;

/** One that was removed, back before those that stood behind it: times say nothing where a clock was set. */
export function putBackSwitch(
  history: readonly SwitchRecord[],
  record: SwitchRecord,
  behind: readonly SwitchRecord[],
): SwitchRecord[] {
  const marks = new Set(behind.map(markOf));
  const place = history.findIndex((other) => marks.has(markOf(other)));
  return history.toSpliced(place < 0 ? history.length : place, 0, record).slice(0, historyLimit);
}

const reached = (record: SwitchRecord) => record.outcome === 'done' || record.outcome === 'opened';

/** The roles last switched to, newest first, each once; failed switches do not count. */
export function recentRoles(history: readonly SwitchRecord[], count: number): RoleProfile[] {
  const recent = new Map<string, RoleProfile>();
  for (const record of history) {
    if (recent.size >= count) break;
    const id = roleId(record);
    const role = withoutPortal(id);
    if (reached(record) && !recent.has(role)) recent.set(role, { id, profile: record.profile });
  }
  return [...recent.values()];
}

/** The recent roles after one more switch. They may name roles that have become others since, which the history does not. */
export function withRecent(recents: readonly RoleProfile[], record: SwitchRecord, count: number): RoleProfile[] {
  if (!reached(record)) return [...recents];
  const id = roleId(record);
  const others = recents.filter((recent) => !isSameRole(recent.id, id));
  return [{ id, profile: record.profile }, ...others].slice(0, count);
}

export interface HistoryFilter {
  /** Every word has to occur in profile, account, role, organization or region, as in the popup's search. */
  words?: string;
  organization?: string;
}

export function filterHistory(
  history: readonly SwitchRecord[],
  { words = '', organization }: HistoryFilter,
): SwitchRecord[] {
  const needles = wordsOf(words);
  return history.filter((record) => {
    if (organization !== undefined && record.organization !== organization) return false;
    const hay = fold(
      [
        record.profile,
        record.account,
        record.roleName,
        record.organization,
        record.region ?? '',
        record.reason ?? '',
      ].join('\n'),
    );
    return hasWords(hay, needles);
  });
}

/** The organizations of a history, most recent first. */
export function organizationsOf(history: readonly SwitchRecord[]): string[] {
  return [...new Set(history.map(({ organization }) => organization))];
}
