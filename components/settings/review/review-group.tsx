import type { ComponentChildren } from 'preact';
import { Badge } from '@/components/kit/display/badge.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { PickAll } from '@/components/settings/review/tables/pick-box.tsx';
import type { Picks } from '@/components/settings/review/tables/picks.ts';
import '@/components/kit/display/lead.css';
import './review-group.css';

interface ReviewGroupProps {
  title: string;
  lead?: string;
  count: number;
  tone?: 'plain' | 'danger';
  /** Closed until it is wanted. */
  closed?: boolean;
  /** Places of its changes, and what is accepted of them; left out where there is nothing to accept. */
  places?: readonly number[];
  picks?: Picks | undefined;
  /** They are what a search has found, not all. */
  found?: boolean;
  children: ComponentChildren;
}

/** One kind of finding, with its number. Nothing of the kind: nothing on the screen. */
export function ReviewGroup(props: ReviewGroupProps) {
  const t = useWords();
  const { title, lead, count, tone = 'plain', closed = false, places, picks, found = false, children } = props;
  if (count === 0) return null;
  return (
    <details class="review-group" open={!closed}>
      <summary>
        <h3>{title}</h3> <Badge tone={tone}>{formatsOf(t).number(count)}</Badge>
      </summary>
      {lead && <p class="lead">{lead}</p>}
      {places && picks && <PickAll picks={picks} places={places} found={found} />}
      {children}
    </details>
  );
}
