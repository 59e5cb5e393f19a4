import { ownOf } from '@/core/catalog/own/apply-own.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { historyKey, ownKey, sourcesKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import type { Store } from '@/platform/store/store.ts';

/** What is known of a role beyond its row. */
export interface RoleDetails {
  /** Where it was imported from; undefined: the source is gone since. */
  source: Source | undefined;
  own: OwnChange | undefined;
  /** What the text says where the user may want it otherwise. */
  written: Pick<Role, 'region' | 'color' | 'confirm'>;
  /** The last switches to it, newest first. */
  switches: SwitchRecord[];
  /** Regions of the partition that the last switches went to, newest first. */
  regions: string[];
}

const switchesShown = 5;
const regionsShown = 3;

/** Read when asked for: the list needs none of it. */
export async function readRoleDetails(store: Store, role: Role & { sourceId: string }): Promise<RoleDetails> {
  const id = roleId(role);
  const [sources, changes, history] = await Promise.all([
    store.read(sourcesKey),
    store.read(ownKey),
    store.read(historyKey),
  ]);
  const own = ownOf(changes, id);
  return {
    source: sources.find((source) => source.id === role.sourceId),
    own,
    written: own?.region || own?.color || own?.confirm !== undefined ? await writtenOf(store, role) : role,
    regions: regionsIn(history.filter(({ partition }) => partition === role.partition)),
    switches: history.filter((record) => isSameRole(roleId(record), id)).slice(0, switchesShown),
  };
}

const regionsIn = (records: readonly SwitchRecord[]): string[] =>
  [...new Set(records.flatMap(({ region }) => region ?? []))].slice(0, regionsShown);

/** As the text has it: what lists show is as the user wants it. */
async function writtenOf(store: Store, { sourceId, line, profile }: Role & { sourceId: string }) {
  const [{ readConfig }, text] = await Promise.all([
    import('@/core/config/read-config.ts'),
    store.read(textKey(sourceId)),
  ]);
  return readConfig(text).roles.find((role) => role.line === line && role.profile === profile) ?? {};
}
