import { ownOf, withoutOwn } from '@/core/catalog/own/apply-own.ts';
import { type OwnChange, withChanged } from '@/core/catalog/own/own-change.ts';
import { placePin, withoutPin } from '@/core/catalog/own/pins.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { collapsedKey, ownKey, pinsKey, sourcesKey } from '@/core/store/keys.ts';
import { snapshotEntries } from '@/platform/store/snapshot-entries.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/** The user's own changes to the list and its roles. Each is one write. */
export interface UserEdits {
  /** Pins a role, or moves its pin, see `placePin`. */
  pin(pin: RoleProfile, before: string | undefined): Promise<void>;
  unpin(id: string): Promise<void>;
  /** Collapses these headings, and no others. */
  collapse(paths: string[]): Promise<void>;
  /**
   * Changes a role, by its `roleId`: what differs between `before`, which a form showed, and `own`. What another form stored
   * meanwhile stays. The snapshot is written with it.
   */
  change(id: string, own: OwnChange | undefined, before?: OwnChange): Promise<void>;
}

export function createUserEdits(store: Store): UserEdits {
  const changePins = (update: (pins: RoleProfile[]) => RoleProfile[]) =>
    store.locked(async () => store.write(entry(pinsKey, update(await store.read(pinsKey)))));
  return {
    pin: (pin, before) => changePins((pins) => placePin(pins, pin, before)),
    unpin: (id) => changePins((pins) => withoutPin(pins, id)),
    collapse: (paths) => store.locked(() => store.write(entry(collapsedKey, paths))),
    change: (id, own, before) =>
      store.locked(async () => {
        const all = await store.read(ownKey);
        const others = withoutOwn(all, id);
        const after = withChanged(ownOf(all, id), before, withoutSecretsInside(own));
        const changes = after ? { ...others, [id]: after } : others;
        const snapshot = await snapshotEntries(store, await store.read(sourcesKey), undefined, { changes });
        await store.write(entry(ownKey, changes), ...snapshot);
      }),
  };
}
