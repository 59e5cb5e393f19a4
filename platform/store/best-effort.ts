import { inTime } from '@/platform/in-time.ts';

/** Milliseconds. Longer than a read waits for what it sets aside (`store.read`). */
const patience = 3000;

/**
 * What storage gives, or `otherwise` where it fails or does not answer: for what must neither stop a switch nor delay its
 * report. Nothing is aborted: what storage does later still counts.
 */
export const bestEffort = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  inTime(work, patience, () => otherwise).catch(() => otherwise);
