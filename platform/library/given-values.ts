import { usesKey } from '@/core/store/keys.ts';
import { joinUses, type RememberedValue, withoutValue } from '@/core/store/remembered-values.ts';
import type { Uses } from '@/core/store/uses-key.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/** The values that were given for using roles elsewhere, in the hands of the user. */
export interface GivenValues {
  list(): Promise<Uses>;
  /** Gives what there was before, as `forgetAll` does. */
  forget(value: RememberedValue): Promise<Uses>;
  forgetAll(): Promise<Uses>;
  /** Puts back what these gave; what was given since stays. */
  restore(before: Uses): Promise<void>;
}

export function createGivenValues(store: Store): GivenValues {
  const change = (make: (uses: Uses) => Uses) =>
    store.locked(async () => {
      const before = await store.read(usesKey);
      await store.write(entry(usesKey, make(before)));
      return before;
    });
  return {
    list: () => store.read(usesKey),
    forget: (value) => change((uses) => withoutValue(uses, value)),
    forgetAll: () => change(({ ofBase: _, accounts: __, ...others }) => others),
    restore: async (before) => {
      await change((since) => ({ ...joinUses(before, since), ...(since.last && { last: since.last }) }));
    },
  };
}
