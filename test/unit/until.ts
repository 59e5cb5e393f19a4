import { vi } from 'vitest';

/** Long enough for a machine that does ten other things; what has not come by then does not come. In milliseconds. */
const timeout = 120_000;

/** Waits until an expectation holds. Fake timers are moved on meanwhile. */
export const until = <T>(expectation: () => T | Promise<T>): Promise<T> => vi.waitFor(expectation, { timeout });

/** Waits for a value that is not falsy, and gives it. */
export const untilThere = <T>(find: () => T | Promise<T>) => vi.waitUntil(find, { timeout });
