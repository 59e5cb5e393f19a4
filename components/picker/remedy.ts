import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatPrincipal } from '@/core/aws/format-account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { Doubt, Reach } from '@/core/session/reach.ts';
import { safeText } from '@/core/text/visible-text.ts';

const shownParams = (
  t: Translate,
  { reason, params = {} }: { reason: string; params?: Record<string, string> },
): string[] =>
  Object.values(params).map((param) =>
    reason === 'other-partition' ? t(messageKey('partition', param as PartitionId)) : safeText(formatPrincipal(param)),
  );

/** A sentence with the reason and the remedy. */
export function remedy(t: Translate, reach: Reach): string | undefined {
  if (reach.state !== 'doubtful' && reach.state !== 'impossible') return undefined;
  return t(messageKey('remedy', reach.reason), ...shownParams(t, reach));
}

/** That AWS has refused, what stood in the way, and the remedy. */
export const refusal = (t: Translate, doubt: Doubt): string =>
  t(messageKey('refused', doubt.reason), ...shownParams(t, doubt));
