import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { type InReview, isStale, partOf } from '@/components/settings/import/state/import-state.ts';
import { acceptedOf } from '@/components/settings/review/review-counts.ts';
import { leadsElsewhere } from '@/core/review/accept/import-mode.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import './part-status.css';

interface PartStatusProps {
  shown: InReview;
  /** Works out once more what comes of the ticks. */
  onRetry: () => void;
}

/** What is left out of the import, read aloud as soon as the text without it was read. */
export function PartStatus({ shown, onRetry }: PartStatusProps) {
  const t = useWords();
  const { reviewed, ticks } = shown;
  const part = partOf(ticks);
  const partFailed = ticks.part === 'failed';
  const { total, accepted } = acceptedOf(ticks.rejected, reviewed.review);
  const left = part || partFailed || accepted === 0 ? total - accepted : 0;
  const elsewhere = listChanges(reviewed.review.changes).filter(
    (change, place) =>
      ticks.rejected.has(place) &&
      (reviewed.review.taken.has(place) || (change.kind === 'changed' && leadsElsewhere(change))),
  ).length;
  if (isStale(shown)) return null;
  return (
    <Status>
      {left > 0 && (
        <div class="part-status">
          {partFailed && (
            <Banner tone="danger" actions={<Button onClick={onRetry}>{t('crash_retry')}</Button>}>
              {t('review_part_failed')}
            </Banner>
          )}
          {accepted === 0 && <Banner tone="info">{t('review_none_accepted')}</Banner>}
          {part && accepted > 0 && <p>{formatsOf(t).counted('review_left_out', left)}</p>}
          {elsewhere > 0 && <Banner tone="warning">{formatsOf(t).counted('review_elsewhere_left', elsewhere)}</Banner>}
        </div>
      )}
    </Status>
  );
}
