import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/kit/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/catalog/visible-text.ts';
import type { Review } from '@/platform/reviews.ts';
import { ChangedList } from './changed-list.tsx';
import { ProblemList } from './problem-list.tsx';
import { warningsOf } from './review-counts.ts';
import { ReviewGroup } from './review-group.tsx';
import { ReviewSummary } from './review-summary.tsx';
import { RoleTable } from './role-table.tsx';
import { SkippedList } from './skipped-list.tsx';
import './review-panel.css';

interface ReviewPanelProps {
  review: Review;
  /** Left out where the text is not on the screen. */
  onLine?: (line: number) => void;
  /** The way to import it, between the numbers and the lists: long lists do not push it away. */
  children: ComponentChildren;
}

/** What importing the text would change, group by group. Nothing is stored yet. */
export function ReviewPanel({ review, onLine, children }: ReviewPanelProps) {
  const t = useWords();
  const { changes, reading, replaces } = review;
  const { added, changed, gone, unchanged } = changes;
  const warnings = warningsOf(review);
  const nothingChanged = replaces !== undefined && added.length + changed.length + gone.length === 0;
  return (
    <section class="review" aria-labelledby="review-title">
      <ReviewSummary review={review} />
      {nothingChanged && <Banner tone="info">{t('review_nothing_changed', isolatedText(replaces.name))}</Banner>}
      {children}
      <ReviewGroup title={t('review_new')} count={added.length}>
        <RoleTable roles={added} onLine={onLine} />
      </ReviewGroup>
      <ReviewGroup title={t('review_changed')} count={changed.length}>
        <ChangedList changed={changed} onLine={onLine} />
      </ReviewGroup>
      <ReviewGroup title={t('review_gone')} count={gone.length}>
        <RoleTable roles={gone} />
      </ReviewGroup>
      <ReviewGroup title={t('review_skipped')} lead={t('review_skipped_lead')} count={reading.skipped.length}>
        <SkippedList skipped={reading.skipped} onLine={onLine} />
      </ReviewGroup>
      <ReviewGroup title={t('review_warnings')} lead={t('review_warnings_lead')} count={warnings.length}>
        <ProblemList problems={warnings} onLine={onLine} />
      </ReviewGroup>
      <ReviewGroup title={t('review_unchanged')} count={unchanged.length} closed>
        <RoleTable roles={unchanged} onLine={onLine} />
      </ReviewGroup>
    </section>
  );
}
