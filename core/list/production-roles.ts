import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { hasWord, productionWords, wordsOfRole } from '@/core/catalog/names/production.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** The words for production that a list has, and how many roles have one. */
export interface ProductionRoles {
  words: string[];
  count: number;
}

/** Looks through a list of a hundred thousand roles: only those are made whose line has one of the words. */
export function productionRoles(view: CatalogView): ProductionRoles {
  const rows = new Set(productionWords.flatMap((word) => view.rowsWith(word)));
  for (const { name, first, count } of view.organizations)
    if (productionWords.some((word) => hasWord(name, word)))
      for (let row = first; row < first + count; row++) rows.add(row);
  const words = new Set<string>();
  let count = 0;
  for (const row of rows) {
    const role: CatalogRole = view.role(row);
    const found = wordsOfRole(role, productionWords);
    for (const word of found) words.add(word);
    if (found.length > 0 && !role.confirm) count += 1;
  }
  return { words: productionWords.filter((word) => words.has(word)), count };
}
