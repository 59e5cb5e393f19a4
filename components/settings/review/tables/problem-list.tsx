import { problemText } from '@/components/kit/reading/reading-words.ts';
import { useWords } from '@/components/kit/words.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import type { Problem } from '@/core/config/role.ts';
import { FindingList } from './finding-list.tsx';

interface ProblemListProps extends Pick<ReviewView, 'onLine' | 'asked'> {
  problems: readonly Problem[];
}

/** Oddities of the text by line, each with what to do about it. */
export function ProblemList({ problems, ...view }: ProblemListProps) {
  const t = useWords();
  const findingOf = (problem: Problem) => ({
    name: problem.params?.profile || undefined,
    words: problemText(t, problem),
    code: problem.params?.text,
  });
  return <FindingList items={problems} findingOf={findingOf} {...view} />;
}
