import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { allSections, type ListSection } from './sections.ts';

/** A heading of an organization, and how many characters of its name are those of the heading above that it is under. */
export type ListHeading = Pick<ListSection, 'name' | 'depth' | 'total'> & { within: number };

/** All headings of organizations in the order of the list, those under collapsed ones too. */
export function headingsOf(view: CatalogView, listSetup: ListSetup): ListHeading[] {
  /** Those that the next one may be under, the outermost first. */
  const over: ListSection[] = [];
  return allSections(view, { ...listSetup, collapsed: new Set() }).flatMap((section) => {
    const { kind, name, depth, total } = section;
    if (kind !== 'organization') return [];
    while ((over.at(-1)?.depth ?? -1) >= depth) over.pop();
    const within = over.length > 0 ? over.at(-1)!.name.length + 1 : 0;
    over.push(section);
    return { name, depth, total, within };
  });
}
