import type { Session } from '@/core/session/session.ts';
import type { LedTo, WantedPage } from '@/core/share/led-to.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/** What a tab was led to before AWS's sign-in came in between, and when. */
export interface LedTab extends LedTo {
  tabId: number;
  /** In milliseconds since 1970. */
  at: number;
  /** A page of the console has been reached since: the next one is the user's own way. */
  arrived?: true;
}

type Edge = Pick<BrowserApi, 'storage'>;

/** Its key in `storage.session`: the last ones. */
export const ledTabsName = 'led-tabs';
const most = 20;

/** In milliseconds. Within it people have signed in, and afterwards they do not remember the link. */
const lasting = 3_600_000;

async function kept({ storage }: Edge): Promise<LedTab[]> {
  const { [ledTabsName]: found } = await storage.session.get(ledTabsName);
  return Array.isArray(found) ? found : [];
}

/** One change after the other: each reads what the one before has written. */
let changing: Promise<unknown> = Promise.resolve();

/** What a tab was led to and nobody has looked at yet. Never rejects. */
export async function ledIn(edge: Edge, tabId: number | undefined, now = Date.now()): Promise<LedTo | undefined> {
  await changing;
  const all = await kept(edge).catch(() => []);
  return all.find((one) => one.tabId === tabId && Math.abs(now - one.at) < lasting);
}

/** `to` gives what becomes of a tab's own; undefined: nothing is left. Never rejects. */
export function changeLed(
  { storage }: Edge,
  tabId: number | undefined,
  to: (own: LedTab | undefined) => LedTab | undefined,
): Promise<void> {
  const changed = changing.then(async () => {
    const all = await kept({ storage });
    const own = all.find((one) => one.tabId === tabId);
    const next = to(own);
    if (next === own) return;
    const others = all.filter((one) => one !== own);
    await storage.session.set({ [ledTabsName]: next ? [...others, next].slice(-most) : others });
  });
  // Not there in an old browser, or full: then nothing is offered.
  const over = changed.catch(() => {});
  changing = over;
  return over;
}

/** Whether a page is to be seen as somebody else than who is signed in there; undefined: nobody is. */
export const isElsewhere = (page: WantedPage | undefined, session: Session | undefined): page is WantedPage =>
  page !== undefined && session?.current.account !== page.account;

/** Somebody has looked at it, or does not want to. Never rejects. */
export const forgetLed = (edge: Edge, tabId: number | undefined): Promise<void> =>
  changeLed(edge, tabId, () => undefined);
