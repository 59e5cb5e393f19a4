import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Picks } from './picks.ts';
import { tieNoteId } from './tie-note.tsx';
import './pick-box.css';

interface PickBoxProps {
  picks: Picks;
  place: number;
  /** Of the profile. */
  name: string;
}

/** Accepts one change, or not. */
export function PickBox({ picks: { rejected, pick, tieOf }, place, name }: PickBoxProps) {
  const t = useWords();
  return (
    <input
      type="checkbox"
      class="pick-box"
      aria-label={t('review_accept', isolatedText(name))}
      aria-describedby={tieOf(place) && tieNoteId(place)}
      checked={!rejected.has(place)}
      onChange={(event) => pick([place], event.currentTarget.checked)}
    />
  );
}

interface PickAllProps {
  picks: Picks;
  places: readonly number[];
  /** They are what a search has found, not all of the group. */
  found: boolean;
}

/** Accepts all changes of a list, or none; in between where some are. */
export function PickAll({ picks: { rejected, pick }, places, found }: PickAllProps) {
  const t = useWords();
  const { number } = formatsOf(t);
  const left = places.filter((place) => rejected.has(place)).length;
  return (
    <label class="pick-box-all">
      <input
        type="checkbox"
        class="pick-box"
        checked={left === 0}
        indeterminate={left > 0 && left < places.length}
        onChange={(event) => pick(places, event.currentTarget.checked)}
      />
      <span>{t(found ? 'review_accept_found' : 'review_accept_all')}</span>
      {left > 0 && (
        <span class="pick-box-count">{t('review_accepted', number(places.length - left), number(places.length))}</span>
      )}
    </label>
  );
}
