import { consoleMatchPatterns, isConsoleUrl } from '@/core/aws/partitions.ts';
import type { Role } from '@/core/config/role.ts';
import { reach } from '@/core/session/reach.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';

/** A tab that shows the console, and who is signed in there; the session is undefined if the page does not show it. */
export interface ConsoleTab {
  tab: Tabs.Tab;
  session: Session | undefined;
}

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/** In milliseconds. A page that does not answer by then counts as one that does not show who is signed in. */
const silence = 500;

/** How many tabs are asked: the most recently used ones. */
const asked = 8;

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

export async function activeTab({ tabs }: Pick<BrowserApi, 'tabs'>): Promise<Tabs.Tab | undefined> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Nothing of a private window is stored. */
export const isPrivate = (tab: Tabs.Tab | undefined): boolean => tab?.incognito === true;

/** Other console tabs of the same kind of window (private or not), this window's first, then by last use. */
export async function otherConsoleTabs(
  { tabs }: Pick<BrowserApi, 'tabs'>,
  active: Tabs.Tab | undefined,
): Promise<Tabs.Tab[]> {
  const found = await tabs.query({ url: consoleMatchPatterns });
  const here = (tab: Tabs.Tab) => (tab.windowId === active?.windowId ? 1 : 0);
  return found
    .filter((tab) => tab.id !== active?.id && !tab.discarded && (!active || tab.incognito === active.incognito))
    .sort((a, b) => here(b) - here(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .slice(0, asked);
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
 * last word.
 */
export async function findSwitchTabs(edge: Edge, role: Role): Promise<SwitchTabs> {
  const active = await activeTab(edge);
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
