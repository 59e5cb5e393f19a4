import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { FoundCause } from '@/core/refusals/causes.ts';
import { causeAdvice, causeTitle } from './refusal-words.ts';
import './cause-list.css';

/** Causes, each with what to do. */
export function CauseList({ causes }: { causes: readonly FoundCause[] }) {
  const t = useWords();
  return (
    <ol class="cause-list">
      {causes.map((found) => (
        <li key={found.cause}>
          <strong>{causeTitle(t, found.cause)}</strong>
          <p>
            <Unbroken text={causeAdvice(t, found)} />
          </p>
        </li>
      ))}
    </ol>
  );
}
