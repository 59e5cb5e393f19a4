import type { Role } from '@/core/config/role.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { show } from '@/platform/switching/show.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'windows' | 'runtime'>;

/** A switch that was asked for where nobody can confirm it, and waits on a page of its own. */
export interface ToConfirm {
  role: Role;
  choice: Pick<SwitchRequest, 'where' | 'landing'>;
  /** The tab that it was asked for over. */
  tabId: number | undefined;
}

const nameOf = (id: string) => `to-confirm:${id}`;

/** Opens the page that asks. */
export async function openConfirmPage(edge: Edge, role: Role, choice: ToConfirm['choice']): Promise<void> {
  const id = crypto.randomUUID();
  const over = await activeTab(edge);
  const { where, landing } = choice;
  const kept: ToConfirm = { role, choice: { where, ...(landing && { landing }) }, tabId: over?.id };
  await edge.storage.session.set({ [nameOf(id)]: kept });
  const url = edge.runtime.getURL(`/confirm.html?id=${id}`);
  const beside = over && { windowId: over.windowId!, index: over.index + 1 };
  // Chromium shows no page of an extension in a private window: it comes in another one.
  await edge.tabs.create({ url, ...(over?.incognito ? {} : beside) });
}

/** Undefined: it was confirmed or canceled, or the browser was closed. */
export async function readToConfirm(edge: Pick<BrowserApi, 'storage'>, id: string): Promise<ToConfirm | undefined> {
  const { [nameOf(id)]: raw } = await edge.storage.session.get(nameOf(id));
  const kept = raw as Partial<ToConfirm> | undefined;
  return typeof kept?.role?.profile === 'string' && kept.choice ? (kept as ToConfirm) : undefined;
}

export const dropToConfirm = (edge: Pick<BrowserApi, 'storage'>, id: string): Promise<void> =>
  edge.storage.session.remove(nameOf(id));

/** Takes it, once, and goes back to where it was asked for, if that tab is still there. */
export async function takeToConfirm(edge: Edge, id: string): Promise<ToConfirm | undefined> {
  const kept = await readToConfirm(edge, id);
  await dropToConfirm(edge, id);
  if (kept?.tabId !== undefined) await show(edge, kept.tabId).catch(() => {});
  return kept;
}
