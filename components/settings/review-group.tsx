import type { ComponentChildren } from 'preact';
import { Badge } from '@/components/kit/badge.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';

interface ReviewGroupProps {
  title: string;
  lead?: string;
  count: number;
  /** Closed until it is wanted. */
  closed?: boolean;
  children: ComponentChildren;
}

/** One kind of finding, with its number. Nothing of the kind: nothing on the screen. */
export function ReviewGroup({ title, lead, count, closed = false, children }: ReviewGroupProps) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <details class="review-group" open={!closed}>
      <summary>
        <h3>{title}</h3> <Badge>{formatsOf(t).number(count)}</Badge>
      </summary>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </details>
  );
}
