import { MoreRows } from '@/components/kit/more-rows.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Skipped } from '@/core/config/role.ts';
import { LineNumber } from './line-number.tsx';
import { skippedText } from './reading-words.ts';
import { firstRows, stepRows } from './review-limits.ts';
import './finding-list.css';

interface SkippedListProps {
  skipped: readonly Skipped[];
  onLine: ((line: number) => void) | undefined;
}

/** Profiles that are not roles, why, and the remedy. */
export function SkippedList({ skipped, onLine }: SkippedListProps) {
  const t = useWords();
  const steps = useSteps(skipped.length, firstRows, stepRows);
  return (
    <>
      <ul class="finding-list">
        {skipped.slice(0, steps.shown).map((skip) => (
          <li key={`${skip.line} ${skip.profile}`} class="finding">
            <LineNumber line={skip.line} onGo={onLine} />
            <span class="finding-name">
              <SafeText text={skip.profile} />
            </span>
            <span class="finding-text">
              {skippedText(t, skip)}
              {skip.key && (
                <code class="finding-code">
                  <SafeText text={skip.value === undefined ? skip.key : `${skip.key} = ${skip.value}`} />
                </code>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={skipped.length} />
    </>
  );
}
