import type { BrowserApi } from './browser.ts';

/** One that the user gives when it is needed, and may take away at any time. */
export interface OptionalPermission {
  isGiven(): Promise<boolean>;
  /** Asks the user. To be called in the click itself: browsers refuse it later. */
  ask(): Promise<boolean>;
  giveBack(): Promise<unknown>;
  /** Calls back when it was given or taken away, by anybody. Returns the function that ends this. */
  watch(changed: () => void): () => void;
}

export type OptionalName = 'tabGroups';

/** Undefined: the manifest of this browser does not have it. */
export function optionalPermission(
  { runtime, permissions }: Pick<BrowserApi, 'runtime' | 'permissions'>,
  name: OptionalName,
): OptionalPermission | undefined {
  if (!runtime.getManifest().optional_permissions?.includes(name)) return undefined;
  const it = { permissions: [name] };
  return {
    isGiven: () => permissions.contains(it),
    ask: () => permissions.request(it),
    giveBack: () => permissions.remove(it),
    watch(changed) {
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
      return () => {
        permissions.onAdded.removeListener(changed);
        permissions.onRemoved.removeListener(changed);
      };
    },
  };
}
