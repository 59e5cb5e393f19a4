import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import type { FoundGroup } from '@/core/search/rank.ts';

/** A headed run of rows in the list. Rows hold roles by their index in the catalog. */
export interface ListSection {
  kind: 'pinned' | 'recent' | 'organization';
  /** The organization's name, or what several are part of (`Heading.path`); empty for others, which the screen names. */
  name: string;
  /** Its rows; none while it is folded away, and where only other headings are under it. */
  count: number;
  /** The catalog index of the section's n-th row. */
  roleAt: (n: number) => number;
  /** How many headings it is under. */
  depth: number;
  /** Roles under the heading, those of the organizations within included. */
  total: number;
  collapsed: boolean;
}

/** What the user put on top and folded away. */
export interface ListSetup {
  /** Catalog indexes, in the user's own order. */
  pins: readonly number[];
  /** Catalog indexes, latest first. */
  recents: readonly number[];
  /** Paths of headings. */
  collapsed: ReadonlySet<string>;
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

/** The whole list: pins, then recents that are no pins, then every organization. */
export function allSections(view: CatalogView, { pins, recents, collapsed }: ListSetup): ListSection[] {
  const others = recents.filter((role) => !pins.includes(role));
  return [
    ...(pins.length > 0 ? [flat('pinned', '', pins)] : []),
    ...(others.length > 0 ? [flat('recent', '', others)] : []),
    ...organizationSections(view, collapsed),
  ];
}

function organizationSections({ organizations }: CatalogView, collapsed: ReadonlySet<string>): ListSection[] {
  const sections: ListSection[] = [];
  let foldedAt = Number.POSITIVE_INFINITY;
  for (const { path, organization, depth, total } of organizationTree(organizations)) {
    if (depth > foldedAt) continue;
    const { first = 0, count = 0 } = organizations[organization ?? -1] ?? {};
    const isCollapsed = collapsed.has(path);
    foldedAt = isCollapsed ? depth : Number.POSITIVE_INFINITY;
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

/** What a search found, best first. Nothing that was found is folded away. */
export function foundSections(view: CatalogView, found: readonly FoundGroup[]): ListSection[] {
  return found.map(({ organization, roles }) =>
    flat('organization', view.organizations[organization]?.name ?? '', roles),
  );
}

/** The name under which a role's organization is folded, if it is: its own, or that of what it is part of. */
export const pathsOver = (name: string): string[] =>
  name.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));
