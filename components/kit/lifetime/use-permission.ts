import { useEffect, useState } from 'preact/hooks';
import type { OptionalPermission } from '@/platform/optional-permission.ts';

/** Whether a permission is given, as it changes; undefined: not known yet, or there is none. */
export function usePermission(permission: OptionalPermission | undefined): boolean | undefined {
  const [isGiven, setGiven] = useState<boolean>();
  useEffect(() => {
    const look = () =>
      void permission?.isGiven().then(setGiven, () => {
        // Not worth a word: then it is as if there were none.
      });
    look();
    return permission?.watch(look);
  }, [permission]);
  return isGiven;
}
