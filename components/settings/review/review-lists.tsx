import { useWords } from '@/components/kit/words.ts';
import { ChangedList } from '@/components/settings/review/tables/changed-list.tsx';
import { ProblemList } from '@/components/settings/review/tables/problem-list.tsx';
import { RoleTable } from '@/components/settings/review/tables/role-table.tsx';
import { SkippedList } from '@/components/settings/review/tables/skipped-list.tsx';
import { ReviewGroup } from './review-group.tsx';
import type { ReviewRows } from './review-rows.ts';
import type { ReviewView } from './review-view.ts';

interface ReviewListsProps extends ReviewView {
  rows: ReviewRows;
  /** They are what a search has found, not all. */
  searched: boolean;
}

const placesOf = (rows: readonly { place?: number }[]) => rows.flatMap(({ place }) => place ?? []);

/** The lists of a review, what can be accepted first. */
export function ReviewLists({ rows, searched, ...view }: ReviewListsProps) {
  const t = useWords();
  const { added, taken, elsewhere, changed, moved, gone, skipped, warnings, unchanged } = rows;
  const { picks, asked, onLine } = view;
  const of = (list: readonly { place?: number }[]) => ({
    count: list.length,
    found: searched,
    ...(picks && list.length > 1 && { picks, places: placesOf(list) }),
  });
  return (
    <>
      <ReviewGroup title={t('review_elsewhere')} lead={t('review_elsewhere_lead')} {...of(elsewhere)}>
        <ChangedList rows={elsewhere} {...view} />
      </ReviewGroup>
      <ReviewGroup title={t('review_taken')} lead={t('review_taken_lead')} {...of(taken)}>
        <RoleTable rows={taken} {...view} />
      </ReviewGroup>
      <ReviewGroup title={t('review_new')} {...of(added)}>
        <RoleTable rows={added} {...view} />
      </ReviewGroup>
      <ReviewGroup title={t('review_changed')} {...of(changed)}>
        <ChangedList rows={changed} {...view} />
      </ReviewGroup>
      <ReviewGroup title={t('review_moved_title')} {...of(moved)}>
        <ChangedList rows={moved} {...view} />
      </ReviewGroup>
      <ReviewGroup title={t('review_gone')} tone="danger" {...of(gone)}>
        <RoleTable rows={gone} picks={picks} areRemoved />
      </ReviewGroup>
      <ReviewGroup title={t('review_skipped')} lead={t('review_skipped_lead')} count={skipped.length}>
        <SkippedList skipped={skipped} onLine={onLine} asked={asked} />
      </ReviewGroup>
      <ReviewGroup title={t('review_warnings')} lead={t('review_warnings_lead')} count={warnings.length}>
        <ProblemList problems={warnings} onLine={onLine} asked={asked} />
      </ReviewGroup>
      <ReviewGroup title={t('review_unchanged')} count={unchanged.length} closed={!searched}>
        <RoleTable rows={unchanged} onLine={onLine} asked={asked} />
      </ReviewGroup>
    </>
  );
}
