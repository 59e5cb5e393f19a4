import { roleId } from '@/core/catalog/role-id.ts';
import { isCurrent } from '@/core/session/reach.ts';
import { isSafeDestination } from '@/core/switching/landing/destination.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { PlannedRole, PlanOf } from '@/core/switching/plan.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { Where } from '@/core/switching/where.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { type SessionOutcome, switchSession } from '@/platform/page/switch-session.ts';
import { type ConsoleTab, isPrivate } from './console-tabs.ts';
import type { Course } from './courses.ts';
import { inTab } from './in-tab.ts';
import { openBeside, openSession, placeFor } from './open-tab.ts';
import { keepOpenedPortal } from './opened-portal.ts';
import { show } from './show.ts';
import { submitForm } from './submit-form.ts';
import { watchTab } from './watch-tab.ts';
import { whoIsThere } from './who-is-there.ts';

export type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'windows' | 'storage'>;

export interface Circumstances {
  role: PlannedRole;
  from: ConsoleTab | undefined;
  active: Tabs.Tab | undefined;
  where: Where;
  course: Course;
  /** The page that has the rest is in this tab. */
  onOpened?: (tabId: number) => void;
}

type Climb<R extends Rung> = (edge: Edge, plan: PlanOf<R>, circumstances: Circumstances) => Promise<SwitchOutcome>;

/** How each rung is climbed. */
export const climbs: { [R in Rung]: Climb<R> } = {
  native: switchByForm,
  'multi-session': switchByRequest,
  'identity-center': openPortal,
  'other-portal': openPortal,
  link: openPage,
};

/** Climbs one rung, and says what became of it. Never throws. */
export async function carryOut<R extends Rung>(
  edge: Edge,
  plan: PlanOf<R>,
  circumstances: Circumstances,
): Promise<SwitchOutcome> {
  if (circumstances.course.signal.aborted) return 'canceled';
  try {
    return await climbs[plan.rung](edge, plan, circumstances);
  } catch {
    // A tab that was closed meanwhile, or a page that the browser keeps extensions from.
    return 'failed';
  }
}

/** A page of AWS's, where the rest is up to the user. */
async function openPage(
  edge: Edge,
  { url }: { url: string },
  { from, active, course, onOpened }: Circumstances,
): Promise<SwitchOutcome> {
  course.send(false);
  const { id } = await openBeside(edge, url, active ?? from?.tab);
  if (id !== undefined) onOpened?.(id);
  return 'opened';
}

/** A portal that may not know the account, while another one does. */
async function openPortal(
  edge: Edge,
  plan: PlanOf<'identity-center'> | PlanOf<'other-portal'>,
  { role, from, active, course, onOpened }: Circumstances,
): Promise<SwitchOutcome> {
  course.send(false);
  const beside = active ?? from?.tab;
  const tab = await openBeside(edge, plan.url, beside);
  if (tab.id !== undefined) onOpened?.(tab.id);
  if (tab.id !== undefined && role.otherPortals && !isPrivate(beside)) {
    const portal = plan.rung === 'other-portal' ? plan.portal : undefined;
    await keepOpenedPortal(edge, { tabId: tab.id, id: roleId(role), portal });
  }
  return 'opened';
}

async function switchByForm(
  edge: Edge,
  plan: PlanOf<'native'>,
  { role, from, active, where, course }: Circumstances,
): Promise<SwitchOutcome> {
  if (from?.tab.id === undefined || !from.session) return 'failed';
  const { url, current } = from.session;
  const tabId = where === 'new-tab' ? await duplicate(edge, from.tab.id) : from.tab.id;
  const submitted = await submitForm(edge, tabId, new URL(url).origin, plan, course);
  if (tabId !== active?.id && !course.signal.aborted) await show(edge, tabId);
  // The page that one was on comes back: AWS's page of a refusal says less than Rolecall, and hides who is signed in. Chromium's own
  // way back leaves out pages that nobody has clicked on.
  if (submitted === 'refused') await inTab(edge, tabId, () => history.back(), []).catch(() => {});
  if (submitted !== 'landed') return submitted;
  return whoIsThere(edge, tabId, (session) => isCurrent(role, session), current);
}

/**
 * A copy of the tab keeps its container and its page. It has to be loaded before it can be switched; one that is loaded
 * before it can be watched, or never is, holds nothing up for longer than any other silence.
 */
async function duplicate({ tabs }: Edge, tabId: number): Promise<number> {
  const copy = await tabs.duplicate(tabId);
  if (copy?.id === undefined) throw new Error('The browser did not say which tab the copy is.');
  await watchTab(tabs, copy.id).landing;
  return copy.id;
}

/** Asks for a new session from within the page, opens it in a new tab, and looks who is signed in there. */
async function switchByRequest(
  edge: Edge,
  { url, body }: PlanOf<'multi-session'>,
  { role, from, active, course }: Circumstances,
): Promise<SwitchOutcome> {
  if (from?.tab.id === undefined || !from.session) return 'failed';
  const order = { origin: new URL(from.session.url).origin, url, body, timeout: 10_000 };
  course.send(false);
  const outcome = await inTab(edge, from.tab.id, switchSession, [order]).catch(
    (): SessionOutcome => ({ ok: false, reason: 'failed' }),
  );
  if (!outcome) return 'failed';
  if (!outcome.ok) return outcome.reason === 'wrong-page' ? 'failed' : outcome.reason;
  // AWS has made the session, but no tab shows it.
  if (course.signal.aborted) return 'canceled';
  if (!isSafeDestination(outcome.destination)) return 'failed';
  const place = placeFor(active, from.tab);
  return openSession(edge, outcome.destination, place, (session) => isCurrent(role, session));
}
