import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { type CatalogView, countUp } from '@/core/catalog/snapshot/catalog-view.ts';
import { toLines } from '@/core/catalog/snapshot/lines.ts';
import type { RoleLines, Snapshot } from '@/core/catalog/snapshot/snapshot.ts';
import type { SnapshotHead } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import type { ListOrder } from './list-order.ts';
import { allSections } from './sections.ts';

/**
 * What the popup shows first, stored beside the snapshot: the first rows, and where the roles of the list setup are. The
 * popup paints it before it has read the rest, which takes 20 ms with ten thousand roles and 100 with a hundred thousand. It
 * is valid only with the snapshot and the list setup that it was made from. There is one for any tab, and one for the tab in
 * front, see `TabScreen`.
 */
export interface FirstScreen {
  /** Of the snapshot, see `SnapshotHead`. */
  stamp: string;
  /** The list setup as it is stored, see `listSetupMark`. */
  listSetup: string;
  pins: number[];
  recents: number[];
  away: number[];
  /** Of a tab's. */
  order?: ListOrder;
  /** Position of the row that Enter means at first. */
  start: number;
  /** Catalog index, searchable line and details of each row. */
  rows: [index: number, names: string, details: string][];
}

export const firstScreenName = 'firstScreen';

/** As many rows as a popup can show of the list: nine of them fill it without a heading. */
const mostRows = 9;

/** Tells one list setup from another, as they are stored. */
export const listSetupMark = (listSetup: { pins: unknown; recents: unknown; collapsed: unknown }): string =>
  JSON.stringify([listSetup.pins, listSetup.recents, listSetup.collapsed]);

/**
 * `mark`: of the list setup, see `listSetupMark`. `isWanted`: whether the user may mean this row of the list when the popup
 * opens; the first one is where the list starts.
 */
export function makeFirstScreen(
  view: CatalogView,
  listSetup: ListSetup,
  stamp: string,
  mark: string,
  { order, isWanted = () => true }: { order?: ListOrder; isWanted?: (index: number) => boolean } = {},
): FirstScreen {
  const shown = allSections(view, listSetup)
    .filter(({ count }) => count > 0)
    .slice(0, mostRows)
    .flatMap(({ count, roleAt }) => Array.from({ length: Math.min(count, mostRows) }, (_, n) => roleAt(n)))
    .slice(0, mostRows);
  return {
    stamp,
    listSetup: mark,
    pins: [...listSetup.pins],
    recents: [...listSetup.recents],
    away: [...(listSetup.away ?? [])],
    ...(order && { order }),
    start: Math.max(0, shown.findIndex(isWanted)),
    rows: [...new Set(shown)].map((index) => [index, ...view.lines(index)]),
  };
}

/** Takes what lay in storage; undefined if it is no first screen, or one of another snapshot or list setup. */
export function asFirstScreen(raw: unknown, head: SnapshotHead, mark: string): FirstScreen | undefined {
  const firstScreen = raw as FirstScreen | undefined;
  if (firstScreen?.stamp !== head.stamp || firstScreen.listSetup !== mark) return undefined;
  const isIndex = (index: unknown) => Number.isInteger(index);
  const { pins, recents, away, rows } = firstScreen;
  const isWhole =
    [pins, recents, away].every((indexes) => Array.isArray(indexes) && indexes.every(isIndex)) &&
    Array.isArray(rows) &&
    rows.every((row) => isIndex(row?.[0]) && typeof row[1] === 'string' && typeof row[2] === 'string');
  return isWhole ? firstScreen : undefined;
}

/** Opens what the popup shows first: it has every heading and count, and the roles of the first screen. */
export function viewOfFirstScreen(
  head: Pick<Snapshot, 'organizations' | 'shared'>,
  { pins, recents, away, rows }: FirstScreen,
): CatalogView {
  const { counted, roleOf } = countUp(head);
  const known = new Map(rows.map(([index, ...lines]) => [index, lines]));
  const linesAt = (index: number): RoleLines => known.get(index) ?? ['', ''];
  return {
    ...counted,
    listSetup: { pins, recents, away },
    knows: (index) => known.has(index),
    lines: linesAt,
    role: (index) => roleOf(index, linesAt(index)),
    rowsWith: () => [],
    searchable: () => toLines('', 0),
  };
}
