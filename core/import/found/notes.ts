import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { FoundRole } from './found-role.ts';

/** What a reader decided that one may want to know: nothing is wrong, and nothing was left out. */
export type Note =
  /** Of two columns of accounts, roles are in those of one. Headings as written. */
  | { code: 'account-column'; used: string; unused: string }
  /** A sentence names another partition, and this many roles say nothing of theirs. */
  | { code: 'partition'; named: PartitionId; count: number }
  /** Links at a host that is none of AWS's named this many roles. */
  | { code: 'other-host'; host: string; count: number }
  /** A link or a line calls a role of this account by the number of another one: that is no name for it. */
  | { code: 'other-number'; called: string; account: string };

/** How many are kept. */
export const mostNotes = 20;

/** The hosts of links that are none of AWS's. */
export function otherHostNotes(roles: readonly FoundRole[]): Note[] {
  const counts = new Map<string, number>();
  for (const { otherHost: host } of roles) if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].slice(0, mostNotes).map(([host, count]) => ({ code: 'other-host', host, count }));
}
