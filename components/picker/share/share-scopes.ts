import { type Layout, roleAt, rowCount } from '@/components/picker/list/layout.ts';
import { type Marks, marksIn } from '@/components/picker/list/marks.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** Roles that can be shared together. */
export interface ShareScope {
  is: 'marked' | 'role' | 'organization' | 'found' | 'all';
  count: number;
  /** Made when they are asked for: a list may have a hundred thousand. */
  roles: () => CatalogRole[];
}

export interface ShareScopesOf {
  view: CatalogView;
  role: CatalogRole;
  /** `found`: something was searched for. */
  list: { layout: Layout; found?: unknown };
  marks?: Marks | undefined;
  /** What was marked is asked for, and not the role. */
  isMarked?: boolean | undefined;
}

/**
 * The role alone, what was marked, its organization, what the search found, the whole list: each that is other than the role.
 * What is asked for is first.
 */
export function shareScopes({ view, role, list: { layout, found }, marks, isMarked }: ShareScopesOf): ShareScope[] {
  const scopes: ShareScope[] = [];
  const add = (is: ShareScope['is'], count: number, indexAt: (n: number) => number) =>
    scopes.push({ is, count, roles: () => Array.from({ length: count }, (_, n) => view.role(indexAt(n))) });
  const addMarked = () => {
    const rows = marks ? inOrder(marksIn(marks, view)) : [];
    if (rows.some((row) => roleId(view.role(row)) !== roleId(role))) add('marked', rows.length, (n) => rows[n] ?? 0);
  };
  if (isMarked) addMarked();
  scopes.push({ is: 'role', count: 1, roles: () => [role] });
  if (!isMarked) addMarked();
  const organization = view.organizations.find(({ name }) => name === role.organization);
  if (organization && organization.count > 1) add('organization', organization.count, (n) => organization.first + n);
  const rows = found ? rowsOf(layout) : [];
  if (rows.length > 1) add('found', rows.length, (n) => rows[n] ?? 0);
  if (view.count > 1 && view.count !== organization?.count) add('all', view.count, (n) => n);
  return scopes;
}

const inOrder = (marks: Marks | undefined): number[] => [...(marks?.rows ?? [])].sort((a, b) => a - b);

const rowsOf = (layout: Layout): number[] => [
  ...new Set(Array.from({ length: rowCount(layout) }, (_, position) => roleAt(layout, position) ?? 0)),
];
