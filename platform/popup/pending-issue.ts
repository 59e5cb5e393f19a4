import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { ExitIssue, SwitchIssue } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/**
 * What the user still has to see of a switch, or of going back to the base: kept for this browser session until the user has
 * dismissed it in a popup, or it has gone through since. `gone`: the profile of a role that was chosen and is in no list.
 */
export type PendingIssue =
  /** `by`: the popup that asked for it, and shows it if it is still there. */
  { role: Role; issue: SwitchIssue; by?: string | undefined } | { exit: ExitIssue } | { gone: string };

type Edge = Pick<BrowserApi, 'storage'>;

/** Its key in `storage.session`. */
export const pendingIssueName = 'switch-issue';

export const keepIssue = ({ storage }: Edge, kept: PendingIssue): Promise<void> =>
  storage.session.set({ [pendingIssueName]: kept });

export async function hasIssue({ storage }: Edge): Promise<boolean> {
  return pendingIssueName in (await storage.session.get(pendingIssueName));
}

/** It stays where it is. */
export async function readIssue(edge: Edge): Promise<PendingIssue | undefined> {
  const { [pendingIssueName]: kept } = await edge.storage.session.get(pendingIssueName);
  if (isIssue(kept)) return kept;
  // Nobody could dismiss what cannot be shown.
  if (kept !== undefined) await dropIssue(edge).catch(() => {});
  return undefined;
}

/** Tells the issue that is kept, and each that will be. */
export async function watchIssue(edge: Edge, tell: (kept: PendingIssue) => void): Promise<void> {
  const look = async () => {
    const kept = await readIssue(edge);
    if (kept) tell(kept);
  };
  edge.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && pendingIssueName in changes) void look().catch(() => {});
  });
  await look();
}

export const dropIssue = ({ storage }: Edge): Promise<void> => storage.session.remove(pendingIssueName);

/** Drops the issue of a switch to this role, or without one of going back, which has gone through since. */
export async function settleIssue(edge: Edge, role?: Role): Promise<void> {
  const kept = await readIssue(edge);
  if (kept === undefined || 'gone' in kept) return;
  const isSettled =
    'exit' in kept ? role === undefined : role !== undefined && isSameRole(roleId(role), roleId(kept.role));
  if (isSettled) await dropIssue(edge);
}

/** Without the schemas, for the popup. A value of another shape could not be shown. */
const isIssue = (kept: unknown): kept is PendingIssue => {
  const { exit, role, issue, gone } = (kept ?? {}) as Record<string, Record<string, unknown> | null | undefined>;
  if (typeof gone === 'string') return true;
  return exit ? typeof exit.state === 'string' : typeof issue?.state === 'string' && typeof role?.profile === 'string';
};
