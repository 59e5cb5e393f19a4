import type { OptionalPermission } from '@/platform/optional-permission.ts';

/** An optional permission, and its user, who says yes or no when asked. */
export function permissionOf(isGiven: boolean, says = true): OptionalPermission {
  let given = isGiven;
  const watchers = new Set<() => void>();
  const become = (now: boolean) => {
    given = now;
    for (const changed of watchers) changed();
    return now;
  };
  return {
    isGiven: async () => given,
    ask: async () => become(given || says),
    giveBack: async () => void become(false),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
