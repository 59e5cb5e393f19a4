import { MoreRows } from '@/components/kit/more-rows.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Problem } from '@/core/config/role.ts';
import { LineNumber } from './line-number.tsx';
import { problemText } from './reading-words.ts';
import { firstRows, stepRows } from './review-limits.ts';
import './finding-list.css';

interface ProblemListProps {
  problems: readonly Problem[];
  onLine: ((line: number) => void) | undefined;
}

/** Oddities of the text by line, each with what to do about it. */
export function ProblemList({ problems, onLine }: ProblemListProps) {
  const t = useWords();
  const steps = useSteps(problems.length, firstRows, stepRows);
  return (
    <>
      <ul class="finding-list">
        {problems.slice(0, steps.shown).map((problem, index) => (
          <li key={index} class="finding">
            <LineNumber line={problem.line} onGo={onLine} />
            {problem.params?.profile && (
              <span class="finding-name">
                <SafeText text={problem.params.profile} />
              </span>
            )}
            <span class="finding-text">
              {problemText(t, problem)}
              {problem.params?.text && (
                <code class="finding-code">
                  <SafeText text={problem.params.text} />
                </code>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={problems.length} />
    </>
  );
}
