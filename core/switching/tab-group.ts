import { hueOf } from '@/core/aws/link-colors.ts';

/**
 * The colors that Chromium has for groups of tabs, as it draws them on its light tab strip: their names are documented at
 * https://developer.chrome.com/docs/extensions/reference/api/tabGroups#type-Color, what they look like is in its source
 * (`chrome/browser/ui/color/chrome_color_mixer.cc`).
 */
export const groupColors = {
  grey: '5f6368',
  blue: '1a73e8',
  red: 'd93025',
  yellow: 'f9ab00',
  green: '188038',
  pink: 'd01884',
  purple: 'a142f4',
  cyan: '007b83',
  orange: 'fa903e',
} as const;

export type GroupColor = keyof typeof groupColors;

const hues = Object.entries(groupColors).flatMap(([name, hex]) => {
  const hue = hueOf(hex);
  return hue === undefined ? [] : { name: name as GroupColor, hue };
});

/**
 * The color for groups that looks nearest to six hex digits: that of the nearest hue, however pale or dark, since AWS's own colors
 * are pale. What has none is grey.
 */
export function nearestGroupColor(color: string): GroupColor {
  const wanted = hueOf(color);
  if (wanted === undefined) return 'grey';
  const apart = (hue: number) => Math.abs(((hue - wanted + 540) % 360) - 180);
  return hues.reduce((nearest, other) => (apart(other.hue) < apart(nearest.hue) ? other : nearest)).name;
}

/** What was grouped since the browser started. */
export interface GroupedTabs {
  /** By tab: the group that it was put in. */
  tabs: Record<number, number>;
  /** By group: the `roleId` that it was made for. */
  groups: Record<number, string>;
}

/** `group`: the one that it is in; undefined: none. */
export interface TabToGroup {
  id: number;
  group: number | undefined;
  isPinned: boolean;
}

/**
 * What is to be done with a tab that has been seen in a role. Left alone: one that is pinned, that is in a group of the user's, or
 * that the user has taken out of the group that it was put in. `there`: the groups of its window.
 */
export function groupFor(
  { id, group, isPinned }: TabToGroup,
  role: string,
  { tabs, groups }: GroupedTabs,
  there: readonly number[],
): 'leave' | 'make' | { join: number } {
  const was = tabs[id];
  const isUsers = group !== undefined && groups[group] === undefined;
  const isMovedByUser = was !== undefined && was !== group;
  const isInPlace = group !== undefined && groups[group] === role;
  if (isPinned || isUsers || isMovedByUser || (isInPlace && was === group)) return 'leave';
  const fitting = isInPlace ? group : there.find((one) => groups[one] === role);
  return fitting === undefined ? 'make' : { join: fitting };
}

/** With one more; without the tabs and the groups that are gone. */
export function withGrouped(
  { tabs, groups }: GroupedTabs,
  { tab, group, role }: { tab: number; group: number; role: string },
  open: { tabs: readonly number[]; groups: readonly number[] },
): GroupedTabs {
  const kept = <Value>(record: Record<number, Value>, ids: readonly number[]) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(Number(id))));
  return {
    tabs: { ...kept(tabs, open.tabs), [tab]: group },
    groups: { ...kept(groups, open.groups), [group]: role },
  };
}
