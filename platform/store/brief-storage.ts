import { notWritten } from '@/core/store/storage-failure.ts';
import type { BrowserApi } from '@/platform/browser.ts';

type Edge = Pick<BrowserApi, 'storage'>;

/** Beginnings of the names of what is kept here; all of it is taken away when the browser starts. */
const briefNames = ['pending-import', 'first-run-draft', 'role-draft', 'portal-reading'] as const;
export type BriefName = 'first-run-draft' | 'role-draft' | `pending-import:${string}` | `portal-reading:${string}`;

/**
 * Keeps a value for this browser session. Session storage holds 10 MB at most and refuses a larger write completely, so a
 * larger value waits in local storage. `value` must hold no secret. Rejects with a `StorageFailure` if neither takes it; the
 * former value may be gone then.
 */
export async function keepBriefly({ storage }: Edge, name: BriefName, value: unknown): Promise<void> {
  try {
    // The former value is replaced and not taken away first: the page may close in between.
    await storage.session.set({ [name]: value });
    await storage.local.remove(name);
  } catch {
    await storage.session.remove(name);
    await storage.local.set({ [name]: value }).catch(notWritten);
  }
}

/** undefined: nothing is kept. */
export async function readBriefly({ storage }: Edge, name: BriefName): Promise<unknown> {
  const { [name]: kept } = await storage.session.get(name);
  return kept ?? (await storage.local.get(name))[name];
}

export async function forgetBriefly({ storage }: Edge, name: BriefName): Promise<void> {
  await storage.session.remove(name);
  await storage.local.remove(name);
}

/** What a browser that has ended left in the local storage; the session's is empty by itself. */
export async function forgetAllBriefly({ storage }: Edge): Promise<void> {
  const names = Object.keys(await storage.local.get(null));
  await storage.local.remove(names.filter((name) => briefNames.some((brief) => name.startsWith(brief))));
}
