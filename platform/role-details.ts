import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { ownOf } from '@/core/own/apply-own.ts';
import type { OwnChange } from '@/core/own/own-change.ts';
import { historyKey, ownKey, sourcesKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import type { Store } from './store.ts';

/** What is known of a role beyond its row. */
export interface RoleDetails {
  /** Where it was imported from; undefined: the source is gone since. */
  source: Source | undefined;
  own: OwnChange | undefined;
  /** The last switches to it, newest first. */
  switches: SwitchRecord[];
}

const switchesShown = 5;

/** Read when asked for: the list needs none of it. */
export async function readRoleDetails(store: Store, role: Role & { sourceId: string }): Promise<RoleDetails> {
  const id = roleId(role);
  const [sources, own, history] = await Promise.all([
    store.read(sourcesKey),
    store.read(ownKey),
    store.read(historyKey),
  ]);
  return {
    source: sources.find((source) => source.id === role.sourceId),
    own: ownOf(own, id),
    switches: history.filter((record) => roleId(record) === id).slice(0, switchesShown),
  };
}
