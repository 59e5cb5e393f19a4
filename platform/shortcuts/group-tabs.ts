import { defaultColor } from '@/core/aws/link-colors.ts';
import { isConsoleUrl } from '@/core/aws/partitions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { type GroupedTabs, groupFor, nearestGroupColor, withGrouped } from '@/core/switching/tab-group.ts';
import { excerpt } from '@/core/text/excerpt.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { isPrivate, patientSession } from '@/platform/switching/console-tabs.ts';
import { createRoleOnPage } from './role-on-page.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage' | 'permissions' | 'tabGroups'>;

/** Its key in `storage.session`. Groups and tabs have other ids when the browser starts again. */
const groupedName = 'grouped-tabs';

/** Longest title of a group, in UTF-16 units: it takes room from the tabs. */
const longestTitle = 30;

/** Whether the user wants tabs to be grouped: this permission is for that alone, so it is the preference. */
const groupsTabs = ({ permissions }: Pick<BrowserApi, 'permissions'>): Promise<boolean> =>
  permissions.contains({ permissions: ['tabGroups'] });

async function readGrouped({ storage }: Edge): Promise<GroupedTabs> {
  const { [groupedName]: kept } = await storage.session.get(groupedName);
  return (kept as GroupedTabs | undefined) ?? { tabs: {}, groups: {} };
}

/** Puts a tab where it belongs, as it is now: the user may have moved it while its page was asked. */
async function group(edge: Edge, tabId: number, role: CatalogRole): Promise<void> {
  // There from when the permission is given, not before.
  const { tabGroups } = edge;
  const { url = '', windowId, groupId = -1, pinned } = await edge.tabs.get(tabId);
  if (!isConsoleUrl(url) || !tabGroups) return;
  const [grouped, there] = await Promise.all([readGrouped(edge), tabGroups.query({})]);
  const here = there.filter((one) => one.windowId === windowId).map(({ id }) => id);
  const tab = { id: tabId, group: groupId === -1 ? undefined : groupId, isPinned: pinned };
  const step = groupFor(tab, roleId(role), grouped, here);
  if (step === 'leave') return;
  const into = step === 'make' ? { createProperties: { windowId: windowId! } } : { groupId: step.join };
  const made = await edge.tabs.group({ tabIds: tabId, ...into });
  const open = { tabs: (await edge.tabs.query({})).map(({ id }) => id!), groups: there.map(({ id }) => id) };
  const now = withGrouped(grouped, { tab: tabId, group: made, role: roleId(role) }, open);
  await edge.storage.session.set({ [groupedName]: now });
  // A group keeps its name and color from then on, also those that the user gives it.
  if (step !== 'make') return;
  const title = safeText(excerpt(shownName(role).replace(/\s+/g, ' ').trim(), longestTitle));
  await tabGroups.update(made, { title, color: nearestGroupColor(role.color ?? defaultColor) });
}

/**
 * Puts each tab that a role of the list is open in into a group with the role's name and color, if the user wants that: one group
 * for each role and window. Nothing is kept of private windows, so their tabs stay as they are.
 */
export function listenForGroups(edge: Edge): void {
  const roleOnPage = createRoleOnPage(edge);
  // One tab after the other: else two of a role would each get a group.
  let turn = Promise.resolve();

  async function lookAt(tab: Tabs.Tab): Promise<void> {
    if (tab.id === undefined || !isConsoleUrl(tab.url ?? '') || isPrivate(tab) || !(await groupsTabs(edge))) return;
    const session = await patientSession(edge, tab);
    const role = session && !session.isStale ? await roleOnPage(session) : undefined;
    const { id } = tab;
    if (role) turn = turn.then(() => group(edge, id, role)).catch(() => {});
  }

  edge.tabs.onUpdated.addListener((_id, { status }, tab) => {
    // The tab may be gone by the time that it has answered.
    if (status === 'complete') void lookAt(tab).catch(() => {});
  });
}
