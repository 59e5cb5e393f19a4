import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Review } from '@/platform/library/reviews.ts';
import { reviewCounts } from './review-counts.ts';
import './review-summary.css';

/** The review in one line. */
export function ReviewSummary({ review }: { review: Review }) {
  const t = useWords();
  return (
    <header class="review-summary">
      <h2 id="review-title" tabIndex={-1}>
        {t('review_title')}
      </h2>
      <dl>
        {reviewCounts(review).map(([key, count]) => (
          <div key={key} class="review-summary-count" data-empty={count === 0}>
            <dt>{t(key)}</dt>
            <dd>{formatsOf(t).number(count)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
