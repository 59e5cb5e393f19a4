import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { FindingList } from '@/components/settings/review/tables/finding-list.tsx';
import type { RoleWithPage, SharedPages } from '@/core/share/shared-pages.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** Where switches to these roles end after the import; it is an own change of each, which the popup's details show. */
export function PagesGroup({ pages: { kept, left } }: { pages: SharedPages }) {
  const t = useWords();
  const findingOf = ({ profile, account, landing }: RoleWithPage) => ({
    name: profile,
    words: t('alarm_account', isolatedText(account)),
    code: landing,
  });
  return (
    <>
      <ReviewGroup title={t('received_pages')} lead={t('received_pages_lead')} count={kept.length}>
        <FindingList items={kept.map((role) => ({ ...role, line: 0 }))} findingOf={findingOf} onLine={undefined} />
      </ReviewGroup>
      {left > 0 && <p>{formatsOf(t).counted('received_pages_left', left)}</p>}
    </>
  );
}
