import { MoreRows } from '@/components/kit/more-rows.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { useSteps } from '@/components/kit/use-steps.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { LineNumber } from '@/components/settings/review/line-number.tsx';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { firstRows, stepRows } from '@/components/settings/review/review-limits.ts';
import type { LeftOut } from '@/core/import/found/left-out.ts';
import '@/components/settings/review/finding.css';

interface LeftOutListProps {
  leftOut: readonly LeftOut[];
  /** Of all; the list may be cut. */
  count: number;
  onLine: ((line: number) => void) | undefined;
}

/** Lines that looked like a role but are none, and what would make each one a role. */
export function LeftOutList({ leftOut, count, onLine }: LeftOutListProps) {
  const t = useWords();
  const steps = useSteps(leftOut.length, firstRows, stepRows);
  return (
    <ReviewGroup title={t('left_out_title')} count={count}>
      <ul class="finding-list">
        {leftOut.slice(0, steps.shown).map(({ reason, line, value }, index) => (
          <li key={index} class="finding">
            <LineNumber line={line} onGo={onLine} />
            <span class="finding-text">
              {t(messageKey('left_out', reason))}
              {value && (
                <code class="finding-code">
                  <SafeText text={value} />
                </code>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows steps={steps} total={leftOut.length} />
    </ReviewGroup>
  );
}
