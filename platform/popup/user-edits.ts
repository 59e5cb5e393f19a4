import { ownOf, withoutOwn } from '@/core/catalog/apply-own.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import { placePin, withoutPin } from '@/core/catalog/pins.ts';
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
  /** Changes a role, by its `roleId`; without a change it is again as the text says. The snapshot is written with it. */
  change(id: string, own: OwnChange | undefined): Promise<void>;
}

/** The fields of a change that a newer version wrote, and that no form here knows. */
function unfamiliarFields(change: OwnChange = {}): object {
  const {
    displayName: _name,
    color: _color,
    region: _region,
    landing: _landing,
    tags: _tags,
    note: _note,
    ...rest
  } = change;
  return rest;
}

export function createUserEdits(store: Store): UserEdits {
  const changePins = (update: (pins: RoleProfile[]) => RoleProfile[]) =>
    store.locked(async () => store.write(entry(pinsKey, update(await store.read(pinsKey)))));
  return {
    pin: (pin, before) => changePins((pins) => placePin(pins, pin, before)),
    unpin: (id) => changePins((pins) => withoutPin(pins, id)),
    collapse: (paths) => store.locked(() => store.write(entry(collapsedKey, paths))),
    change: (id, own) =>
      store.locked(async () => {
        const all = await store.read(ownKey);
        const [before, others] = [ownOf(all, id), withoutOwn(all, id)];
        const changes = own
          ? { ...others, [id]: { ...unfamiliarFields(before), ...withoutSecretsInside(own) } }
          : others;
        const snapshot = await snapshotEntries(store, await store.read(sourcesKey), undefined, { changes });
        await store.write(entry(ownKey, changes), ...snapshot);
      }),
  };
}
