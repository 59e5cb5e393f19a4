import type { Role } from '@/core/config/role.ts';
import type { ExitHitch, SwitchHitch } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/** What has to be told of a switch, or of a way back to the base: kept for this browser session until a popup has shown it. */
export type KeptHitch = { role: Role; hitch: SwitchHitch } | { exit: ExitHitch };

type Edge = Pick<BrowserApi, 'storage'>;

/** Its key in `storage.session`. */
export const hitchName = 'hitch';

export const keepHitch = ({ storage }: Edge, kept: KeptHitch): Promise<void> =>
  storage.session.set({ [hitchName]: kept });

export async function hasHitch({ storage }: Edge): Promise<boolean> {
  return hitchName in (await storage.session.get(hitchName));
}

export async function takeHitch({ storage }: Edge): Promise<KeptHitch | undefined> {
  const { [hitchName]: kept } = await storage.session.get(hitchName);
  if (kept) await storage.session.remove(hitchName);
  return kept as KeptHitch | undefined;
}
