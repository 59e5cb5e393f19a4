import type { BrowserApi } from '@/platform/browser.ts';
import { createGivenValues } from '@/platform/library/given-values.ts';
import { createLibrary } from '@/platform/library/library.ts';
import type { RoleDraft } from '@/platform/library/role-draft.ts';
import { createStore } from '@/platform/store/store.ts';
import { createAgreedHosts } from '@/platform/switching/agreed-hosts.ts';
import { createAliases } from '@/platform/switching/aliases.ts';
import { createHistory } from '@/platform/switching/history.ts';

/** When all of it happens. */
export const now = () => Date.UTC(2026, 10, 24, 12);

/** Extension storage in memory: what goes in and out is copied, as the browser does. */
function memoryStorage() {
  const stored = new Map<string, unknown>();
  const wanted = (names: string | string[] | null) => (name: string) => names === null || [names].flat().includes(name);
  const local = {
    get: async (names: string | string[] | null) => {
      const isWanted = wanted(names);
      return Object.fromEntries([...stored].filter(([name]) => isWanted(name)).map((one) => structuredClone(one)));
    },
    set: async (values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) stored.set(name, structuredClone(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) stored.delete(name);
    },
  };
  return { stored, local: local as unknown as BrowserApi['storage']['local'] };
}

const locks = {
  request: (_: string, ...rest: unknown[]) => (rest.at(-1) as () => Promise<unknown>)(),
} as unknown as LockManager;

/** Another page has its turn for ever. */
export const heldLocks = {
  request: (name: string, ...rest: unknown[]) => {
    if (name !== 'rolecall-store') return locks.request(name, rest.at(-1) as () => Promise<unknown>);
    const { signal } = rest[0] as { signal: AbortSignal };
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  },
} as unknown as LockManager;

/** The real library, history and aliases over storage in memory. */
export function keep({ stored, local } = memoryStorage(), lent = locks) {
  const store = createStore(local, lent, now);
  let ids = 0;
  return {
    stored,
    local,
    store,
    library: createLibrary(store, now, () => `id-${++ids}`),
    history: createHistory(store),
    aliases: createAliases(store),
    agreedHosts: createAgreedHosts(store),
    values: createGivenValues(store),
  };
}

export type Kept = ReturnType<typeof keep>;

/** The same with texts imported, each as a source of its own: `{ name: text }`. */
export async function keepTexts(texts: Record<string, string>): Promise<Kept> {
  const kept = keep();
  for (const [name, text] of Object.entries(texts)) await kept.library.import({ text, name, origin: 'pasted' });
  return kept;
}

/** A form for a new role starts empty, and is not kept. */
export const noDraft: RoleDraft = { read: async () => undefined, keep: async () => {} };
