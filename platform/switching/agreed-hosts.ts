import { type AgreedHost, joinHosts } from '@/core/aws/agreed-host.ts';
import { agreedHostsKey } from '@/core/store/keys.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/** The hosts beside AWS's that may be opened, in the hands of the user. */
export interface AgreedHosts {
  list(): Promise<AgreedHost[]>;
  /** From now on it is asked about again. Gives what there was before. */
  remove(host: string): Promise<AgreedHost[]>;
  /** Puts back what `remove` gave; what was agreed to since stays. */
  restore(hosts: readonly AgreedHost[]): Promise<void>;
}

export const createAgreedHosts = (store: Store): AgreedHosts => ({
  list: () => store.read(agreedHostsKey),
  remove: (host) =>
    store.locked(async () => {
      const before = await store.read(agreedHostsKey);
      const after = before.filter((agreed) => agreed.host !== host);
      await store.write(entry(agreedHostsKey, after));
      return before;
    }),
  restore: (hosts) =>
    store.locked(async () => {
      await store.write(entry(agreedHostsKey, joinHosts(await store.read(agreedHostsKey), hosts)));
    }),
});

/** Remembers that the user has agreed to open this host. */
export const agreeTo = (store: Store, host: string, at: number): Promise<void> =>
  createAgreedHosts(store).restore([{ host, at }]);

/** Storage that does not answer has agreed to nothing: it is asked again. */
export const hasAgreedTo = async (store: Store, host: string): Promise<boolean> =>
  (await store.read(agreedHostsKey).catch(() => [])).some((agreed) => agreed.host === host);
