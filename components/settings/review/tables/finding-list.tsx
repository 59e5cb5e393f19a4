import type { ComponentChildren } from 'preact';
import { EarlierRows, MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { firstRows, stepRows } from '@/components/settings/review/review-limits.ts';
import type { ReviewView } from '@/components/settings/review/review-view.ts';
import { useAskedRow } from '@/components/settings/review/use-asked-row.ts';
import { LineNumber } from './line-number.tsx';
import './finding.css';

/** What is said of a line of the text. */
interface Finding {
  /** Of its profile. */
  name: string | undefined;
  words: ComponentChildren;
  /** What stands in the text. */
  code: string | undefined;
}

interface FindingListProps<T> extends Pick<ReviewView, 'onLine' | 'asked'> {
  items: readonly T[];
  findingOf: (item: T) => Finding;
}

const lineOf = ({ line }: { line: number }) => line;

/** Lines of the text with something to be said, a part of them at a time. */
export function FindingList<T extends { line: number }>({ items, findingOf, onLine, asked }: FindingListProps<T>) {
  const steps = useSteps(items.length, firstRows, stepRows, useAskedRow(asked, items, lineOf));
  return (
    <>
      <EarlierRows steps={steps} total={items.length} />
      <ul>
        {items.slice(steps.from, steps.shown).map((item, index) => {
          const { name, words, code } = findingOf(item);
          return (
            <li key={steps.from + index} class="finding">
              {name !== undefined && (
                <span class="finding-name">
                  <SafeText text={name} />
                </span>
              )}
              <span class="finding-text">
                {words}
                {code && (
                  <code class="finding-code">
                    <SafeText text={code} />
                  </code>
                )}
              </span>
              <LineNumber line={item.line} onGo={onLine} />
            </li>
          );
        })}
      </ul>
      <MoreRows steps={steps} total={items.length} />
    </>
  );
}
