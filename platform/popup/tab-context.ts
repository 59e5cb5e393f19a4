import {
  consoleMatchPatterns,
  isConsoleUrl,
  isPortalUrl,
  isSignInUrl,
  partitionOfConsoleHost,
} from '@/core/aws/partitions.ts';
import { type Known, workedAmong } from '@/core/session/reach-with-all.ts';
import type { Session } from '@/core/session/session.ts';
import type { SharedLink, WantedPage } from '@/core/share/led-to.ts';
import type { Envelope } from '@/core/store/stored.ts';
import { askThrough } from '@/platform/ask.ts';
import { awsHosts } from '@/platform/aws-hosts.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { isPrivate, otherConsoleTabs, sessionOf, sessionsBeside } from '@/platform/switching/console-tabs.ts';
import { forgetLed, isElsewhere, ledIn } from '@/platform/switching/led-tabs.ts';
import { type OpenedPortal, openedPortalIn } from '@/platform/switching/opened-portal.ts';
import { isTeamPage } from './is-team-page.ts';
import { readTabScreen } from './tab-screen.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'permissions' | 'runtime' | 'storage'>;

/** Roles that were shared by the link that the tab was opened by. */
export interface SharedOffer {
  /** How many; 0: none that can be read. */
  count: number;
  /** Opens the review of them. */
  review: () => Promise<unknown>;
  /** They are not offered here any more. */
  dismiss: () => Promise<unknown>;
}

/** What the popup was opened over. */
export interface TabContext {
  tab: 'console' | 'other' | 'no-access';
  session: Session | undefined;
  /** Of each console tab that says who is signed in there, this one's among them. */
  signedIn: readonly Session[];
  consoleElsewhere: boolean;
  /** What else is known of how roles can be reached; undefined: nothing. */
  known?: Known;
  /** Its page may have roles to import. */
  canImport: boolean;
  /** It shows a portal that was opened there for a role which other portals open as well. */
  openedPortal?: OpenedPortal | undefined;
  shared?: SharedOffer;
  /** The page that its link leads to, as somebody else than who is signed in there. */
  wanted?: WantedPage;
}

export async function readTabContext(edge: Edge): Promise<TabContext> {
  const [active, granted] = await Promise.all([activeTab(edge), edge.permissions.contains(awsHosts(edge))]);
  // The click that opened the popup gives access to a portal's tab, and it alone.
  const isPortal = isPortalUrl(active?.url ?? '');
  const holdsRoles = active && !isPortal && !isConsoleUrl(active.url ?? '') ? isTeamPage(edge, active) : false;
  const openedPortal = active && isPortal ? await openedPortalIn(edge, active).catch(() => undefined) : undefined;
  const led = active && !isPrivate(active) ? await ledIn(edge, active.id) : undefined;
  const shared = led?.shared && sharedOffer(edge, active?.id, led.shared);
  const canImport = isPortal || (await holdsRoles);
  const about = { canImport, ...(openedPortal && { openedPortal }), ...(shared && { shared }) };
  if (!granted) return { tab: 'no-access', session: undefined, signedIn: [], consoleElsewhere: false, ...about };
  if (active && isConsoleUrl(active.url ?? '')) {
    const session = await sessionOf(edge, active);
    const [known, signedIn] = await Promise.all([
      bestEffort<Known>(knownOver(edge, active, session), {}),
      session?.mode === 'classic' ? bestEffort(sameInAllTabs(edge, active, session), [session]) : undefined,
    ]);
    const sessions = signedIn ?? [...(session ? [session] : []), ...(known.others ?? [])];
    const wanted = isElsewhere(led?.page, session) ? { wanted: led.page } : {};
    return {
      ...about,
      ...wanted,
      tab: 'console',
      session,
      signedIn: sessions,
      consoleElsewhere: false,
      known,
      canImport: true,
    };
  }
  const [consoles, others] = await Promise.all([
    edge.tabs.query({ url: consoleMatchPatterns }),
    sessionsBeside(edge, active),
  ]);
  const consoleElsewhere = consoles.length > 0;
  const isWanted = led?.page && isSignInUrl(active?.url ?? '');
  const around = { session: undefined, signedIn: others, consoleElsewhere, known: { others } };
  return { tab: 'other', ...around, ...about, ...(isWanted && { wanted: led.page }) };
}

const sharedOffer = (edge: Edge, tabId: number | undefined, { count }: SharedLink): SharedOffer => ({
  count,
  review: () => askThrough(edge.runtime)({ type: 'review-led', tabId: tabId ?? -1 }),
  dismiss: () => forgetLed(edge, tabId),
});

const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** A classic session is that of all tabs of its partition: none of them needs to be asked. */
async function sameInAllTabs(edge: Edge, active: Tabs.Tab, session: Session): Promise<Session[]> {
  const others = await otherConsoleTabs(edge, active);
  const same = others.filter(({ url }) => partitionOfConsoleHost(hostOf(url)) === session.partition);
  return [session, ...same.map(() => session)];
}

/** A classic session is the whole browser's: no other tab knows more. */
async function knownOver(edge: Edge, active: Tabs.Tab, session: Session | undefined): Promise<Known> {
  const [others, { worked = [] } = {}, kept] = await Promise.all([
    session?.mode === 'classic' ? [] : sessionsBeside(edge, active),
    readTabScreen(edge),
    edge.storage.local.get('aliases'),
  ]);
  const learnt: unknown = (kept.aliases as Envelope | undefined)?.data;
  return {
    others,
    learnt: Array.isArray(learnt) ? learnt : [],
    hasWorked: workedAmong(worked),
  };
}
