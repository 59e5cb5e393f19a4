import { EarlierRows, MoreRows } from '@/components/kit/more-rows.tsx';
import { problemText } from '@/components/kit/reading-words.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Problem } from '@/core/config/role.ts';
import { LineNumber } from './line-number.tsx';
import { firstRows, stepRows } from './review-limits.ts';
import type { ReviewView } from './review-view.ts';
import { useAskedRow } from './use-asked-row.ts';
import './finding.css';

interface ProblemListProps extends Pick<ReviewView, 'onLine' | 'asked'> {
  problems: readonly Problem[];
}

const lineOf = ({ line }: Problem) => line;

/** Oddities of the text by line, each with what to do about it. */
export function ProblemList({ problems, onLine, asked }: ProblemListProps) {
  const t = useWords();
  const steps = useSteps(problems.length, firstRows, stepRows, useAskedRow(asked, problems, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={problems.length} />
      <ul class="finding-list">
        {problems.slice(steps.from, steps.shown).map((problem, index) => (
          <li key={steps.from + index} class="finding">
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
