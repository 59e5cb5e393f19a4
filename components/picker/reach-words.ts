import { keyOf, type Translate } from '@/components/kit/words.ts';
import type { Reach } from '@/core/switching/plan.ts';

/** A few words for the row; undefined where nothing stands in the way. */
export function shortReason(t: Translate, reach: Reach): string | undefined {
  if (reach.state === 'current') return t('picker_current');
  return reach.state === 'reachable' ? undefined : t(keyOf('reach', reach.reason));
}

/** A sentence with the reason and the remedy. */
export function remedy(t: Translate, reach: Reach): string | undefined {
  if (reach.state === 'current' || reach.state === 'reachable') return undefined;
  return t(keyOf('remedy', reach.reason), ...Object.values(reach.params ?? {}));
}
