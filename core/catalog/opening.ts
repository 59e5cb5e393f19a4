import type { CatalogView } from './catalog-view.ts';
import { layOut, roleAt, slices } from './layout.ts';
import { allSections, type Shelves } from './sections.ts';
import type { SnapshotHead } from './snapshot-pieces.ts';

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

/** CSS pixels of the list that a popup shows, at most: browsers give a popup 600, of which bars take 148. */
export const openingHeight = 396;

/** Tells shelves apart, as they lie in storage. */
export const shelvesMark = (shelves: { pins: unknown; recents: unknown; collapsed: unknown }): string =>
  JSON.stringify([shelves.pins, shelves.recents, shelves.collapsed]);

/** `mark`: of the shelves, see `shelvesMark`. */
export function makeOpening(view: CatalogView, shelves: Shelves, stamp: string, mark: string): Opening {
  const layout = layOut(allSections(view, shelves));
  const shown = slices(layout, 0, openingHeight).flatMap(({ section, from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, n) => roleAt(layout, (layout.firsts[section] ?? 0) + from + n)),
  );
  const indexes = [...new Set(shown.filter((index) => index !== undefined))];
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
