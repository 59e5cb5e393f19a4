import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import type { Shown } from '@/core/session/somebody-else.ts';
import { whoIs } from '@/core/session/who-is.ts';
import { mayGoOn } from '@/core/switching/go-on.ts';
import type { PlannedRole } from '@/core/switching/plan.ts';
import type { SwitchIssue } from '@/core/switching/report.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import type { SwitchChoice, SwitchRequest } from '@/platform/messages.ts';
import { isPrivate, patientSession } from './console-tabs.ts';

/** What is wanted of a switch that waits for a sign-in. */
export type WaitingChoice = Pick<SwitchChoice, 'region' | 'landing' | 'confirmed'>;

/** A switch that goes on by itself when somebody has signed in in its tab. */
export interface GoingOn {
  role: PlannedRole;
  choice: WaitingChoice;
  tabId: number;
  /** Milliseconds since 1970: after that it does not go on. */
  until: number;
  /** Who was signed in before: nobody else goes on. */
  was?: Shown | undefined;
  /** The page that the tab was led to, to sign in; undefined: AWS's own page of the switch. */
  page?: string | undefined;
  /** The tab is on AWS's sign-in, as far as is known. */
  isAtSignIn: boolean;
}

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'scripting'>;

/** Its key in `storage.session`: the last one. A worker that ends meanwhile finds it again. */
const goingOnName = 'going-on';

/** In milliseconds. */
export const signInPatience = 600_000;

/** Keeps a switch until its tab has signed in. Nothing is kept of a private window. Never rejects. */
export async function keepGoingOn(edge: Edge, tab: Tabs.Tab | undefined, goingOn: GoingOn): Promise<void> {
  // Not there in an old browser, or full: then nothing goes on by itself.
  if (!isPrivate(tab)) await edge.storage.session?.set({ [goingOnName]: goingOn }).catch(() => {});
}

/** Free of the schemas, for the popup. */
export async function readGoingOn({ storage }: Pick<Edge, 'storage'>, now: number): Promise<GoingOn | undefined> {
  const { [goingOnName]: kept } = await storage.session.get(goingOnName);
  const found = kept as Partial<GoingOn> | undefined;
  const isOne =
    typeof found?.tabId === 'number' && typeof found.role?.profile === 'string' && Number(found.until) > now;
  return isOne ? (found as GoingOn) : undefined;
}

export const dropGoingOn = ({ storage }: Pick<Edge, 'storage'>): Promise<void> => storage.session.remove(goingOnName);

/** A page of AWS's was opened for a switch. If it asks to sign in before, the switch goes on after that. Never rejects. */
export async function goOnAfterSignIn(
  edge: Edge,
  { role, region, landing, confirmed }: SwitchRequest,
  tabId: number,
  now: number,
): Promise<void> {
  const choice = { region, landing, confirmed };
  await keepForOpened(edge, undefined, { role, choice, tabId, until: now + signInPatience, isAtSignIn: false });
}

/** Of a tab that was just opened: it may have come to rest before it was kept. Never rejects. */
export async function keepForOpened(edge: Edge, tab: Tabs.Tab | undefined, goingOn: GoingOn): Promise<void> {
  await keepGoingOn(edge, tab, goingOn);
  const { status, url = '' } = await edge.tabs.get(goingOn.tabId).catch((): Partial<Tabs.Tab> => ({}));
  if (status === 'complete' && asksToSignIn(url)) await keepGoingOn(edge, tab, { ...goingOn, isAtSignIn: true });
}

/** What becomes of a switch that waited. */
export interface GoOnHands {
  /** Carries it out in this tab. */
  switchIn: (goingOn: GoingOn, tabId: number) => Promise<unknown>;
  /** Tells why it does not go on. */
  tell: (goingOn: GoingOn, issue: SwitchIssue) => Promise<unknown>;
  now: () => number;
}

/** AWS's own pages of a switch and of several sessions: they ask nobody to sign in, and have the rest. */
const isOnItsWay = (url: string) => /^\/(?:switchrole|sessions)(?:\/|$)/.test(new URL(url).pathname);

const asksToSignIn = (url: string) => isSignInUrl(url) && !isOnItsWay(url);

/** The console's part of a path: `ec2`, or `console` for its home. Undefined: no URL. */
const serviceOf = (url = ''): string | undefined =>
  URL.canParse(url) ? new URL(url).pathname.split('/')[1] || 'console' : undefined;

/**
 * Whether a console page is what a sign-in ends at: the service that the tab was led to, or the home. Another one was opened by
 * hand, in a tab whose sign-in may never have happened. Without a sign-in, AWS had only to load the page again.
 */
const isFromSignIn = (url: string, { page, isAtSignIn }: GoingOn): boolean =>
  serviceOf(url) === serviceOf(page) || (isAtSignIn && serviceOf(url) === 'console');

/** Looks at a page that a tab has come to. The first console page decides, once; any page but AWS's sign-in ends the wait. */
async function lookAt(edge: Edge, { id, url = '' }: Tabs.Tab, { switchIn, tell, now }: GoOnHands): Promise<void> {
  const goingOn = await readGoingOn(edge, now());
  if (goingOn === undefined || goingOn.tabId !== id) return;
  const { isAtSignIn } = goingOn;
  if (isSignInUrl(url)) {
    // After a sign-in AWS may have led back to its page by itself. It asks, and the switch is made there.
    if (isOnItsWay(url)) return isAtSignIn ? dropGoingOn(edge) : undefined;
    if (!isAtSignIn) await edge.storage.session.set({ [goingOnName]: { ...goingOn, isAtSignIn: true } });
    return;
  }
  // Some browsers show a new tab empty at first. Other sites' addresses are not shown to us either.
  if (!isAtSignIn && (url === '' || url === 'about:blank')) return;
  await dropGoingOn(edge);
  if (!isConsoleUrl(url) || !isFromSignIn(url, goingOn)) return;
  const session = await patientSession(edge, { id, url } as Tabs.Tab);
  const may = session ? mayGoOn(goingOn.role, session, goingOn.was) : 'no';
  if (may === 'yes') await switchIn(goingOn, id);
  if (may === 'no') await tell(goingOn, { state: 'not-gone-on', now: session ? whoIs(session.current) : '' });
}

/** Goes on with what waits in a tab when that comes to a console page, and forgets it when the tab is closed. */
export function listenForGoingOn(edge: Edge, hands: GoOnHands): void {
  // One page after the other: else two that come at once would both find it.
  let turn = Promise.resolve();
  const next = (work: () => Promise<void>) => {
    turn = turn.then(work).catch(() => {});
  };
  edge.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'complete') next(() => lookAt(edge, tab, hands));
  });
  edge.tabs.onRemoved.addListener((tabId) =>
    next(async () => {
      if ((await readGoingOn(edge, hands.now()))?.tabId === tabId) await dropGoingOn(edge);
    }),
  );
}
