import type { ListSection } from '@/core/list/sections.ts';

/** Heights in CSS pixels where the text has its usual size; the style sheet has the same, in `rem`. */
interface Heights {
  heading: number;
  row: number;
}
const usual: Heights = { heading: 28, row: 44 };
/** As high as their text, where a low popup has no room for four rows else: `picker.css`. */
const tight: Heights = { heading: 22, row: 35 };
/** Of the list in a popup, at most: browsers give a popup 600, of which bars take 148. Nine rows, see `makeFirstScreen`. */
export const tallestList = 396;

/** The places of all sections and rows in the list. A row's position is its number among all rows, headings not counted. */
export interface Layout extends Heights {
  sections: readonly ListSection[];
  /** For each section its upper edge and the position of its first row; one more entry for the end. */
  tops: number[];
  firsts: number[];
}

export function layOut(sections: readonly ListSection[], isTight = false): Layout {
  const { heading, row } = isTight ? tight : usual;
  const tops = [0];
  const firsts = [0];
  sections.forEach(({ count }, index) => {
    tops.push((tops[index] ?? 0) + heading + count * row);
    firsts.push((firsts[index] ?? 0) + count);
  });
  return { sections, tops, firsts, heading, row };
}

export const height = ({ tops }: Layout): number => tops.at(-1) ?? 0;
export const rowCount = ({ firsts }: Layout): number => firsts.at(-1) ?? 0;

/** Index of the last entry that is not above `value`. */
function floorIndex(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sectionOf({ firsts, sections }: Layout, position: number): number {
  return Math.min(floorIndex(firsts, position), sections.length - 1);
}

/** Upper edge of a row. */
export function rowTop(layout: Layout, position: number): number {
  const section = sectionOf(layout, position);
  const within = position - (layout.firsts[section] ?? 0);
  return (layout.tops[section] ?? 0) + layout.heading + within * layout.row;
}

/** The catalog index of the role in a row; undefined past the end. */
export function roleAt(layout: Layout, position: number): number | undefined {
  if (position < 0 || position >= rowCount(layout)) return undefined;
  const section = sectionOf(layout, position);
  return layout.sections[section]?.roleAt(position - (layout.firsts[section] ?? 0));
}

/** The rows of one section that are to be drawn: from `from` to before `to`, counted within the section. */
export interface Slice {
  section: number;
  from: number;
  to: number;
}

/** The rows between two heights, cut by section. */
export function slices(layout: Layout, top: number, bottom: number): Slice[] {
  const result: Slice[] = [];
  for (let section = floorIndex(layout.tops, top); section < layout.sections.length; section++) {
    const rows = (layout.tops[section] ?? 0) + layout.heading;
    if (rows - layout.heading >= bottom) break;
    const count = layout.sections[section]?.count ?? 0;
    result.push({
      section,
      from: Math.min(count, Math.max(0, Math.floor((top - rows) / layout.row))),
      to: Math.max(0, Math.min(count, Math.ceil((bottom - rows) / layout.row))),
    });
  }
  return result;
}

/** How far a heading is below its section's upper edge: it stays in sight as long as any of its rows. */
export function headingOffset({ tops, heading }: Layout, section: number, scrollTop: number): number {
  const top = tops[section] ?? 0;
  return Math.max(0, Math.min(scrollTop, (tops[section + 1] ?? top) - heading) - top);
}

/** How far to scroll so that a row is wholly seen under its sticky heading; unchanged if it is. */
export function scrolledTo(layout: Layout, position: number, scrollTop: number, viewHeight: number): number {
  const top = rowTop(layout, position);
  if (top - layout.heading < scrollTop) return top - layout.heading;
  if (top + layout.row > scrollTop + viewHeight) return top + layout.row - viewHeight;
  return scrollTop;
}
