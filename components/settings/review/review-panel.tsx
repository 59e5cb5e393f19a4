import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import { untoldProblems } from '@/components/settings/review/received/untold-problems.ts';
import { AccountChanges } from '@/components/settings/review/tables/account-changes.tsx';
import { countChanges } from '@/core/review/list-changes.ts';
import type { Alarm } from '@/core/share/alarms.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Review } from '@/platform/library/reviews.ts';
import { ReviewBar } from './review-bar.tsx';
import { createReviewFilter } from './review-filter.ts';
import { ReviewLists } from './review-lists.tsx';
import { rowsOf } from './review-rows.ts';
import { ReviewSummary } from './review-summary.tsx';
import type { ReviewView } from './review-view.ts';
import { showInReview } from './show-in-review.ts';
import './review-panel.css';

interface ReviewPanelProps extends ReviewView {
  review: Review;
  /** What is told of roles that somebody shared; it stands in `children`. */
  alarms?: readonly Alarm[] | undefined;
  /** Where it goes, between the numbers and the lists. */
  children: ComponentChildren;
  /** Its button, which stays in sight above the lists. */
  action: ComponentChildren;
}

/** What importing the text would change, group by group, and a search in it. Nothing is stored yet. */
export function ReviewPanel({ review, alarms = [], asked, children, action, ...view }: ReviewPanelProps) {
  const t = useWords();
  const { changes, into } = review;
  const nothingChanged = into !== undefined && countChanges(changes) === 0;

  const rows = useMemo(() => rowsOf(review), [review]);
  const filter = useMemo(() => createReviewFilter(t, rows), [t, rows]);
  // Whoever asks for a line wants to see it, whatever was searched for before; and the other way round.
  const [search, setSearch] = useState({ words: '', after: asked });
  const words = search.after === asked ? search.words : '';
  const found = useMemo(() => filter(words), [filter, words]);
  useLayoutEffect(() => {
    if (asked) showInReview(asked.line);
  }, [asked]);

  const count = Object.values(found).reduce((sum, list) => sum + list.length, 0);
  return (
    <section class="review-panel" aria-labelledby="review-title">
      <ReviewSummary review={review} />
      {nothingChanged && <Banner tone="info">{t('review_nothing_changed', isolatedText(into.name))}</Banner>}
      <AccountChanges problems={untoldProblems(review.accountChanges, alarms)} onLine={view.onLine} />
      {children}
      <ReviewBar words={words} onWords={(typed) => setSearch({ words: typed, after: asked })} found={count}>
        {action}
      </ReviewBar>
      <ReviewLists
        key={words}
        rows={found}
        searched={found !== rows}
        asked={search.after === asked ? undefined : asked}
        {...view}
      />
    </section>
  );
}
