import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import type { Problem } from '@/core/config/role.ts';
import { ProblemList } from './problem-list.tsx';

/** Said before everything else: by habit, the next switch would end in an account that nobody chose. */
export function AccountChanges({ problems, onLine }: { problems: readonly Problem[] } & Pick<ReviewView, 'onLine'>) {
  const t = useWords();
  if (problems.length === 0) return null;
  return (
    <>
      <Banner tone="warning">{t('review_account_changes')}</Banner>
      <ProblemList problems={problems} onLine={onLine} />
    </>
  );
}
