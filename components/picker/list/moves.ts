import { type Layout, rowCount, sectionOf } from './layout.ts';

/** Rows a Page key moves by where nothing is laid out. */
const usualPage = 8;

/** From the last row Down goes to the first, and the other way round; where `lead` is 1, by way of what is above: -1. */
export function rowBeside(layout: Layout, active: number, by: number, lead = 0): number {
  const all = rowCount(layout) + lead;
  return ((active + lead + by + all) % Math.max(all, 1)) - lead;
}

/** The rows that are seen at once under their heading, in a list of so many pixels: larger text leaves fewer. */
export function rowsSeen({ heading, row }: Layout, listPixels: number, textScale: number): number {
  if (listPixels === 0) return usualPage;
  return Math.max(1, Math.floor((listPixels / textScale - heading) / row));
}

/** The first row of the next section that has any; of this one, or of the one before from its first row. */
export function rowOfOrganization(layout: Layout, active: number, by: 1 | -1): number {
  const section = sectionOf(layout, active);
  const first = layout.firsts[section] ?? 0;
  if (by > 0) {
    const next = layout.firsts[section + 1] ?? active;
    return next < rowCount(layout) ? next : active;
  }
  if (active > first) return first;
  return first === 0 ? 0 : (layout.firsts[sectionOf(layout, first - 1)] ?? 0);
}
