import { vi } from 'vitest';
import type { BrowserApi } from '@/platform/browser.ts';

/**
 * A storage area in memory. Like a browser's it keeps copies, and a call happens later than it was made. `changed` is told
 * the names of what was set or removed.
 */
export function fakeArea(start: Record<string, unknown> = {}, changed: (names: string[]) => void = () => {}) {
  const kept = new Map<string, unknown>(Object.entries(structuredClone(start)));
  const names = (keys: string | string[] | null) => (typeof keys === 'string' ? [keys] : (keys ?? [...kept.keys()]));
  const area = {
    get: vi.fn(async (keys: string | string[] | null) =>
      Object.fromEntries(names(keys).flatMap((key) => (kept.has(key) ? [[key, structuredClone(kept.get(key))]] : []))),
    ),
    set: vi.fn(async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(structuredClone(items))) kept.set(key, value);
      changed(Object.keys(items));
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      const gone = names(keys).filter((key) => kept.delete(key));
      if (gone.length > 0) changed(gone);
    }),
  };
  return {
    ...area,
    /** For what expects the browser's own type. */
    area: area as unknown as BrowserApi['storage']['local'],
    /** Everything that is stored. */
    all: () => structuredClone(Object.fromEntries(kept)),
    /** The next write fails, as it does on a full disk. */
    failOnce: () => area.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded')),
  };
}

/** Locks that are held one after the other, by name. Like a browser's, a request can be given up until it is granted. */
export function fakeLocks(): LockManager {
  const last = new Map<string, Promise<unknown>>();
  type Work = () => Promise<unknown>;
  const request = (name: string, ...rest: [Work] | [{ signal: AbortSignal }, Work]) => {
    const [options, work] = rest.length === 1 ? [undefined, rest[0]] : rest;
    const before = last.get(name) ?? Promise.resolve();
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(options?.signal.reason);
      const begin = () => {
        options?.signal.removeEventListener('abort', giveUp);
        return options?.signal.aborted ? undefined : work();
      };
      options?.signal.addEventListener('abort', giveUp);
      const turn = before.then(begin, begin);
      last.set(name, turn);
      turn.then(resolve, reject);
    });
  };
  return { request } as unknown as LockManager;
}
