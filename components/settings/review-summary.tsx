import { formatsOf } from '@/components/kit/formats.ts';
import { type MessageKey, useWords } from '@/components/kit/words.ts';
import type { Review } from '@/platform/library.ts';

interface ReviewSummaryProps {
  review: Review;
  warnings: number;
}

/** The review in one line, read aloud when it is there. */
export function ReviewSummary({ review: { changes, reading }, warnings }: ReviewSummaryProps) {
  const t = useWords();
  const { number } = formatsOf(t);
  const counts: [MessageKey, number][] = [
    ['review_new', changes.added.length],
    ['review_changed', changes.changed.length],
    ['review_gone', changes.gone.length],
    ['review_unchanged', changes.unchanged.length],
    ['review_skipped', reading.skipped.length],
    ['review_warnings', warnings],
  ];
  return (
    <header class="review-summary">
      <h2 id="review-title">{t('review_title')}</h2>
      <dl aria-live="polite">
        {counts.map(([key, count]) => (
          <div key={key} class="review-count" data-empty={count === 0}>
            <dt>{t(key)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
