import { isConsoleUrl, isSignInUrl, partitionOfConsoleHost } from '@/core/aws/partitions.ts';
import { baseAmong } from '@/core/session/base-among.ts';
import { mayBeChild } from '@/core/session/may-be-child.ts';
import type { Session } from '@/core/session/session.ts';
import { consoleHome } from '@/core/switching/landing/redirect-url.ts';
import { planExit } from '@/core/switching/plan-exit.ts';
import type { ExitReport } from '@/core/switching/report.ts';
import { type WayBack, wayBackAfter, wayToBase } from '@/core/switching/way-back.ts';
import type { Tabs } from '@/platform/browser.ts';
import { activeTab } from './active-tab.ts';
import type { Edge } from './carry-out.ts';
import { consolesBeside, sessionOf } from './console-tabs.ts';
import type { Course } from './courses.ts';
import { keptBases, sessionsOf } from './known-bases.ts';
import { arrivalOf, openBeside } from './open-tab.ts';
import { show } from './show.ts';
import { submitForm } from './submit-form.ts';
import { whoIsThere } from './who-is-there.ts';

/** Goes back, in the active tab, to the identity that one signed in with. `way`: the click that an earlier try has left. */
export async function exitRole(edge: Edge, course: Course, way?: WayBack): Promise<ExitReport> {
  const active = await activeTab(edge);
  if (way?.by === 'page') return openPage(edge, way, active);
  const { tab, session } = way ? await openAnew(edge, way.url, active) : await tabToLeave(edge, active);
  if (tab?.id === undefined || !session) {
    const url = URL.canParse(active?.url ?? '') ? new URL(active?.url ?? '') : undefined;
    const partition = partitionOfConsoleHost(url?.hostname ?? '') ?? 'aws';
    return { state: 'failed', outcome: 'failed', way: { by: 'new-tab', url: consoleHome(partition) } };
  }
  // Known to be the identity signed in with: asked by a key press, for the popup offers no way back then.
  if (session.base && !session.switched) return { state: 'done' };
  const plan = planExit(session);
  if (!plan) return showBase(edge, tab, session);
  const submitted = await submitForm(edge, tab.id, new URL(session.url).origin, plan, course);
  if (tab.id !== active?.id && !course.signal.aborted) await show(edge, tab.id).catch(() => {});
  const isBase = ({ switched, current }: Session) => (current.kind === 'unknown' ? undefined : !switched);
  const result = submitted === 'landed' ? await whoIsThere(edge, tab.id, isBase, session.current) : submitted;
  if (course.signal.aborted || result === 'canceled') {
    return result === 'done' ? { state: 'too-late' } : { state: 'canceled', isSent: course.isSent };
  }
  if (result === 'done') return { state: 'done' };
  if (result === 'opened') return { state: 'unseen' };
  return { state: 'failed', outcome: result, way: wayBackAfter(result, session, tab.id) };
}

type Leaving = { tab: Tabs.Tab | undefined; session: Session | undefined };

/** The tab in front; over a page that says nothing, one that shows the browser's classic session to be switched. */
async function tabToLeave(edge: Edge, active: Tabs.Tab | undefined): Promise<Leaving> {
  const session = active && (await sessionOf(edge, active));
  if (session) return { tab: active, session };
  const others = await consolesBeside(edge, active);
  const switched = others.find(({ session }) => session?.mode === 'classic' && session.switched);
  return switched ?? { tab: active, session };
}

/** A page of the console in a new tab. */
async function openAnew(edge: Edge, url: string, active: Tabs.Tab | undefined): Promise<Leaving> {
  if (!isConsoleUrl(url)) return { tab: undefined, session: undefined };
  const tab = await openBeside(edge, url, active);
  if (tab.id === undefined) return { tab, session: undefined };
  await arrivalOf(edge, tab.id);
  const there = await edge.tabs.get(tab.id);
  return { tab: there, session: await sessionOf(edge, there) };
}

/** AWS has the rest there. */
async function openPage(edge: Edge, { url, tabId }: WayBack & { by: 'page' }, active: Tabs.Tab | undefined) {
  if (!isConsoleUrl(url) && !isSignInUrl(url)) return { state: 'failed', outcome: 'failed' } as const;
  const there = tabId !== undefined && (await edge.tabs.update(tabId, { url }).catch(() => undefined));
  if (there) await show(edge, tabId);
  else await openBeside(edge, url, active);
  return { state: 'done' } as const;
}

/** In multi-session nothing leads back: the base has a session of its own, which is shown. */
async function showBase(edge: Edge, from: Tabs.Tab, child: Session): Promise<ExitReport> {
  const base = await findBase(edge, from, child);
  if (base === undefined)
    return { state: 'multi-session', way: wayToBase(child, baseAmong(await keptBases(edge, from), child)) };
  if (base.tabId === undefined) await openBeside(edge, base.session.url, from);
  else await show(edge, base.tabId);
  return { state: 'done' };
}

interface OfBase {
  session: Session;
  /** Undefined: it has no tab. */
  tabId: number | undefined;
}

/**
 * The session that the user signed in with, see `baseAmong`: of those that tabs show, else of those that the sign-in host lists, or
 * that switches were made from.
 */
async function findBase(edge: Edge, from: Tabs.Tab, child: Session): Promise<OfBase | undefined> {
  const found = new Map<string, OfBase>();
  const add = (session: Session | undefined, tabId?: number) => {
    if (!session || session.switched || session.displayName !== undefined) return;
    const { kind, account, name } = session.current;
    const who = session.differentiator ?? [kind, account, name].join('/');
    if (who !== child.differentiator && !found.has(who)) found.set(who, { session, tabId });
  };
  const among = (sessions: readonly OfBase[]) => {
    const base = baseAmong(
      sessions.map(({ session }) => session),
      child,
    );
    return sessions.find(({ session }) => session === base);
  };
  for (const { tab, session } of await consolesBeside(edge, from)) add(session, tab.id);
  const shown = [...found.values()];
  if (shown.length > 0) return among(shown);
  for (const session of await sessionsOf(edge, from, child.signInHost)) add(session);
  // The list names no switched role as such.
  return among([...found.values()].filter(({ session }) => !mayBeChild(session)));
}
