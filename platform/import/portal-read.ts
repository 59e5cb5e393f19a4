import type { PortalReading } from '@/core/import/found/portal-reading.ts';
import type { PortalProblem } from '@/platform/page/portal-question.ts';

/** How far it is. `waiting`: seconds until the portal is asked again, because it wants a pause. */
export interface PortalProgress {
  accounts: number;
  /** How many of them were read; undefined: they are still being listed. */
  read: number | undefined;
  roles: number;
  waiting?: number;
}

/** What was read: all, or as much as could be until `problem`, or until it was cancelled. */
export interface PortalRead {
  reading: PortalReading;
  /** All that the portal lists: what is not in it is not there. */
  complete: boolean;
  /** Accounts whose permission sets are not known. */
  unread: number;
  problem: PortalProblem | undefined;
  /** The list itself could not be had: it is what the portal's page shows. */
  isShown: boolean;
  /** It outlives this page; absent: it does not. */
  isKept?: true;
}

export interface PortalImport {
  address: string;
  /** Goes on where it ended the last time; after a whole reading it begins anew. Never rejects. */
  read(tell: (progress: PortalProgress) => void, signal: AbortSignal): Promise<PortalRead>;
}
