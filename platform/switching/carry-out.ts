import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Session } from '@/core/session/session.ts';
import type { SwitchFailure } from '@/core/switching/outcome.ts';
import type { Plan } from '@/core/switching/plan.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { type NativeOutcome, switchNatively } from '@/platform/page/switch-natively.ts';
import { type SessionOutcome, switchSession } from '@/platform/page/switch-session.ts';
import { askTab } from './console-tabs.ts';
import { patience, watchTab } from './watch-tab.ts';

export type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'windows'>;

export type Result = 'done' | 'opened' | SwitchFailure;

type PageForm = { url: string; fields: Record<string, string> };

async function inPage<Args extends unknown[], T>(
  { scripting }: Edge,
  tabId: number,
  func: (...args: Args) => T | Promise<T>,
  args: Args,
): Promise<T | undefined> {
  const [frame] = await scripting.executeScript({ target: { tabId }, world: 'MAIN', func: func as () => void, args });
  return frame?.result as T | undefined;
}

/** Brings a tab before the user. */
export async function show({ tabs, windows }: Edge, tabId: number): Promise<void> {
  const tab = await tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await windows.update(tab.windowId, { focused: true });
}

/**
 * Opens an address beside a tab: same window, same container (Firefox gives an opened tab its opener's), same privacy
 * (AESR#363, AESR#217). The address has been checked by whoever made the plan.
 */
export async function openBeside({ tabs }: Edge, url: string, beside: Tabs.Tab | undefined): Promise<Result> {
  const place =
    beside?.id === undefined ? {} : { openerTabId: beside.id, windowId: beside.windowId!, index: beside.index + 1 };
  await tabs.create({ url, ...place });
  return 'opened';
}

/** Submits AWS's own form in a console tab and watches where the tab goes. */
export async function submitForm(
  edge: Edge,
  tabId: number,
  origin: string,
  { url, fields }: PageForm,
): Promise<Result> {
  const watch = watchTab(edge.tabs, tabId);
  const order = { origin, url, fields, patience: { token: patience.start - 500, block: 250 } };
  // The answer is lost when the page goes away first: then the form worked, and the tab tells the rest. Chromium fails
  // the call; Firefox 153 mostly leaves it open forever, so the landing ends the wait as well.
  const left: NativeOutcome = { ok: true, leaving: true };
  const outcome = await Promise.race([
    inPage(edge, tabId, switchNatively, [order]).catch(() => left),
    watch.landing.then(() => left),
  ]);
  if (outcome && !outcome.ok) return outcome.reason === 'blocked' ? 'blocked' : 'silent';
  if (outcome?.leaving) watch.begun();
  const landed = await watch.landing;
  if (landed.at === 'console') return 'done';
  if (landed.at === 'nowhere' || landed.at === 'on-the-way') return 'silent';
  return landed.at === 'sign-in' ? whyAtSignIn(edge, tabId, landed.url) : 'failed';
}

/** The switch-role page again is a refusal; an error page, or any other, means that the session or its token is gone. */
async function whyAtSignIn({ scripting }: Edge, tabId: number, url: string): Promise<Result> {
  const func = () => document.querySelector('h1.error-code') !== null;
  const [frame] = await scripting.executeScript({ target: { tabId }, func: func as () => void });
  return new URL(url).pathname === '/switchrole' && !frame?.result ? 'refused' : 'expired';
}

/**
 * After a landing on the console: `refused` if the page says that one is somewhere else than asked. `isThere` gives
 * undefined where it cannot be told, as long as the nav is not filled (600 to 800 ms late in 2025).
 */
export async function confirm(
  edge: Edge,
  tabId: number,
  isThere: (session: Session) => boolean | undefined,
): Promise<Result> {
  for (const wait of [0, 200, 400, 800]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const facts = await askTab<PageFacts>(edge, tabId, 'page-facts');
    const session = facts && readSession(facts);
    const there = session && isThere(session);
    if (there !== undefined) return there ? 'done' : 'refused';
  }
  // The page does not tell; AWS lands on the console only when it has switched.
  return 'done';
}

/** Asks for a new session from within the page and opens it in a new tab. */
export async function openSession(
  edge: Edge,
  tab: Tabs.Tab,
  origin: string,
  { url, body }: Extract<Plan, { rung: 'multi-session' }>,
): Promise<Result> {
  const order = { origin, url, body, timeout: 10_000 };
  const outcome = await inPage(edge, tab.id!, switchSession, [order]).catch(
    (): SessionOutcome => ({ ok: false, reason: 'failed' }),
  );
  if (!outcome) return 'failed';
  if (!outcome.ok) return outcome.reason === 'wrong-page' ? 'failed' : outcome.reason;
  if (!isConsoleUrl(outcome.destination) && !isSignInUrl(outcome.destination)) return 'failed';
  await openBeside(edge, outcome.destination, tab);
  return 'done';
}
