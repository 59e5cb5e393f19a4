import { formatAccount } from '@/core/aws/format-account.ts';
import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { isCurrent } from '@/core/session/reach.ts';
import type { Principal, Session } from '@/core/session/session.ts';
import { aliasesKey, ownKey } from '@/core/store/keys.ts';
import type { Plan } from '@/core/switching/plan.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import { sessionPage } from '@/core/switching/session-page.ts';
import type { Tabs } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import type { Store } from '@/platform/store/store.ts';
import { learnAlias } from './aliases.ts';
import { confirm, type Edge, openBeside, openSession, type Result, show, submitForm } from './carry-out.ts';
import { type ConsoleTab, whereabouts } from './console-tabs.ts';
import type { History } from './history.ts';
import { watchTab } from './watch-tab.ts';
import { wishOf } from './wish.ts';

interface Switcher {
  edge: Edge;
  store: Store;
  history: History;
  now: () => number;
}

/** Plans a switch from where the user is, carries out one rung of it, and remembers what became of it. */
export async function switchRole(
  { edge, store, history, now }: Switcher,
  request: SwitchRequest,
): Promise<SwitchReport> {
  const { role } = request;
  const { active, from, tabs } = await whereabouts(edge, role, await store.read(aliasesKey));
  const aliases = await learnAlias(store, from?.session);
  const { intent: wished, session } = wishOf(await store.read(ownKey), request, from?.session);
  const intent = { ...wished, keepPage: wished.keepPage && from?.tab.id === active?.id, aliases };
  const planned = planSwitch(role, session, intent);
  // What is impossible from this session may work in AWS's own page, once signed in to the right place there.
  const { reach: reached, ladder } =
    planned.ladder.length === 0 && request.rung === 'link' ? planSwitch(role, undefined, intent) : planned;
  const step = ladder.findIndex(({ rung }) => !request.rung || rung === request.rung);
  const plan = ladder[step];
  if (!plan) return { state: 'impossible', reach: reached };

  const open = plan.rung === 'multi-session' && !request.anyway ? openIn(tabs, role, aliases) : undefined;
  const page = request.landing && open && pageIn(open, plan);
  if (open?.tab.id !== undefined && !page) return { state: 'already-open', tabId: open.tab.id };

  const result = page
    ? await openInSession(edge, page, open.tab)
    : await carryOut(edge, plan, { role, from, active, aliases, where: request.where });
  await history.add(recordOf(role, plan, result, session, now()));
  if (result === 'done' || result === 'opened') return { state: result, rung: plan.rung };
  return { state: 'failed', rung: plan.rung, outcome: result, next: ladder[step + 1]?.rung };
}

interface Circumstances {
  role: Role;
  from: ConsoleTab | undefined;
  active: Tabs.Tab | undefined;
  aliases: Readonly<Record<string, string>>;
  where: 'here' | 'new-tab';
}

async function carryOut(
  edge: Edge,
  plan: Plan,
  { role, from, active, aliases, where }: Circumstances,
): Promise<Result> {
  try {
    if (plan.rung === 'link' || plan.rung === 'identity-center')
      return await openBeside(edge, plan.url, active ?? from?.tab);
    if (from?.tab.id === undefined || !from.session) return 'failed';
    const { origin } = new URL(from.session.url);
    if (plan.rung === 'multi-session') return await openSession(edge, from.tab, origin, plan);

    const tabId = where === 'new-tab' ? await duplicate(edge, from.tab.id) : from.tab.id;
    const submitted = await submitForm(edge, tabId, origin, plan);
    if (tabId !== active?.id) await show(edge, tabId);
    if (submitted !== 'done') return submitted;
    return await confirm(edge, tabId, (session) => isCurrent(role, session, aliases));
  } catch {
    // A tab that was closed meanwhile, or a page that the browser keeps extensions from.
    return 'failed';
  }
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

/** The tab in which the role's own multi-session session is open (AESR#385). */
function openIn(
  tabs: readonly ConsoleTab[],
  role: Role,
  aliases: Readonly<Record<string, string>>,
): ConsoleTab | undefined {
  return tabs.find(({ session }) => session !== undefined && isCurrent(role, session, aliases) === true);
}

async function openInSession(edge: Edge, page: string, beside: Tabs.Tab): Promise<Result> {
  await openBeside(edge, page, beside);
  return 'done';
}

/** The page to land on, as a session that is open already has it: nothing needs to be switched for it. */
function pageIn({ session }: ConsoleTab, plan: Plan): string | undefined {
  if (plan.rung !== 'multi-session' || session?.differentiator === undefined) return undefined;
  return sessionPage(plan.body.redirectUri, session.differentiator);
}

const whoIs = ({ account, name }: Principal) => [formatAccount(account), name].filter(Boolean).join('/');

function recordOf(role: Role, plan: Plan, outcome: Result, session: Session | undefined, at: number): SwitchRecord {
  const { kind, partition, account, roleName, startUrl, profile, organization, color, region } = role;
  return {
    at,
    kind,
    partition,
    account,
    roleName,
    profile,
    organization,
    rung: plan.rung,
    outcome,
    ...(startUrl && { startUrl }),
    ...(color && { color }),
    ...(region && { region }),
    ...(session && session.current.kind !== 'unknown' && { from: whoIs(session.current) }),
  };
}
