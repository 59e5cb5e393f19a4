import type { Role } from '@/core/config/role.ts';
import type { ExitIssue, SwitchIssue } from '@/core/switching/report.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/** The issue of a switch, or of going back to the base: kept for this browser session until a popup has shown it. */
export type PendingIssue = { role: Role; issue: SwitchIssue } | { exit: ExitIssue };

type Edge = Pick<BrowserApi, 'storage'>;

/** Its key in `storage.session`. */
export const pendingIssueName = 'switch-issue';

export const keepIssue = ({ storage }: Edge, kept: PendingIssue): Promise<void> =>
  storage.session.set({ [pendingIssueName]: kept });

export async function hasIssue({ storage }: Edge): Promise<boolean> {
  return pendingIssueName in (await storage.session.get(pendingIssueName));
}

export async function takeIssue({ storage }: Edge): Promise<PendingIssue | undefined> {
  const { [pendingIssueName]: kept } = await storage.session.get(pendingIssueName);
  if (kept) await storage.session.remove(pendingIssueName);
  return isIssue(kept) ? kept : undefined;
}

/** Without the schemas, for the popup. A value of another shape could not be shown. */
const isIssue = (kept: unknown): kept is PendingIssue => {
  const { exit, role, issue } = (kept ?? {}) as Record<string, Record<string, unknown> | null | undefined>;
  return exit ? typeof exit.state === 'string' : typeof issue?.state === 'string' && typeof role?.profile === 'string';
};
