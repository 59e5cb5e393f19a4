import { consoleMatchPatterns, isConsoleUrl } from '@/core/aws/partitions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import type { Role } from '@/core/config/role.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { Having, Menus } from '@/platform/browser.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { roleLabel } from './role-label.ts';
import type { SwitchWithoutPopup } from './switch-without-popup.ts';

type Edge = Having<'contextMenus' | 'i18n' | 'storage'>;

/** Of the entry that holds the roles; theirs begin with it. */
const menuId = 'open-as';

/** Roles in the menu; more would not fit a small screen. */
const longestMenu = 20;

/** Stored keys that the entries are made of. */
export const menuSources: readonly (StoredName | typeof snapshotName)[] = [
  'pins',
  'recents',
  snapshotName,
  'preferences',
];

/** An entry's id says which role it is: it outlives the worker, and roles that were listed otherwise when it was made. */
const entryId = (role: Role): string => [menuId, roleId(role), role.profile].join('\n');

async function menuRoles({ storage }: Edge): Promise<CatalogRole[]> {
  const { view, pins, recents } = await readPicker(storage.local);
  if (!view) return [];
  const indexes = [...new Set(locateRoles(view, [...pins, ...recents]))];
  return indexes.slice(0, longestMenu).map((index) => view.role(index));
}

/** Adds “Open as…” to links that lead to console pages, with pinned and recent roles below it; nothing while there are none. */
export async function createOpenAsMenu(edge: Edge): Promise<void> {
  const roles = await menuRoles(edge);
  if (roles.length === 0) return;
  const links: Menus.CreateCreatePropertiesType = { contexts: ['link'], targetUrlPatterns: consoleMatchPatterns };
  edge.contextMenus.create({ ...links, id: menuId, title: edge.i18n.getMessage('menu_open_as') });
  for (const role of roles) {
    // `&` marks the key of a menu entry.
    const title = roleLabel({ ...role, name: shownName(role) }).replaceAll('&', '&&');
    edge.contextMenus.create({ ...links, id: entryId(role), parentId: menuId, title });
  }
}

export const isOpenAs = ({ menuItemId }: Menus.OnClickData): boolean => String(menuItemId).startsWith(menuId);

/** Opens a link's page in the role that was chosen, beside the page that the link is on. */
export async function openAs(
  { storage }: Edge,
  withoutPopup: SwitchWithoutPopup,
  { menuItemId, linkUrl = '' }: Menus.OnClickData,
): Promise<void> {
  const [, id, profile] = String(menuItemId).split('\n');
  const { view } = await readPicker(storage.local);
  if (id === undefined || profile === undefined || !isConsoleUrl(linkUrl)) return;
  const [index] = view ? locateRoles(view, [{ id, profile }]) : [];
  if (!view || index === undefined) return withoutPopup.missing(profile);
  await withoutPopup.switchTo(view.role(index), { where: 'new-tab', landing: linkUrl });
}
