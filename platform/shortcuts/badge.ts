import { defaultColor, readableTextColor } from '@/core/aws/link-colors.ts';
import { isConsoleUrl } from '@/core/aws/partitions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { Session } from '@/core/session/session.ts';
import { badgeText } from '@/core/text/badge-text.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { hasIssue, pendingIssueName } from '@/platform/popup/pending-issue.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { lateNav, sessionOf } from '@/platform/switching/console-tabs.ts';
import { roleLabel } from './role-label.ts';
import { createRoleOnPage, type RoleOnPage } from './role-on-page.ts';

type Edge = Pick<BrowserApi, 'action' | 'tabs' | 'scripting' | 'storage' | 'i18n'>;

/** What the toolbar's button shows. `color`: six hex digits. */
interface Badge {
  text: string;
  color: string;
  title: string;
}

/** Shows it for one tab, until that goes to another page; without a tab for all that have nothing of their own. */
async function paint({ action }: Pick<Edge, 'action'>, { text, color, title }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    action.setTitle({ title, ...where }),
    action.setBadgeText({ text, ...where }),
    action.setBadgeBackgroundColor({ color: `#${color}`, ...where }),
    action.setBadgeTextColor({ color: `#${readableTextColor(color)}`, ...where }),
  ]);
}

const issueBadge = ({ i18n }: Edge): Badge => ({ text: '!', color: 'b3261e', title: i18n.getMessage('action_issue') });
const noBadge = ({ i18n }: Edge): Badge => ({
  text: '',
  color: defaultColor,
  title: i18n.getMessage('extension_name'),
});

/** A role of the list, or one that was switched to, by its name and color; who else one signed in as by the tooltip alone. */
function sessionBadge({ displayName, color, current, switched }: Session, role: CatalogRole | undefined): Badge {
  const name = role ? shownName(role) : displayName;
  return {
    text: name || switched ? badgeText(name ?? current.name) : '',
    color: role?.color ?? color ?? defaultColor,
    title: roleLabel({ name, account: current.account, roleName: current.name }),
  };
}

/** The nav may still show more: it names nobody, or a role without its display name. */
const isVague = (session: Session | undefined): boolean =>
  !session || session.current.kind === 'unknown' || (session.current.kind === 'role' && !session.displayName);

async function patientSession(edge: Edge, tab: Tabs.Tab): Promise<Session | undefined> {
  const session = await sessionOf(edge, tab);
  if (!isVague(session)) return session;
  await new Promise((resolve) => setTimeout(resolve, lateNav));
  return (await sessionOf(edge, tab)) ?? session;
}

/** Shows in the toolbar who is signed in on a console tab; other tabs are left alone. An issue is shown instead. */
export async function showWhere(
  edge: Edge,
  tab: Tabs.Tab | undefined,
  roleOnPage: RoleOnPage = createRoleOnPage(edge),
): Promise<void> {
  if (tab?.id === undefined || !isConsoleUrl(tab.url ?? '')) return;
  if (await hasIssue(edge)) return paint(edge, issueBadge(edge), tab.id);
  const session = await patientSession(edge, tab);
  // One may have come while the page was asked.
  if (await hasIssue(edge)) return paint(edge, issueBadge(edge), tab.id);
  const role = session && (await bestEffort(roleOnPage(session), undefined));
  // Meanwhile the tab may have gone to another page, which keeps what it shows.
  if (!isConsoleUrl((await edge.tabs.get(tab.id)).url ?? '')) return;
  const isKnown = session && session.current.kind !== 'unknown';
  await paint(edge, isKnown ? sessionBadge(session, role) : noBadge(edge), tab.id);
  // One that came since has painted the tab before this did.
  if (await hasIssue(edge)) await paint(edge, issueBadge(edge), tab.id);
}

/** Tells what became of something that has no screen, until the tab is looked at anew. */
export const tellInBadge = (
  edge: Pick<Edge, 'action'>,
  tabId: number,
  { title, hasFailed }: { title: string; hasFailed: boolean },
): Promise<void> => paint(edge, { text: hasFailed ? '!' : '✓', color: hasFailed ? 'b3261e' : '0b7f72', title }, tabId);

/**
 * Keeps the toolbar's button up to date: a console tab that was loaded or came to the front is asked who it is. Browsers
 * take a tab's badge and tooltip back when it leaves the page, so nothing is to be done on other hosts.
 */
export function listenForBadge(edge: Edge): void {
  const roleOnPage = createRoleOnPage(edge);
  // The tab may be gone by the time that it has answered.
  const show = (tab: Tabs.Tab | undefined) => void showWhere(edge, tab, roleOnPage).catch(() => {});
  edge.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'complete') show(tab);
  });
  edge.tabs.onActivated.addListener(({ tabId }) => void edge.tabs.get(tabId).then(show, () => {}));
  edge.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !(pendingIssueName in changes)) return;
    void hasIssue(edge)
      .then((waits) => paint(edge, waits ? issueBadge(edge) : noBadge(edge)))
      .catch(() => {});
    void activeTab(edge).then(show, () => {});
  });
}
