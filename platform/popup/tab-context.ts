import { consoleMatchPatterns, isConsoleUrl, isPortalUrl } from '@/core/aws/partitions.ts';
import type { Session } from '@/core/session/session.ts';
import { awsHosts } from '@/platform/aws-hosts.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { activeTab, sessionOf } from '@/platform/switching/console-tabs.ts';
import { type OpenedPortal, openedPortalIn } from '@/platform/switching/opened-portal.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'permissions' | 'runtime' | 'storage'>;

/** What the popup was opened over. */
export interface TabContext {
  tab: 'console' | 'other' | 'no-access';
  session: Session | undefined;
  consoleElsewhere: boolean;
  /** Its page may have roles to import. */
  canImport: boolean;
  /** It shows a portal that was opened there for a role which other portals open as well. */
  openedPortal?: OpenedPortal | undefined;
}

export async function readTabContext(edge: Edge): Promise<TabContext> {
  const [active, granted] = await Promise.all([activeTab(edge), edge.permissions.contains(awsHosts(edge))]);
  // The click that opened the popup gives access to a portal's tab, and it alone.
  const isPortal = isPortalUrl(active?.url ?? '');
  const openedPortal = active && isPortal ? await openedPortalIn(edge, active).catch(() => undefined) : undefined;
  const about = { canImport: isPortal, ...(openedPortal && { openedPortal }) };
  if (!granted) return { tab: 'no-access', session: undefined, consoleElsewhere: false, ...about };
  if (active && isConsoleUrl(active.url ?? '')) {
    return { tab: 'console', session: await sessionOf(edge, active), consoleElsewhere: false, canImport: true };
  }
  const consoles = await edge.tabs.query({ url: consoleMatchPatterns });
  return { tab: 'other', session: undefined, consoleElsewhere: consoles.length > 0, ...about };
}
