import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { firstRows } from '@/components/settings/review/review-limits.ts';
import { ChangedList, type ChangedListRow } from '@/components/settings/review/tables/changed-list.tsx';
import { RoleTable } from '@/components/settings/review/tables/role-table.tsx';
import { isAstray, isSameList } from '@/core/review/list-losses.ts';
import type { ListedRole } from '@/core/review/listed-role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { ListReview } from '@/platform/library/restores.ts';
import './restore-changes.css';

interface RestoreChangesProps {
  review: ListReview;
  looked: boolean;
  onLooked: (looked: boolean) => void;
}

const placed = (changes: readonly Omit<ChangedListRow, 'place'>[]) =>
  changes.map((change, place) => ({ ...change, place }));

const called = ({ profile, account, roleName }: ListedRole) => isolatedText(`${profile} · ${account}/${roleName}`);

/** What the list would show and do after a restore that it does not now; what leads astray first, and to be looked at. */
export function RestoreChanges({ review, looked, onLooked }: RestoreChangesProps) {
  const t = useWords();
  const { elsewhere, disguised, opened, changed, own, gone, added, pinned, unpinned, first, last, unlisted } = review;
  const list = (changes: Parameters<typeof placed>[0]) => <ChangedList rows={placed(changes)} withRole />;
  const table = (roles: readonly ListedRole[]) => <RoleTable rows={roles.map((role) => ({ role }))} />;
  const isLong = (rows: readonly unknown[]) => rows.length > firstRows;
  return (
    <div class="restore-changes">
      {isAstray(review) && <Banner tone="danger">{t('restore_astray')}</Banner>}
      <ReviewGroup title={t('review_elsewhere')} count={elsewhere.length}>
        {list(elsewhere)}
      </ReviewGroup>
      <ReviewGroup title={t('restore_disguised')} lead={t('restore_disguised_lead')} count={disguised.length}>
        {list(disguised)}
      </ReviewGroup>
      <ReviewGroup title={t('restore_opened')} lead={t('restore_opened_lead')} count={opened.length}>
        {list(opened)}
      </ReviewGroup>
      {last && last.after.length > 0 && (
        <ReviewGroup
          title={t('restore_last')}
          lead={last.before[0] ? t('restore_last_not', called(last.before[0])) : t('restore_last_lead')}
          count={last.after.length}
        >
          {table(last.after)}
        </ReviewGroup>
      )}
      {isAstray(review) && (
        <Checkbox label={t('restore_looked')} hint={t('restore_looked_hint')} checked={looked} onChange={onLooked} />
      )}
      {isSameList(review) && <p>{t('restore_same')}</p>}
      <ReviewGroup title={t('restore_gone')} tone="danger" count={gone.length} closed={isLong(gone)}>
        <RoleTable rows={gone.map((role) => ({ role }))} areRemoved />
      </ReviewGroup>
      <ReviewGroup
        title={t('review_changed')}
        lead={t('restore_changed_lead')}
        count={changed.length}
        closed={isLong(changed)}
      >
        {list(changed)}
      </ReviewGroup>
      <ReviewGroup title={t('restore_own')} lead={t('restore_own_lead')} count={own.length} closed={isLong(own)}>
        {list(own)}
      </ReviewGroup>
      <ReviewGroup title={t('restore_unpinned')} count={unpinned.length} closed={isLong(unpinned)}>
        {table(unpinned)}
      </ReviewGroup>
      <ReviewGroup title={t('restore_pinned')} count={pinned.length} closed={isLong(pinned)}>
        {table(pinned)}
      </ReviewGroup>
      <ReviewGroup title={t('review_new')} count={added.length} closed>
        {table(added)}
      </ReviewGroup>
      {first && <p>{t('restore_first', called(first.before), called(first.after))}</p>}
      {unlisted > 0 && <p>{formatsOf(t).counted('restore_unlisted', unlisted)}</p>}
    </div>
  );
}
