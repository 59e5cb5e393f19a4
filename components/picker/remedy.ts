import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatPrincipal } from '@/core/aws/format-account.ts';
import type { Doubt, Reach } from '@/core/session/reach.ts';
import { safeText } from '@/core/text/visible-text.ts';

const shownParams = ({ params = {} }: { params?: Record<string, string> }): string[] =>
  Object.values(params).map((param) => safeText(formatPrincipal(param)));

/** A sentence with the reason and the remedy. */
export function remedy(t: Translate, reach: Reach): string | undefined {
  if (reach.state !== 'doubtful' && reach.state !== 'impossible') return undefined;
  return t(messageKey('remedy', reach.reason), ...shownParams(reach));
}

/** That AWS has refused, what stood in the way, and the remedy. */
export const refusal = (t: Translate, doubt: Doubt): string =>
  t(messageKey('refused', doubt.reason), ...shownParams(doubt));
