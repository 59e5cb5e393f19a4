import { type CatalogView, countUp, toLines } from '@/core/catalog/catalog-view.ts';
import type { RoleLines, Snapshot } from '@/core/catalog/snapshot.ts';
import type { SnapshotHead } from '@/core/catalog/snapshot-pieces.ts';
import { allSections, type Shelves } from './sections.ts';

/**
 * What the popup shows first, kept beside the snapshot: the rows of the first screenful and where the shelves' roles are.
 * With it the list is painted before the rest has been read, which takes 20 ms at ten thousand roles and 100 at a hundred
 * thousand. It counts only for the very snapshot and shelves that it was made of.
 */
export interface Opening {
  /** Of the snapshot, see `SnapshotHead`. */
  stamp: string;
  /** The shelves as they are stored, see `shelvesMark`. */
  shelves: string;
  pins: number[];
  recents: number[];
  /** Catalog index, searchable line and details of each row. */
  rows: [index: number, names: string, details: string][];
}

export const openingName = 'opening';

/** As many rows as a popup can show of the list: nine of them fill it without a heading. */
const mostRows = 9;

/** Tells shelves apart, as they lie in storage. */
export const shelvesMark = (shelves: { pins: unknown; recents: unknown; collapsed: unknown }): string =>
  JSON.stringify([shelves.pins, shelves.recents, shelves.collapsed]);

/** `mark`: of the shelves, see `shelvesMark`. */
export function makeOpening(view: CatalogView, shelves: Shelves, stamp: string, mark: string): Opening {
  const shown = allSections(view, shelves)
    .filter(({ count }) => count > 0)
    .slice(0, mostRows)
    .flatMap(({ count, roleAt }) => Array.from({ length: Math.min(count, mostRows) }, (_, n) => roleAt(n)));
  const indexes = [...new Set(shown.slice(0, mostRows))];
  return {
    stamp,
    shelves: mark,
    pins: [...shelves.pins],
    recents: [...shelves.recents],
    rows: indexes.map((index) => [index, ...view.lines(index)]),
  };
}

/** Takes what lay in storage; undefined if it is no opening, or one of another snapshot or of other shelves. */
export function asOpening(raw: unknown, head: SnapshotHead, mark: string): Opening | undefined {
  const opening = raw as Opening | undefined;
  if (opening?.stamp !== head.stamp || opening.shelves !== mark) return undefined;
  const isIndex = (index: unknown) => Number.isInteger(index);
  const { pins, recents, rows } = opening;
  const isWhole =
    Array.isArray(pins) &&
    pins.every(isIndex) &&
    Array.isArray(recents) &&
    recents.every(isIndex) &&
    Array.isArray(rows) &&
    rows.every((row) => isIndex(row?.[0]) && typeof row[1] === 'string' && typeof row[2] === 'string');
  return isWhole ? opening : undefined;
}

/** Opens what the popup shows first: it has every heading and count, and the roles of the opening. */
export function viewOfOpening(
  head: Pick<Snapshot, 'organizations' | 'shared'>,
  { pins, recents, rows }: Opening,
): CatalogView {
  const { counted, roleOf } = countUp(head);
  const known = new Map(rows.map(([index, ...lines]) => [index, lines]));
  const linesAt = (index: number): RoleLines => known.get(index) ?? ['', ''];
  return {
    ...counted,
    shelves: { pins, recents },
    knows: (index) => known.has(index),
    lines: linesAt,
    role: (index) => roleOf(index, linesAt(index)),
    rowsWith: () => [],
    searchable: () => toLines('', 0),
    spelling: () => '',
  };
}
