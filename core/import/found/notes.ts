import type { PartitionId } from '@/core/aws/partition-ids.ts';

/** What a reader decided that one may want to know: nothing is wrong, and nothing was left out. */
export type Note =
  /** Of two columns of accounts, roles are in those of one. Headings as written. */
  | { code: 'account-column'; used: string; unused: string }
  /** A sentence names another partition, and this many roles say nothing of theirs. */
  | { code: 'partition'; named: PartitionId; count: number };

/** How many are kept. */
export const mostNotes = 20;
