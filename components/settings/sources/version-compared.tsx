import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import { RestoreChanges } from '@/components/settings/review/restore/restore-changes.tsx';
import { restoreWords } from '@/components/settings/review/restore/restore-words.ts';
import { isAstray, isListLoss } from '@/core/review/list-losses.ts';
import type { ListReview } from '@/platform/library/restores.ts';
import './version-compared.css';

interface VersionComparedProps {
  review: ListReview;
  /** The version was to be restored: it is asked first, because something would be lost. */
  asks: boolean;
  onRestore: () => void;
}

/** What restoring a version would change, and a button that says what it does. What leads astray has to be agreed to. */
export function VersionCompared({ review, asks, onRestore }: VersionComparedProps) {
  const t = useWords();
  const question = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState<ListReview>();
  useEffect(() => {
    // Not the button: whoever presses a key twice would restore without a look.
    if (asks) question.current?.focus();
  }, [review, asks]);
  const isLoss = isListLoss(review);
  const mayRestore = looked === review || !isAstray(review);
  return (
    <div class="version-compared">
      <div tabIndex={-1} ref={question}>
        <Banner tone={isLoss ? 'warning' : 'info'}>{t(isLoss ? 'versions_asked' : 'versions_compared')}</Banner>
      </div>
      <div class="version-compared-bar">
        <Button look={isLoss ? 'danger' : 'plain'} busy={!mayRestore} onClick={() => mayRestore && onRestore()}>
          {restoreWords(t, review) ?? t('versions_restore')}
        </Button>
      </div>
      <RestoreChanges
        review={review}
        looked={looked === review}
        onLooked={(on) => setLooked(on ? review : undefined)}
      />
    </div>
  );
}
