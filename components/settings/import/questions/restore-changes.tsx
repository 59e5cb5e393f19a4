import { Banner } from '@/components/kit/banner.tsx';
import { Checkbox } from '@/components/kit/checkbox.tsx';
import { useWords } from '@/components/kit/words.ts';
import { ChangedList } from '@/components/settings/review/changed-list.tsx';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { RoleTable } from '@/components/settings/review/role-table.tsx';
import type { ChangedRole } from '@/core/review/compare-roles.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';
import './restore-changes.css';

interface RestoreChangesProps {
  review: RestoreReview;
  looked: boolean;
  onLooked: (looked: boolean) => void;
}

const placed = (changes: readonly ChangedRole[]) => changes.map((change, place) => ({ ...change, place }));

/** What the list would show after a restore that it does not show now; what leads elsewhere first, and to be looked at. */
export function RestoreChanges({ review, looked, onLooked }: RestoreChangesProps) {
  const t = useWords();
  const { elsewhere, gone, added, own, pinned } = review;
  const table = (roles: typeof gone) => <RoleTable rows={roles.map((role) => ({ role }))} />;
  return (
    <div class="restore-changes">
      {elsewhere.length > 0 && <Banner tone="danger">{t('backup_elsewhere')}</Banner>}
      <ReviewGroup title={t('review_elsewhere')} count={elsewhere.length}>
        <ChangedList rows={placed(elsewhere)} />
      </ReviewGroup>
      {elsewhere.length > 0 && (
        <Checkbox label={t('backup_looked')} hint={t('backup_looked_hint')} checked={looked} onChange={onLooked} />
      )}
      <ReviewGroup title={t('review_gone')} count={gone.length}>
        {table(gone)}
      </ReviewGroup>
      <ReviewGroup title={t('backup_own')} lead={t('backup_own_lead')} count={own.length}>
        <ChangedList rows={placed(own)} />
      </ReviewGroup>
      <ReviewGroup title={t('backup_pins')} count={pinned.length} closed>
        {table(pinned)}
      </ReviewGroup>
      <ReviewGroup title={t('review_new')} count={added.length} closed>
        {table(added)}
      </ReviewGroup>
    </div>
  );
}
