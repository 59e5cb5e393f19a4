import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { boostsOf } from '@/core/search/best-roles.ts';
import { type Found, search } from '@/core/search/search.ts';

/** What a query finds; of equals pins come first, then recents, as wherever roles are offered. */
export const find = (view: CatalogView, query: string, listSetup: ListSetup): Found =>
  search(view, query, boostsOf(listSetup));
