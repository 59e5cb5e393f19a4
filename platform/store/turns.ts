/** The lock under which all pages and the worker change what is stored. */
const lockName = 'rolecall-store';

/** A page's turns to change what is stored. */
export interface Turns {
  /** Whether something of this page waits because another page, or the worker, has its turn. */
  areAwaited(): boolean;
  /**
   * What waits is not done, and rejects with an `AbortError`. What has its turn by now goes on, for it may be half done.
   * False: nothing waited.
   */
  giveUp(): boolean;
}

export function createTurns(locks: LockManager) {
  const awaited = new Set<AbortController>();
  return {
    areAwaited: () => awaited.size > 0,
    giveUp() {
      const any = awaited.size > 0;
      for (const turn of awaited) turn.abort();
      return any;
    },
    /** Runs `work` in a turn of its own. Not reentrant. */
    take<T>(work: () => Promise<T>): Promise<T> {
      const turn = new AbortController();
      const over = () => void awaited.delete(turn);
      awaited.add(turn);
      const taken = locks.request(lockName, { signal: turn.signal }, () => {
        over();
        return work();
      }) as Promise<T>;
      return taken.finally(over);
    },
  } satisfies Turns & { take: unknown };
}
