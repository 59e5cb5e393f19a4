import type { Translate } from '@/components/kit/words.ts';
import type { Role } from '@/core/config/role.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { landingName, landsWith } from '@/core/switching/one-time-landing.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** The page that a pasted ARN or address names, as a switch to a certain role lands on it. */
export interface RowLanding {
  landing: string;
  /** What is to be said of it before it happens. */
  words: (t: Translate, rung: Rung) => string;
}

/** What a switch to a role lands on, after this query. */
export function landingsOf(query: string): (role: Role) => RowLanding | undefined {
  const landing = landingIn(query);
  if (!landing) return () => undefined;
  const name = landingName(landing);
  const row: RowLanding = {
    landing: landing.page,
    words(t, rung) {
      const shown = name ? isolatedText(name) : t('picker_lands_home');
      // AWS's own page takes nobody further.
      return t(rung === 'link' ? 'picker_lands_later' : 'picker_lands', shown);
    },
  };
  return (role) => (landsWith(landing, role) ? row : undefined);
}
