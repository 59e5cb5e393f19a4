import { messageKey, useWords } from '@/components/kit/words.ts';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { FindingList } from '@/components/settings/review/tables/finding-list.tsx';
import type { LeftOut } from '@/core/import/found/left-out.ts';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  /** Of all; the list may be cut. */
  count: number;
  onLine: ((line: number) => void) | undefined;
}

/** Lines that looked like a role but are none, and what would make each one a role. */
export function LeftOutList({ leftOut, count, onLine }: LeftOutListProps) {
  const t = useWords();
  const findingOf = ({ reason, value }: LeftOut) => ({
    name: undefined,
    words: t(messageKey('left_out', reason)),
    code: value,
  });
  return (
    <ReviewGroup title={t('left_out_title')} count={count}>
      <FindingList items={leftOut} findingOf={findingOf} onLine={onLine} />
    </ReviewGroup>
  );
}
