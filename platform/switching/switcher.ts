import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from '@/core/config/role.ts';
import { isCurrent } from '@/core/session/reach.ts';
import { ownKey } from '@/core/store/keys.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Plan } from '@/core/switching/plan.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { sessionPage } from '@/core/switching/session-page.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import type { Store } from '@/platform/store/store.ts';
import { agreeTo, hasAgreedTo } from './agreed-hosts.ts';
import { learnAlias } from './aliases.ts';
import { carryOut, type Edge } from './carry-out.ts';
import { type ConsoleTab, findSwitchTabs, isPrivate } from './console-tabs.ts';
import type { Course } from './courses.ts';
import type { History } from './history.ts';
import { openSession } from './open-tab.ts';
import { recordOf } from './record.ts';
import { wishOf } from './wish.ts';

interface Switcher {
  edge: Edge;
  store: Store;
  history: History;
  now: () => number;
}

/**
 * Plans a switch from where the user is, carries out one rung of it, and then records how it ended. Storage that
 * fails, or does not answer, stops no switch, and makes none a failure.
 */
export async function switchRole(
  { edge, store, history, now }: Switcher,
  request: SwitchRequest,
  course: Course,
): Promise<SwitchReport> {
  const { role } = request;
  const { active, from, tabs } = await findSwitchTabs(edge, role);
  if (course.signal.aborted) return { state: 'canceled', isSent: false };
  const own = await bestEffort(store.read(ownKey), {});
  const { intent: wished, session } = wishOf(own, request, from?.session);
  const intent = { ...wished, keepPage: wished.keepPage && from?.tab.id === active?.id };
  const planned = planSwitch(role, session, intent);
  // What is impossible from this session may work in AWS's own page, once signed in to the right place there.
  const { reach: reached, ladder } =
    planned.ladder.length === 0 && request.rung === 'link' ? planSwitch(role, undefined, intent) : planned;
  const step = stepOf(ladder, request);
  const plan = ladder[step];
  if (!plan) return { state: 'impossible', reach: reached };
  const leavesTraces = !isPrivate(active ?? from?.tab);
  const host = hostToAgree(plan);
  if (host !== undefined) {
    const agrees = request.agreedHost === host;
    if (!agrees && !(await hasAgreedTo(store, host))) return { state: 'unknown-host', host };
    if (agrees && leavesTraces) await agreeTo(store, host, now()).catch(() => {});
  }

  const open = plan.rung === 'multi-session' && !request.anyway ? openIn(tabs, role) : undefined;
  const page = request.landing && open && pageIn(open, plan, role);
  if (open?.tab.id !== undefined && !page) return { state: 'already-open', tabId: open.tab.id };

  // Meanwhile, not afterwards: the switch waits until the page says who is there, and the next popup may open before that.
  const learning = leavesTraces && bestEffort(learnAlias(store, from?.session, now()), undefined);
  const end = page
    ? await openSession(edge, page, open.tab, (session) => isCurrent(role, session)).catch(() => 'failed' as const)
    : await carryOut(edge, plan, { role, from, active, where: request.where, course });

  // A later one, or the page from before, is what its page shows then: that is nobody else, and no refusal.
  const outcome = course.signal.aborted && end !== 'done' && end !== 'opened' ? 'canceled' : end;
  if (outcome === 'canceled' && !course.isSent) return { state: 'canceled', isSent: false };
  // It is opened there when it is repeated.
  const entered = plan.rung === 'other-portal' ? { ...role, startUrl: plan.portal } : role;
  const record = recordOf(entered, plan.rung, outcome, session, now());
  // A switch that happened is no failure: that the history does not have it is only reported.
  const kept = !leavesTraces || (await bestEffort(isDone(history.add(record)), false));
  await learning;
  return reportOf(outcome, plan.rung, { next: ladder[step + 1], kept, isCanceled: course.isCanceled });
}

const hostToAgree = (plan: Plan): string | undefined => ('companyHost' in plan ? plan.companyHost : undefined);

/** The plan that is asked for: at the host that was agreed to, by the rung that was offered, or the best. */
function stepOf(ladder: readonly Plan[], { rung, portal, agreedHost }: SwitchRequest): number {
  const agreed = ladder.findIndex((plan) => agreedHost !== undefined && hostToAgree(plan) === agreedHost);
  if (agreed >= 0) return agreed;
  const isPortal = (plan: Plan) => portal === undefined || (plan.rung === 'other-portal' && plan.portal === portal);
  return ladder.findIndex((plan) => (rung === undefined || plan.rung === rung) && isPortal(plan));
}

const isDone = (work: Promise<void>): Promise<boolean> => work.then(() => true);

interface Ending {
  next: Plan | undefined;
  kept: boolean;
  isCanceled: boolean;
}

function reportOf(outcome: SwitchOutcome, rung: Rung, { next, kept, isCanceled }: Ending): SwitchReport {
  if (outcome === 'canceled') return { state: 'canceled', isSent: true };
  if (outcome !== 'done' && outcome !== 'opened') return { state: 'failed', rung, outcome, next: next?.rung };
  if (isCanceled) return { state: 'too-late', rung, outcome };
  return kept ? { state: outcome, rung } : { state: 'unkept', rung, outcome };
}

/**
 * The tab in which the role's own multi-session session is open (AESR#385). The account must be an id, which the tab's host
 * proves. That an alias stands for the account of that host is only a claim of the page.
 */
const openIn = (tabs: readonly ConsoleTab[], role: Role): ConsoleTab | undefined =>
  isAccountId(role.account)
    ? tabs.find(({ session }) => session !== undefined && isCurrent(role, session) === true)
    : undefined;

/**
 * The page to land on, as a session that is open already has it: nothing needs to be switched for it. A session's label
 * begins with its account: whatever its page says, it is not the role's if that is another one.
 */
function pageIn({ session }: ConsoleTab, plan: Plan, { account }: Role): string | undefined {
  if (plan.rung !== 'multi-session' || session?.differentiator === undefined) return undefined;
  if (session.differentiator.slice(0, 12) !== account) return undefined;
  return sessionPage(plan.body.redirectUri, session.differentiator);
}
