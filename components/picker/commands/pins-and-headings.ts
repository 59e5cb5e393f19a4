import { type Layout, layOut, roleAt, rowCount, sectionOf } from '@/components/picker/list/layout.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { allSections, pathsOver } from '@/core/list/sections.ts';

export const kindAt = (layout: Layout, position: number) => layout.sections[sectionOf(layout, position)]?.kind;

/** A pin, and before which it is to come to be moved by one; undefined at the ends, and away from the pins. */
export function pinMoved(
  layout: Layout,
  { pins }: ListSetup,
  position: number,
  by: 1 | -1,
): { pin: number; before: number | undefined } | undefined {
  const pin = roleAt(layout, position);
  if (pin === undefined || kindAt(layout, position) !== 'pinned' || pins[position + by] === undefined) return undefined;
  return { pin, before: pins[by < 0 ? position - 1 : position + 2] };
}

/** Collapses a heading, or expands it. `first`: the row that then takes the place of its first one. */
export function collapsePath(
  layout: Layout,
  before: ReadonlySet<string>,
  path: string,
): { collapsed: Set<string>; first: number | undefined } {
  const collapsed = new Set(before);
  const isHidden = pathsOver(path).some((over) => before.has(over));
  if (isHidden) for (const over of pathsOver(path)) collapsed.delete(over);
  else collapsed.add(path);
  const section = layout.sections.findIndex(({ kind, name }) => kind === 'organization' && name === path);
  return { collapsed, first: isHidden ? undefined : layout.firsts[section] };
}

/** Collapses the outermost headings; if any heading was collapsed, expands all. */
export function collapseTop({ organizations }: CatalogView, before: ReadonlySet<string>): Set<string> {
  if (before.size > 0) return new Set();
  return new Set(organizationTree(organizations).flatMap(({ path, depth }) => (depth === 0 ? path : [])));
}

/** What makes a heading's roles visible: the headings that stay collapsed, the row of its first role, and the number of rows. */
export interface Jump {
  collapsed: Set<string>;
  position: number;
  rows: number;
}

export function jumpTo(view: CatalogView, listSetup: ListSetup, path: string): Jump {
  const collapsed = new Set(listSetup.collapsed);
  for (const over of pathsOver(path)) collapsed.delete(over);
  const layout = layOut(allSections(view, { ...listSetup, collapsed }));
  const section = layout.sections.findIndex(({ kind, name }) => kind === 'organization' && name === path);
  return { collapsed, position: layout.firsts[section] ?? 0, rows: rowCount(layout) };
}
