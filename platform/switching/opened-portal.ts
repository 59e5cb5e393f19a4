import type { BrowserApi, Tabs } from '@/platform/browser.ts';

/** A tab in which a portal was opened for a role that other portals open as well. */
export interface OpenedPortal {
  tabId: number;
  /** See `roleId`. */
  id: string;
  /** The portal's page, see `readPortal`; undefined: the role's first. */
  portal?: string | undefined;
}

type Edge = Pick<BrowserApi, 'storage'>;

/** Its key in `storage.session`: the last one. */
const openedPortalName = 'opened-portal';

/** What a portal answers, nobody sees: its pages are closed to extensions. So the popup asks in its tab. Never rejects. */
export const keepOpenedPortal = (edge: Edge, opened: OpenedPortal): Promise<void> =>
  // Not there in an old browser, or full: then nothing is asked.
  Promise.resolve(edge.storage.session?.set({ [openedPortalName]: opened })).catch(() => {});

/** What was opened in this tab; the caller knows that a portal is there. Free of the schemas, for the popup. */
export async function openedPortalIn({ storage }: Edge, { id }: Tabs.Tab): Promise<OpenedPortal | undefined> {
  const { [openedPortalName]: kept } = await storage.session.get(openedPortalName);
  const opened = kept as Partial<OpenedPortal> | undefined;
  return opened?.tabId === id && typeof opened?.id === 'string' ? (opened as OpenedPortal) : undefined;
}
