import type { Role } from '@/core/config/role.ts';
import { type Asker, askerOf } from '@/core/session/asker.ts';
import { type Doubt, isCurrent, type Reach } from '@/core/session/reach.ts';
import { isOpenIn } from '@/core/session/reach-with-all.ts';
import { isSomebodyElse } from '@/core/session/somebody-else.ts';
import { whoIs } from '@/core/session/who-is.ts';
import { ownKey } from '@/core/store/keys.ts';
import { sessionPage } from '@/core/switching/landing/session-page.ts';
import type { SwitchFailure, SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Plan } from '@/core/switching/plan.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { type SignInTarget, signInTarget } from '@/core/switching/sign-in-target.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import type { Store } from '@/platform/store/store.ts';
import { agreeTo, hasAgreedTo } from './agreed-hosts.ts';
import { learnAlias } from './aliases.ts';
import { carryOut, type Edge } from './carry-out.ts';
import { type ConsoleTab, findSwitchTabs, isPrivate } from './console-tabs.ts';
import type { Course } from './courses.ts';
import { goOnAfterSignIn } from './going-on.ts';
import type { History } from './history.ts';
import { keepBase } from './known-bases.ts';
import { openSession } from './open-tab.ts';
import { keepOpened } from './opened-switches.ts';
import { recordOf } from './record.ts';
import { show } from './show.ts';
import { signOut } from './sign-out.ts';
import { signOutFirst } from './sign-out-first.ts';
import { throughBase } from './through-base.ts';
import { wishOf } from './wish.ts';

interface Switcher {
  edge: Edge;
  store: Store;
  history: History;
  now: () => number;
  /** A tab that counts as the one in front. */
  inTab?: number | undefined;
  /** Whether it has to be confirmed first, and was not. */
  isUnconfirmed: (request: SwitchRequest) => Promise<boolean>;
}

/**
 * Plans a switch from where the user is, carries out one rung of it, and then records how it ended. Storage that
 * fails, or does not answer, stops no switch, and makes none a failure.
 */
export async function switchRole(
  { edge, store, history, now, inTab, isUnconfirmed }: Switcher,
  request: SwitchRequest,
  course: Course,
): Promise<SwitchReport> {
  const { role } = request;
  const found = await findSwitchTabs(edge, role, inTab);
  if (course.signal.aborted) return { state: 'canceled', isSent: false };
  const isBraked = await isUnconfirmed(request);
  // Nothing is opened for what is not confirmed.
  const { active, from, tabs } = isBraked || request.rung === 'link' ? found : await throughBase(edge, role, found);
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
  const open = isToBeShown(plan, request) ? openIn(tabs, role) : undefined;
  const page = request.landing && open && pageIn(open, plan, role);
  if (open?.tab.id !== undefined && !page && (await bestEffort(isDone(show(edge, open.tab.id)), false))) {
    return { state: 'shown' };
  }
  if (isBraked) return { state: 'unconfirmed' };
  const here = tabs.find(({ tab }) => tab.id === active?.id)?.session;
  if (request.shown && here && !page && actsAsWhoIsThere(plan) && isSomebodyElse(request.shown, here)) {
    return { state: 'somebody-else', now: whoIs(here.current), shown: whoIs(request.shown) };
  }
  const beside = active ?? from?.tab;
  const leavesTraces = !isPrivate(beside);
  const host = hostToAgree(plan);
  if (host !== undefined) {
    const agrees = request.agreedHost === host;
    if (!agrees && !(await hasAgreedTo(store, host))) return { state: 'unknown-host', host };
    if (agrees && leavesTraces) await agreeTo(store, host, now()).catch(() => {});
  }

  if (request.signOut) {
    course.send(false);
    await signOut(edge, request.signOut, beside);
  } else if (!request.anyway) {
    const stop = await signOutFirst(edge, role, tabs);
    if (stop) return stop;
  }

  // Meanwhile, not afterwards: the switch waits until the page says who is there, and the next popup may open before that.
  const learning = leavesTraces && bestEffort(learnAlias(store, from?.session, now()), undefined);
  let openedIn: number | undefined;
  const onOpened = (tabId: number) => {
    openedIn = tabId;
  };
  const end = page
    ? await openSession(edge, page, open.tab, (session) => isCurrent(role, session)).catch(() => 'failed' as const)
    : await carryOut(edge, plan, { role, from, active, where: request.where, course, onOpened });

  // A later one, or the page from before, is what its page shows then: that is nobody else, and no refusal.
  const outcome = course.signal.aborted && end !== 'done' && end !== 'opened' ? 'canceled' : end;
  if (outcome === 'canceled' && !course.isSent) return { state: 'canceled', isSent: false };
  // It is opened there when it is repeated.
  const entered = plan.rung === 'other-portal' ? { ...role, startUrl: plan.portal } : role;
  const record = recordOf(entered, plan.rung, outcome, session, now(), request.confirmed?.reason);
  // A switch that happened is no failure: that the history does not have it is only reported.
  const kept = !leavesTraces || (await bestEffort(isDone(history.add(record)), false));
  if (leavesTraces && openedIn !== undefined) {
    const { at, profile } = record;
    await bestEffort(keepOpened(edge, history, { at, profile, tabId: openedIn }), undefined);
    // Who is not signed in is asked to, and AWS forgets the role over it.
    if (plan.rung === 'link') await goOnAfterSignIn(edge, request, openedIn, now());
  }
  if (plan.rung === 'multi-session' && outcome === 'done' && from?.session && reached.state === 'reachable')
    await keepBase(edge, from.tab, from.session);
  await learning;
  const asker = askerOf(session);
  const ending = { next: ladder[step + 1], kept, isCanceled: course.isCanceled, reached, asker };
  return reportOf(outcome, plan.rung, ending, (outcome, doubt) =>
    signInTarget(role, outcome, { session: from?.session, tabId: from?.tab.id, doubt }),
  );
}

