import type { Translate } from '@/components/kit/words.ts';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { landingName, landingOfAddress, landsWith } from '@/core/switching/landing/one-time-landing.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** The page that a pasted ARN or address names, as a switch to a certain role lands on it. */
export interface RowLanding {
  /** Undefined: none, and the words say why. */
  landing: string | undefined;
  /** What the page is called. */
  name: (t: Translate) => string;
  /** What is to be said of it before it happens. */
  words: (t: Translate, rung: Rung) => string;
}

/** What is said of a role's own landing page. Undefined: it depends on the page that one is on. */
export function savedLanding({ landing, partition }: CatalogRole): Pick<RowLanding, 'words'> | undefined {
  if (landing === undefined || landing === 'page' || landing === 'service') return undefined;
  // What is no page of this console opens its home; what is too long to be read is an address all the same.
  const isOfConsole = parseConsoleUrl(landing)?.partition === partition;
  const page = landingOfAddress(landing);
  const name = isOfConsole ? landingName(page?.page ? page : { service: landing, resource: '' }) : '';
  return {
    // AWS's own page takes nobody further.
    words: (t, rung) => (rung === 'link' ? '' : t('picker_lands', shownName(t, name))),
  };
}

const shownName = (t: Translate, name: string) => (name ? isolatedText(name) : t('picker_lands_home'));

/** What a switch to a role lands on, after this query. */
export function landingsOf(query: string): (role: Role) => RowLanding | undefined {
  const landing = landingIn(query);
  if (!landing) return () => undefined;
  const name = landingName(landing);
  const row: RowLanding = {
    landing: landing.page,
    name: (t) => shownName(t, name),
    words(t, rung) {
      if (landing.page === undefined) return t('picker_lands_nowhere', isolatedText(landing.region ?? ''));
      // AWS's own page takes nobody further.
      return t(rung === 'link' ? 'picker_lands_later' : 'picker_lands', row.name(t));
    },
  };
  return (role) => (landsWith(landing, role) ? row : undefined);
}
