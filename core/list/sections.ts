import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { FoundGroup } from '@/core/search/rank.ts';

/** A headed run of rows in the list. Rows hold roles by their index in the catalog. */
export interface ListSection {
  kind: 'pinned' | 'recent' | 'away' | 'organization';
  /** The organization's name, or what several are part of (`Heading.path`); empty for others, which the screen names. */
  name: string;
  /** Its rows; none while it is collapsed, or if only other headings are under it. */
  count: number;
  /** The catalog index of the section's n-th row. */
  roleAt: (n: number) => number;
  /** How many headings it is under. */
  depth: number;
  /** Roles under the heading, those of the organizations within included. */
  total: number;
  collapsed: boolean;
}

const rows = (roles: readonly number[]) => (n: number) => roles[n] ?? 0;

const flat = (kind: ListSection['kind'], name: string, roles: readonly number[]): ListSection => ({
  kind,
  name,
  count: roles.length,
  roleAt: rows(roles),
  depth: 0,
  total: roles.length,
  collapsed: false,
});

/**
 * The whole list: pins, recents that are no pins, and every organization. Pins and recents that cannot be reached come below
 * the organizations that are first.
 */
export function allSections(
  view: CatalogView,
  { pins, recents, away = [], first = [], last = [], collapsed }: ListSetup,
): ListSection[] {
  const leading: ListSection[] = [];
  const others: ListSection[] = [];
  const trailing: ListSection[] = [];
  let into = others;
  for (const section of organizationSections(view, collapsed)) {
    const { depth, name } = section;
    if (depth === 0) into = first.includes(name) ? leading : last.includes(name) ? trailing : others;
    into.push(section);
  }
  const top = (kind: ListSection['kind'], roles: readonly number[]) =>
    roles.length > 0 ? [flat(kind, '', roles)] : [];
  return [
    ...top('pinned', pins),
    ...top(
      'recent',
      recents.filter((role) => !pins.includes(role)),
    ),
    ...leading,
    ...top('away', away),
    ...others,
    ...trailing,
  ];
}

function organizationSections({ organizations }: CatalogView, collapsed: ReadonlySet<string>): ListSection[] {
  const sections: ListSection[] = [];
  let collapsedAt = Number.POSITIVE_INFINITY;
  for (const { path, organization, depth, total } of organizationTree(organizations)) {
    if (depth > collapsedAt) continue;
    const { first = 0, count = 0 } = organizations[organization ?? -1] ?? {};
    const isCollapsed = collapsed.has(path);
    collapsedAt = isCollapsed ? depth : Number.POSITIVE_INFINITY;
    sections.push({
      kind: 'organization',
      name: path,
      count: isCollapsed ? 0 : count,
      roleAt: (n) => first + n,
      depth,
      total,
      collapsed: isCollapsed,
    });
  }
  return sections;
}

/** What a search found, best first. No section of it is collapsed. */
export function foundSections(view: CatalogView, found: readonly FoundGroup[]): ListSection[] {
  return found.map(({ organization, roles }) =>
    flat('organization', view.organizations[organization]?.name ?? '', roles),
  );
}

/** The path of a heading and of each one that it is under: `Acme` and `Acme/Prod` for `Acme/Prod`. */
export const pathsOver = (name: string): string[] =>
  name.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));
