import { EarlierRows, MoreRows } from '@/components/kit/more-rows.tsx';
import { skippedText } from '@/components/kit/reading-words.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Skipped } from '@/core/config/role.ts';
import { LineNumber } from './line-number.tsx';
import { firstRows, stepRows } from './review-limits.ts';
import type { ReviewView } from './review-view.ts';
import { useAskedRow } from './use-asked-row.ts';
import './finding.css';

interface SkippedListProps extends Pick<ReviewView, 'onLine' | 'asked'> {
  skipped: readonly Skipped[];
}

const lineOf = ({ line }: Skipped) => line;

/** Profiles that are not roles, why, and the remedy. */
export function SkippedList({ skipped, onLine, asked }: SkippedListProps) {
  const t = useWords();
  const steps = useSteps(skipped.length, firstRows, stepRows, useAskedRow(asked, skipped, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={skipped.length} />
      <ul class="finding-list">
        {skipped.slice(steps.from, steps.shown).map((skip) => (
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
