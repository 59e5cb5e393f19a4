import { Banner } from '@/components/kit/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Held } from '@/core/review/accept/held.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import type { Review } from '@/platform/library/reviews.ts';
import { HeldReason } from './held-note.tsx';

const mostListed = 5;

interface HeldBannerProps {
  held: readonly Held[];
  /** All changes. */
  review: Review;
  onLine: (line: number) => void;
}

/** Changes that are left out although they were accepted, each with the reason. */
export function HeldBanner({ held, review, onLine }: HeldBannerProps) {
  const t = useWords();
  const { counted, number } = formatsOf(t);
  if (held.length === 0) return null;
  const changes = listChanges(review.changes);
  return (
    <Banner tone="warning">
      <p>{counted('review_held', held.length)}</p>
      <ul class="held-list">
        {held.slice(0, mostListed).map((one) => {
          const { before, after } = changes[one.change] ?? {};
          return (
            <li key={one.change}>
              <b>
                <SafeText text={(after ?? before)?.profile ?? ''} />
              </b>{' '}
              <HeldReason held={one} onLine={onLine} />
            </li>
          );
        })}
        {held.length > mostListed && <li>{t('review_more_lines', number(held.length - mostListed))}</li>}
      </ul>
      <p>{t('review_held_remedy')}</p>
    </Banner>
  );
}
