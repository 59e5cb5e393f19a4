import type { Role } from '@/core/config/role.ts';
import type { Session } from '@/core/session/session.ts';
import { type Shown, shownIn } from '@/core/session/somebody-else.ts';
import { type Canceled, type ExitReport, issueOf, type SwitchReport } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { Ask } from '@/platform/ask.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { type GoingOn, readGoingOn } from '@/platform/switching/going-on.ts';
import { dropIssue, type PendingIssue, readIssue, watchIssue } from './pending-issue.ts';

type Edge = Pick<BrowserApi, 'storage'>;

/** This popup: it cancels what it has asked for itself. */
const by = crypto.randomUUID();

/** Who is signed in, as this popup shows it; undefined: it does not, or what it showed is no longer so. */
let shown: Shown | undefined;

export const showSession = (session: Session | undefined): void => {
  shown = session && shownIn(session);
};

/** How often this popup has canceled. */
let cancels = 0;

/** The browser may end the background, and then no answer comes. If the switch was canceled before, AWS may have been asked. */
async function unlessLost<T>(asked: Promise<T>, lost: T): Promise<T | Canceled> {
  const before = cancels;
  return asked.catch(() => (cancels > before ? { state: 'canceled', isSent: true } : lost));
}

const lost = { state: 'failed', outcome: 'failed' } as const;

const lostReport = (rung: Rung | undefined): SwitchReport => ({
  ...lost,
  rung: rung ?? 'native',
  next: rung === 'link' ? undefined : 'link',
});

/** In milliseconds: a popup that closes sooner after it has painted an issue has shown it to nobody. */
const aLook = 1000;

/** The issue on the screen that the next popup would show too. */
let showing: { look?: ReturnType<typeof setTimeout> } | undefined;

/** Not counted from when it came: on a busy machine it is painted later, and in a popup that is closing never. */
function showIssue(edge: Edge): void {
  const shown: typeof showing = {};
  showing = shown;
  requestAnimationFrame(() => {
    if (showing === shown) shown.look = setTimeout(() => void dropShown(edge).catch(() => {}), aLook);
  });
}

async function dropShown(edge: Edge): Promise<void> {
  clearTimeout(showing?.look);
  showing = undefined;
  const kept = await readIssue(edge);
  if (kept && isOwn(kept)) await dropIssue(edge);
}

const isOwn = (kept: PendingIssue) => 'issue' in kept && kept.by === by;

/** What is told above the list. `goingOn`: a switch that waits for a sign-in. */
export type Untold = PendingIssue | { goingOn: GoingOn };

/** Tells what no popup has shown. What this one has asked for, it hears by the answer. */
export async function watchUntold(edge: Edge, tell: (kept: Untold) => void): Promise<void> {
  const goingOn = await readGoingOn(edge, Date.now());
  if (goingOn) tell({ goingOn });
  await watchIssue(edge, (kept) => {
    if (!isOwn(kept)) tell(kept);
  });
}

export async function switchTo(edge: Edge, ask: Ask, role: Role, choice: SwitchChoice): Promise<SwitchReport> {
  // Not waited for: a Cancel that comes meanwhile would find nothing to cancel. The background does not answer that fast.
  if (showing !== undefined) void dropShown(edge).catch(() => {});
  // A rung is chosen after a try, which may have changed who is there, and which said so.
  const isFirst = choice.rung === undefined && choice.agreedHost === undefined;
  const asked = { type: 'switch', role, by, ...choice, ...(isFirst && shown && { shown }) } as const;
  const report = await unlessLost(ask(asked), lostReport(choice.rung));
  // The user has been told, and is not held up twice.
  if (report.state === 'somebody-else') shown = undefined;
  // One that was canceled is not waited for: it stays until the user has dismissed it.
  if (issueOf(report) && report.state !== 'too-late') showIssue(edge);
  return report;
}

export const exit = (ask: Ask): Promise<ExitReport> => unlessLost<ExitReport>(ask({ type: 'exit', by }), lost);

export function cancel(ask: Ask): Promise<true> {
  cancels += 1;
  return ask({ type: 'cancel', by });
}
