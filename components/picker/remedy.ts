import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatPrincipal } from '@/core/aws/format-account.ts';
import { partitionOf } from '@/core/aws/partition-ids.ts';
import type { Doubt, Reach } from '@/core/session/reach.ts';
import { safeText } from '@/core/text/visible-text.ts';

/** A partition by its name on other screens; of a kept report it may be one that is not known here. */
const shownParams = (
  t: Translate,
  { reason, params = {} }: { reason: string; params?: Record<string, string> },
): string[] =>
  Object.values(params).map((param) => {
    const partition = reason === 'other-partition' ? partitionOf(param) : undefined;
    return partition ? t(messageKey('partition', partition)) : safeText(formatPrincipal(param));
  });

/** A sentence with the reason and the remedy. */
export function remedy(t: Translate, reach: Reach): string | undefined {
  if (reach.state !== 'doubtful' && reach.state !== 'impossible') return undefined;
  return t(messageKey('remedy', reach.reason), ...shownParams(t, reach));
}

/** That AWS has refused, what stood in the way, and the remedy. */
export const refusal = (t: Translate, doubt: Doubt): string =>
  t(messageKey('refused', doubt.reason), ...shownParams(t, doubt));
