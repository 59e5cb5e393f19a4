import { Button } from '@/components/kit/controls/button.tsx';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { useWords } from '@/components/kit/words.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import type { PickerState } from './picker-state.ts';
import type { OfferProps } from './role-offer.tsx';
import './offer.css';

/** It needs all that reads texts. */
const RoleOffer = lazy(async () => (await import('./role-offer.tsx')).RoleOffer);

interface OfferOfList extends Omit<OfferProps, 'query' | 'found'> {
  state: Pick<PickerState, 'query' | 'active'>;
  rows: number;
  /** Not searched yet. */
  isWaiting: boolean;
}

/** A search that found nothing, or not the role that is named in it, is no dead end. */
export function Offer({ rows, isWaiting, ...props }: OfferOfList) {
  const t = useWords();
  const { query } = props.state;
  if (isWaiting) return null;
  if (props.named || mayNameAccount(query)) return <RoleOffer key={query} query={query} found={rows} {...props} />;
  if (rows > 0) return null;
  return (
    <div class="offer">
      <Button onClick={() => props.dispatch({ type: 'panel', panel: { is: 'add', text: query } })}>
        {t('picker_offer_add')}
      </Button>
    </div>
  );
}
