import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import type { FoundOrNamed } from '@/core/import/form/named-role.ts';
import { withPlainDigits } from '@/core/import/lines/plain-digits.ts';
import { boostsOf } from '@/core/search/best-roles.ts';
import { matchRanges, type Range } from '@/core/search/highlight.ts';
import { mayMeanAccount } from '@/core/search/may-name-account.ts';
import { search } from '@/core/search/search.ts';
import { landingsOf, type RowLanding } from './row-landing.ts';

export interface FoundInList extends Omit<FoundOrNamed, 'patterns'> {
  /** Where the words of the query are in a shown text. */
  found: (text: string) => Range[];
  /** 1 where what was named comes before the rows, else 0. */
  lead: number;
  landingFor: (role: Role) => RowLanding | undefined;
}

let readers: typeof import('@/components/picker/list/readers.ts').readers | undefined;

/** For texts in which a role may be named with its account: all that reads texts. */
export async function loadNamed(): Promise<void> {
  readers ??= (await import('@/components/picker/list/readers.ts')).readers;
}

/** In UTF-16 units. What is longer is no search, and the readers say why. */
const longestWords = 10_000;

/**
 * What a query finds; of equals pins come first, then recents, as wherever roles are offered. Undefined: `loadNamed` is not
 * done, and it matters.
 */
export function find(view: CatalogView, written: string, listSetup: ListSetup): FoundInList | undefined {
  const query = withPlainDigits(written);
  const boosts = boostsOf(listSetup);
  const mayBeNamed = mayMeanAccount(query) || query.length > longestWords;
  if (mayBeNamed && !readers) return undefined;
  const { patterns, ...found }: FoundOrNamed =
    mayBeNamed && readers ? readers.findNamed(view, query, boosts, readers.roleInText) : search(view, query, boosts);
  return {
    ...found,
    found: (text) => matchRanges(text, patterns),
    lead: readers?.isInsteadOfRows(found.named) ? 1 : 0,
    landingFor: landingsOf(query),
  };
}
