import { useMemo } from 'preact/hooks';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { boostsOf } from '@/core/search/best-roles.ts';
import type { Pattern } from '@/core/search/pattern.ts';
import { search } from '@/core/search/search.ts';
import { type Layout, layOut } from './layout.ts';
import { allSections, foundSections, type Shelves } from './sections.ts';

export interface PickerList {
  layout: Layout;
  /** What was searched for: `Found.patterns`. */
  words: readonly (readonly Pattern[])[];
  fuzzy: boolean;
}

/** The whole list, or what a query finds: of equals pins come first, then recents. */
export function usePickerList(view: CatalogView, shelves: Shelves, typed: string): PickerList {
  const query = typed.trim();
  return useMemo(() => {
    if (!query) return { layout: layOut(allSections(view, shelves)), words: [], fuzzy: false };
    const { groups, patterns, fuzzy } = search(view, query, boostsOf(shelves));
    return { layout: layOut(foundSections(view, groups)), words: patterns, fuzzy };
  }, [view, shelves, query]);
}
