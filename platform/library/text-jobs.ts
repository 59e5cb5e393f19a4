import type { SnapshotParts } from '@/core/catalog/make-snapshot.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import type { Accepted } from '@/core/review/accept/accept-some.ts';

/** What is asked of the worker that reads texts. */
export type TextTask =
  | { task: 'recognize' | 'read' | 'clean'; input: string }
  | { task: 'accept'; input: { before: string; after: string; rejected: ReadonlySet<number> } }
  | { task: 'add'; input: { stored: string; added: string; isExcerpt: boolean } }
  | { task: 'snapshot'; input: SnapshotParts };

export type TextJob = { id: number } & TextTask;

export interface TextAnswer {
  id: number;
  value: Recognized | ConfigReading | Accepted | string | Record<string, unknown>;
}

/** How much of a job is done, 0 to 1. */
export interface TextProgress {
  id: number;
  share: number;
}
