import type { Translate } from '@/components/kit/words.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { Role } from '@/core/config/role.ts';
import { boostsOf } from '@/core/search/best-roles.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { type Found, search } from '@/core/search/search.ts';
import { landingName, landsWith } from '@/core/switching/one-time-landing.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** The page that a pasted ARN or address names, as a switch to a certain role lands on it. */
export interface RowLanding {
  landing: string;
  /** What is to be said of it before it happens. */
  words: (t: Translate, rung: Rung) => string;
}

export interface FoundInList extends Found {
  landingFor: (role: Role) => RowLanding | undefined;
}

/** What a query finds; of equals pins come first, then recents, as wherever roles are offered. */
export function find(view: CatalogView, query: string, listSetup: ListSetup): FoundInList {
  const landing = landingIn(query);
  const name = landing && landingName(landing);
  return {
    ...search(view, query, boostsOf(listSetup)),
    landingFor(role) {
      if (!landing || !landsWith(landing, role)) return undefined;
      return {
        landing: landing.page,
        words(t, rung) {
          const shown = name ? isolatedText(name) : t('picker_lands_home');
          // AWS's own page takes nobody further.
          return t(rung === 'link' ? 'picker_lands_later' : 'picker_lands', shown);
        },
      };
    },
  };
}
