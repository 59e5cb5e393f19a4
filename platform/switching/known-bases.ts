import type { Session } from '@/core/session/session.ts';
import { consoleHome } from '@/core/switching/landing/redirect-url.ts';
import { sessionPage } from '@/core/switching/landing/session-page.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { isPrivate } from './console-tabs.ts';
import { hasOwnCookies, listSessions } from './session-list.ts';

type Edge = Pick<BrowserApi, 'storage'>;

interface KnownBase {
  session: Session;
  /** Firefox: its container. */
  store?: string | undefined;
}

/** Its key in `storage.session`: the last ones, newest first. */
const knownBasesName = 'known-bases';
const most = 5;

async function kept({ storage }: Edge): Promise<KnownBase[]> {
  const { [knownBasesName]: found } = await storage.session.get(knownBasesName);
  return Array.isArray(found) ? found : [];
}

/**
 * Remembers a session that a switch was made from, so that it is found again after its tab was closed: AWS documents no list of
 * sessions, and there is none for the tabs of a container. Nothing of a private window is kept. Never rejects.
 */
export async function keepBase(edge: Edge, tab: Tabs.Tab, { mode, ...session }: Session): Promise<void> {
  const { differentiator = '', partition, region } = session;
  const url = sessionPage(consoleHome(partition, region), differentiator);
  if (mode !== 'multi-session' || url === undefined || isPrivate(tab)) return;
  try {
    const others = (await kept(edge)).filter((one) => one.session.differentiator !== differentiator);
    const known: KnownBase = { session: { ...session, mode, url }, store: tab.cookieStoreId };
    await edge.storage.session.set({ [knownBasesName]: [known, ...others].slice(0, most) });
  } catch {
    // Not there in an old browser, or full.
  }
}

/**
 * The sessions of a tab's container that are open: by the sign-in host's own list, else those that a switch was made from, which
 * may be over. Never rejects.
 */
export async function sessionsOf(edge: Edge, tab: Tabs.Tab, signInHost: string): Promise<Session[]> {
  const listed = hasOwnCookies(tab) ? await listSessions(signInHost) : undefined;
  // An empty one cannot be true: the tab has a session.
  if (listed?.length) return listed;
  if (isPrivate(tab)) return [];
  const found = await kept(edge).catch(() => []);
  return found.filter(({ store }) => store === tab.cookieStoreId).map(({ session }) => session);
}
