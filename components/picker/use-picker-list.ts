import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { type Layout, layOut } from '@/core/catalog/layout.ts';
import { allSections, foundSections, type Shelves } from '@/core/catalog/sections.ts';
import type { Pattern } from '@/core/search/pattern.ts';

export interface PickerList {
  layout: Layout;
  /** What was searched for: `Found.patterns`. */
  words: readonly (readonly Pattern[])[];
  fuzzy: boolean;
  /** Something was typed before the search and all roles are there: no row is the one that Enter would mean. */
  isWaiting: boolean;
}

/** Loaded when the first paint is done, which needs none of it; it is there before a hand can have typed. */
function useSearch() {
  const [loaded, setLoaded] = useState<typeof import('./find.ts')>();
  useEffect(() => void import('./find.ts').then(setLoaded), []);
  return loaded?.find;
}

/** The whole list, or what a query finds: of equals pins come first, then recents. */
export function usePickerList(view: CatalogView, shelves: Shelves, typed: string): PickerList {
  const find = useSearch();
  const query = typed.trim();
  return useMemo(() => {
    if (!query) return { ...nothing, layout: layOut(allSections(view, shelves)) };
    if (!find || view.shelves) return { ...nothing, layout: layOut([]), isWaiting: true };
    const { groups, patterns, fuzzy } = find(view, query, shelves);
    return { layout: layOut(foundSections(view, groups)), words: patterns, fuzzy, isWaiting: false };
  }, [find, view, shelves, query]);
}

const nothing = { words: [], fuzzy: false, isWaiting: false };
