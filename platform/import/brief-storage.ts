import type { BrowserApi } from '@/platform/browser.ts';

type Edge = Pick<BrowserApi, 'storage'>;

/** Names of what is kept here; each is taken away when the browser starts. */
export const briefNames = ['pending-import', 'first-run-draft'] as const;
export type BriefName = (typeof briefNames)[number];

/**
 * Keeps something for this browser session. The session's storage holds 10 MB at most, and refuses what is larger with
 * everything that is written along; that lies in the local storage meanwhile. `value` holds no secret, in neither. Rejects if
 * neither takes it, and then nothing of a former value is left.
 */
export async function keepBriefly({ storage }: Edge, name: BriefName, value: unknown): Promise<void> {
  await forgetBriefly({ storage }, [name]);
  try {
    await storage.session.set({ [name]: value });
  } catch {
    await storage.local.set({ [name]: value });
  }
}

/** undefined: nothing is kept. */
export async function readBriefly({ storage }: Edge, name: BriefName): Promise<unknown> {
  const { [name]: kept } = await storage.session.get(name);
  return kept ?? (await storage.local.get(name))[name];
}

export async function forgetBriefly({ storage }: Edge, names: readonly BriefName[] = briefNames): Promise<void> {
  await storage.session.remove([...names]);
  await storage.local.remove([...names]);
}
