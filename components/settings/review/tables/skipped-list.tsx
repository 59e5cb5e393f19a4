import { skippedText } from '@/components/kit/reading/reading-words.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import type { Skipped } from '@/core/config/role.ts';
import { FindingList } from './finding-list.tsx';

interface SkippedListProps extends Pick<ReviewView, 'onLine' | 'asked'> {
  skipped: readonly Skipped[];
}

/** Profiles that are not roles, why, and the remedy. */
export function SkippedList({ skipped, ...view }: SkippedListProps) {
  const t = useWords();
  const findingOf = (skip: Skipped) => ({
    name: skip.profile,
    words: skippedText(t, skip),
    code: skip.key && (skip.value === undefined ? skip.key : `${skip.key} = ${skip.value}`),
  });
  return <FindingList items={skipped} findingOf={findingOf} {...view} />;
}
