import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Role } from '@/core/config/role.ts';
import { type Earlier, earlierOf } from '@/core/refusals/earlier.ts';
import { type Near, nearestOf } from '@/core/refusals/near.ts';
import type { Asker } from '@/core/session/asker.ts';
import { whoIs } from '@/core/session/who-is.ts';
import { historyKey } from '@/core/store/keys.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { readRoleUse } from '@/platform/library/role-use.ts';
import { createStore, type Store } from '@/platform/store/store.ts';
import { readPicker } from './picker.ts';

/** Of the switch that did not go through. */
export interface Refused {
  from?: Asker | undefined;
  rung?: Rung | undefined;
}

/** What is stored about a role that was refused, as far as it says why. */
export interface RefusalReading {
  earlier: Earlier;
  near: Near | undefined;
  /** As the list has it now; undefined: it is in the list no more. */
  listed: CatalogRole | undefined;
  /** Other roles are assumed through its profile. */
  isSource: boolean;
  /** What its texts are filled in with. */
  choices: UseChoices;
  /** Its own text names an MFA device. */
  usesMfa: boolean;
}

/** Read when a switch has failed. */
export async function readRefusal(
  { storage: { local } }: Pick<BrowserApi, 'storage'>,
  role: Role,
  { from, rung }: Refused,
  store: Store = createStore(local, navigator.locks, Date.now),
): Promise<RefusalReading> {
  const [history, { view }] = await Promise.all([store.read(historyKey), readPicker(local)]);
  const listed = view && listedIn(view, role);
  const use = listed && (await readRoleUse(store, listed));
  return {
    earlier: earlierOf(history, role, { rung, from: from && whoIs(from.current) }),
    near: view && nearestOf(role, rolesIn(view)),
    listed,
    isSource: view !== undefined && listed !== undefined && isSourceOf(listed, view),
    choices: use?.choices ?? {},
    usesMfa: use?.own.mfaSerial !== undefined,
  };
}

/** The same profile of it, of several. */
function listedIn(view: CatalogView, role: Role): CatalogRole | undefined {
  const rows = rowsOfRole(view, roleId(role)).map((row) => view.role(row));
  return rows.find(({ profile }) => profile === role.profile) ?? rows[0];
}

function isSourceOf({ profile, sourceId }: CatalogRole, view: CatalogView): boolean {
  for (const role of rolesIn(view)) if (role.sourceProfile === profile && role.sourceId === sourceId) return true;
  return false;
}

function* rolesIn(view: CatalogView): Generator<CatalogRole> {
  for (let row = 0; row < view.count; row++) yield view.role(row);
}
