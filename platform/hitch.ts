import type { Role } from '@/core/config/role.ts';
import type { SwitchHitch } from '@/core/switching/report.ts';
import type { BrowserApi } from './browser.ts';

/** A switch that did not go through, kept for this browser session until a popup has shown it. */
export interface KeptHitch {
  role: Role;
  hitch: SwitchHitch;
}

type Edge = Pick<BrowserApi, 'storage'>;

const name = 'hitch';

export const keepHitch = ({ storage }: Edge, kept: KeptHitch): Promise<void> => storage.session.set({ [name]: kept });

export async function takeHitch({ storage }: Edge): Promise<KeptHitch | undefined> {
  const { [name]: kept } = await storage.session.get(name);
  if (kept) await storage.session.remove(name);
  return kept as KeptHitch | undefined;
}
