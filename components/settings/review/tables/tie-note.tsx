import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { LineNumber } from './line-number.tsx';
import type { Picks } from './picks.ts';
import './tie-note.css';

/** Of what describes the checkbox of a change. */
export const tieNoteId = (place: number): string => `tie-${place}`;

interface TieNoteProps {
  /** Of the change; left out: it is none. */
  place: number | undefined;
  picks: Picks | undefined;
  onLine: ((line: number) => void) | undefined;
}

/** Says what a click on the box of a change does to others, and why. */
export function TieNote({ place, picks, onLine }: TieNoteProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const tie = place === undefined ? undefined : picks?.tieOf(place);
  if (place === undefined || !tie) return null;
  const { giver, accepted, left } = tie;
  const isLeft = picks?.rejected.has(place);
  const words = accepted === left ? 'review_tie_together' : isLeft ? 'review_tie_accepts' : 'review_tie_leaves';
  return (
    <span class="tie-note">
      <span id={tieNoteId(place)}>
        {giver && <>{t('review_tie_uses', isolatedText(`[${giver.kind} ${giver.name}]`))} </>}
        {counted(words, isLeft ? accepted : left)}
      </span>
      {giver?.line !== undefined && onLine && (
        <>
          {' '}
          {t('common_line_column')} <LineNumber line={giver.line} onGo={onLine} />
        </>
      )}
    </span>
  );
}