const hostToAgree = (plan: Plan): string | undefined => ('companyHost' in plan ? plan.companyHost : undefined);

/** The plan that is asked for: at the host that was agreed to, by the rung that was offered, or the best. */
function stepOf(ladder: readonly Plan[], { rung, portal, agreedHost }: SwitchRequest): number {
  const agreed = ladder.findIndex((plan) => agreedHost !== undefined && hostToAgree(plan) === agreedHost);
  if (agreed >= 0) return agreed;
  const isPortal = (plan: Plan) => portal === undefined || (plan.rung === 'other-portal' && plan.portal === portal);
  return ladder.findIndex((plan) => (rung === undefined || plan.rung === rung) && isPortal(plan));
}

/** A portal signs in again, and AWS's own page asks before it switches. */
const actsAsWhoIsThere = ({ rung }: Plan): boolean => rung === 'native' || rung === 'multi-session';

const isDone = (work: Promise<void>): Promise<boolean> => work.then(() => true);

interface Ending {
  next: Plan | undefined;
  kept: boolean;
  isCanceled: boolean;
  reached: Reach;
  asker: Asker | undefined;
}

function reportOf(
  outcome: SwitchOutcome,
  rung: Rung,
  { next, kept, isCanceled, reached, asker }: Ending,
  signInFor: (outcome: SwitchFailure, doubt: Doubt | undefined) => SignInTarget | undefined,
): SwitchReport {
  if (outcome === 'canceled') return { state: 'canceled', isSent: true };
  if (outcome !== 'done' && outcome !== 'opened') {
    const doubt = outcome === 'refused' && reached.state === 'doubtful' ? reached : undefined;
    const signIn = signInFor(outcome, doubt);
    const more = { ...(doubt && { doubt }), ...(signIn && { signIn }), ...(asker && { from: asker }) };
    return { state: 'failed', rung, outcome, next: next?.rung, ...more };
  }
  if (isCanceled) return { state: 'too-late', rung, outcome };
  return kept ? { state: outcome, rung } : { state: 'unkept', rung, outcome };
}

/** A portal opens its page in a tab of its own: it is needed where one is wanted. */
const isToBeShown = ({ rung }: Plan, { anyway, landing }: SwitchRequest): boolean =>
  !anyway && (rung === 'multi-session' || (rung === 'identity-center' && landing === undefined));

/** The tab in which the role's own multi-session session is open, as it has just said (AESR#385). */
const openIn = (tabs: readonly ConsoleTab[], role: Role): ConsoleTab | undefined =>
  tabs.find(({ session }) => session !== undefined && isOpenIn(role, session));

/**
 * The page to land on, as a session that is open already has it: nothing needs to be switched for it. A session's label
 * begins with its account: whatever its page says, it is not the role's if that is another one.
 */
function pageIn({ session }: ConsoleTab, plan: Plan, { account }: Role): string | undefined {
  if (plan.rung !== 'multi-session' || session?.differentiator === undefined) return undefined;
  if (session.differentiator.slice(0, 12) !== account) return undefined;
  return sessionPage(plan.body.redirectUri, session.differentiator);
}
