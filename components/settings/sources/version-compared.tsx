import { useEffect, useRef } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { restoreWords } from '@/components/settings/review/restore-words.ts';
import { ReviewPanel } from '@/components/settings/review/review-panel.tsx';
import { lossesOf } from '@/core/review/accept/losses.ts';
import type { Review } from '@/platform/library/reviews.ts';

interface VersionComparedProps {
  review: Review;
  /** The version was to be restored: it is asked first, because something would be lost. */
  asks: boolean;
  onRestore: () => void;
}

/** What restoring a version would change, and a button that says what it takes away. */
export function VersionCompared({ review, asks, onRestore }: VersionComparedProps) {
  const t = useWords();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not the button: whoever presses a key twice would restore without a look.
    if (asks) question.current?.focus();
  }, [review, asks]);
  const loss = restoreWords(t, lossesOf(review.changes, review.taken));
  return (
    <ReviewPanel review={review}>
      <div tabIndex={-1} ref={question}>
        <Banner
          tone={loss ? 'warning' : 'info'}
          actions={
            <Button look={loss ? 'danger' : 'plain'} onClick={onRestore}>
              {loss ?? t('versions_restore')}
            </Button>
          }
        >
          {t(loss ? 'versions_asked' : 'versions_compared')}
        </Banner>
      </div>
    </ReviewPanel>
  );
}
