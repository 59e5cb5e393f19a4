import { isConsoleUrl } from '@/core/aws/partitions.ts';
import type { SessionMap } from '@/core/session/session-map.ts';
import type { PlannedRole } from '@/core/switching/plan.ts';
import type { SignInTarget } from '@/core/switching/sign-in-target.ts';
import type { SignOut } from '@/core/switching/sign-out.ts';
import type { Ask } from '@/platform/ask.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { dropGoingOn } from '@/platform/switching/going-on.ts';
import { openBeside } from '@/platform/switching/open-tab.ts';
import { readSessionMap } from '@/platform/switching/session-map.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage'>;

/** What can be done about the sessions that are open. */
export interface SessionTools {
  read: () => Promise<SessionMap>;
  /** Opens a page of a session that no tab shows. */
  open: (url: string) => Promise<unknown>;
  close: (tabIds: number[]) => Promise<unknown>;
  /** False: AWS shows an error, or its page did not come. */
  signOut: (session: SignOut) => Promise<boolean>;
  /** Leads to where one signs in; the switch goes on after that. */
  signIn: (role: PlannedRole, choice: SwitchChoice | undefined, target: SignInTarget) => Promise<unknown>;
  /** A switch that waits for a sign-in does not go on. */
  stop: () => Promise<unknown>;
}

export const sessionsOver = (edge: Edge, ask: Ask): SessionTools => ({
  read: () => readSessionMap(edge),
  open: async (url) => {
    if (!isConsoleUrl(url)) return;
    await openBeside(edge, url, await activeTab(edge));
    window.close();
  },
  close: (tabIds) => edge.tabs.remove(tabIds),
  signOut: (signOut) => ask({ type: 'sign-out', signOut }),
  signIn: async (role, { region, landing, confirmed } = { where: 'here' }, target) => {
    await ask({ type: 'sign-in', role, choice: { region, landing, confirmed }, target });
    window.close();
  },
  stop: () => dropGoingOn(edge),
});
