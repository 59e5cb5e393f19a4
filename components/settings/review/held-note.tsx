import { useWords } from '@/components/kit/words.ts';
import type { Held } from '@/core/review/accept/held.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { LineNumber } from './line-number.tsx';
import type { Picks } from './picks.ts';
import './held-note.css';

type OnLine = ((line: number) => void) | undefined;

/** Stands beside the change of a place, if it is one that is left out although it was accepted. */
export function HeldNote({ of, picks, onLine }: { of: number | undefined; picks: Picks | undefined; onLine: OnLine }) {
  const t = useWords();
  const held = of === undefined ? undefined : picks?.held.get(of);
  if (!held) return null;
  return (
    <span class="held-note">
      {t('review_held_mark')} <HeldReason held={held} onLine={onLine} />
    </span>
  );
}

/** Why a change that was accepted is left out all the same. */
export function HeldReason({ held: { dependsOn, neededBy }, onLine }: { held: Held; onLine: OnLine }) {
  const t = useWords();
  if (!dependsOn) return <>{neededBy ? t('review_held_needed', isolatedText(neededBy)) : t('review_held_unclear')}</>;
  const { kind, name, line } = dependsOn;
  return (
    <>
      {t('review_held_depends', isolatedText(`[${kind} ${name}]`))}
      {line !== undefined && onLine && (
        <>
          {' '}
          {t('common_line_column')} <LineNumber line={line} onGo={onLine} />
        </>
      )}
    </>
  );
}
