import { consoleMatchPatterns, isConsoleUrl } from '@/core/aws/partitions.ts';
import type { Role } from '@/core/config/role.ts';
import { reach } from '@/core/session/reach.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { activeTab } from './active-tab.ts';

/** A tab that shows the console, and who is signed in there; the session is undefined if the page does not show it. */
export interface ConsoleTab {
  tab: Tabs.Tab;
  session: Session | undefined;
}

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/** In milliseconds. A page that does not answer by then counts as one that does not show who is signed in. */
const silence = 500;

/** In milliseconds. The nav of 2025 names the role 600 to 800 ms after the page is complete: then it is looked at once more. */
export const lateNav = 1000;

/** How many tabs are asked, all at once: the most recently used ones. More than people have. */
const asked = 40;

const timeout = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

async function ask<T>({ tabs, scripting }: Edge, tabId: number, type: string): Promise<T | undefined> {
  const once = () => tabs.sendMessage(tabId, { type }, { frameId: 0 }) as Promise<T>;
  try {
    return await once();
  } catch {
    // A tab opened before the extension was installed or updated has no script yet (AESR#358, AESR#330).
    try {
      await scripting.executeScript({ target: { tabId }, files: ['/content-scripts/console.js'] });
      return await once();
    } catch {
      return undefined;
    }
  }
}

/** `patience`: milliseconds; more where the answer takes a page some work. */
export const askTab = <T>(edge: Edge, tabId: number, type: string, patience = silence): Promise<T | undefined> =>
  Promise.race([ask<T>(edge, tabId, type), timeout(patience)]);

export async function sessionOf(edge: Edge, tab: Tabs.Tab): Promise<Session | undefined> {
  if (tab.id === undefined || !isConsoleUrl(tab.url ?? '')) return undefined;
  const facts = await askTab<PageFacts>(edge, tab.id, 'page-facts');
  return facts && readSession(facts);
}

/** Who is signed in in a tab, also where its nav is filled late. */
export async function patientSession(edge: Edge, tab: Tabs.Tab): Promise<Session | undefined> {
  const session = await sessionOf(edge, tab);
  if (session && session.current.kind !== 'unknown') return session;
  await new Promise((resolve) => setTimeout(resolve, lateNav));
  return (await sessionOf(edge, tab)) ?? session;
}

/** Nothing of a private window is stored. */
export const isPrivate = (tab: Tabs.Tab | undefined): boolean => tab?.incognito === true;

/**
 * Other console tabs of the same kind of window (private or not), those of its container first, then this window's, then by last use.
 * From a console tab those of its container alone: the others are signed in elsewhere.
 */
export async function otherConsoleTabs(
  { tabs }: Pick<BrowserApi, 'tabs'>,
  active: Tabs.Tab | undefined,
): Promise<Tabs.Tab[]> {
  const found = await tabs.query({ url: consoleMatchPatterns });
  const isConsole = isConsoleUrl(active?.url ?? '');
  const inContainer = (tab: Tabs.Tab) => Number(tab.cookieStoreId === active?.cookieStoreId);
  const here = (tab: Tabs.Tab) => Number(tab.windowId === active?.windowId);
  return found
    .filter((tab) => tab.id !== active?.id && !tab.discarded && (!active || tab.incognito === active.incognito))
    .filter((tab) => !isConsole || inContainer(tab))
    .sort(
      (a, b) => inContainer(b) - inContainer(a) || here(b) - here(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    )
    .slice(0, asked);
}

/** Who is signed in in the other console tabs, as far as they answer. */
export async function sessionsBeside(edge: Edge, active: Tabs.Tab | undefined): Promise<Session[]> {
  const sessions = (await otherConsoleTabs(edge, active)).map((tab) => sessionOf(edge, tab));
  return (await Promise.all(sessions)).filter((session) => session !== undefined);
}

export interface SwitchTabs {
  active: Tabs.Tab | undefined;
  /** The tab to switch from; undefined: no console tab is open. */
  from: ConsoleTab | undefined;
  /** The console tabs that were asked, the active one first. */
  tabs: ConsoleTab[];
}

/**
 * Finds the tab that a role is best reached from: the active one unless another is better. Whatever it is, AWS has the
 * last word. `inTab`: a tab that counts as the active one.
 */
export async function findSwitchTabs(edge: Edge, role: Role, inTab?: number): Promise<SwitchTabs> {
  const active = inTab === undefined ? await activeTab(edge) : await edge.tabs.get(inTab);
  const isConsole = active && isConsoleUrl(active.url ?? '');
  const here = isConsole ? [{ tab: active, session: await sessionOf(edge, active) }] : [];
  // A classic session is the whole browser's, within its partition: no other tab can be better.
  const [first] = here;
  const { mode, partition } = first?.session ?? {};
  if (mode === 'classic' && partition === role.partition) return { active, from: first, tabs: here };

  const tabs = await otherConsoleTabs(edge, active);
  const others = await Promise.all(tabs.map(async (tab) => ({ tab, session: await sessionOf(edge, tab) })));
  const all = [...here, ...others];
  const ranked = all.map((candidate) => ({ candidate, rank: suitability(candidate, role) }));
  ranked.sort((a, b) => b.rank - a.rank);
  return { active, from: ranked[0]?.candidate, tabs: all };
}

/** How well a role is reached from a tab; of equals the first is taken. */
function suitability({ session }: ConsoleTab, role: Role): number {
  if (!session) return 0;
  const { state } = reach(role, session);
  if (state === 'impossible') return 0;
  if (state === 'doubtful') return 1;
  // In multi-session a role's session switches with that role's credentials, which the next role rarely trusts, unless
  // it is the very source that the config names (https://github.com/tilfinltd/aws-extend-switch-roles/issues/358).
  const isChild = session.mode === 'multi-session' && session.current.kind === 'role';
  return isChild && session.displayName !== role.sourceProfile ? 2 : 3;
}
