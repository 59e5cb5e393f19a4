import { type CatalogView, openSnapshot } from '@/core/catalog/catalog-view.ts';
import type { Pin } from '@/core/catalog/pins.ts';
import { asSnapshot, snapshotName } from '@/core/catalog/snapshot.ts';
import { firstPieces, fromPieces, piecesOf } from '@/core/catalog/snapshot-pieces.ts';
import type { RecentRole } from '@/core/history/history.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { BrowserApi } from './browser.ts';

/** Everything that the popup needs for its first paint. */
export interface PickerData {
  /** Undefined: there is none, or it cannot be read. */
  view: CatalogView | undefined;
  recents: RecentRole[];
  pins: Pin[];
  /** Paths of the headings whose roles are folded away. */
  collapsed: string[];
  aliases: Record<string, string>;
}

type Kept = Record<string, unknown>;

const dataOf = (kept: unknown): unknown => (kept as Envelope | undefined)?.data;

function listIn(kept: unknown): unknown[] {
  const list = dataOf(kept);
  return Array.isArray(list) ? list : [];
}

const rolesIn = (kept: unknown): Pin[] =>
  (listIn(kept) as Partial<Pin | undefined>[]).filter(
    (role): role is Pin => typeof role?.id === 'string' && typeof role.profile === 'string',
  );

type Local = BrowserApi['storage']['local'];

const besides = ['recents', 'preferences', 'aliases', 'pins', 'collapsed'];

/** The head with what else the popup reads, and each piece of the snapshot by itself, all at once (see `SnapshotHead`). */
async function readKept(local: Local): Promise<Kept> {
  const get = (names: string | string[]): Promise<Kept> => local.get(names);
  const first = await Promise.all([get([snapshotName, ...besides]), ...firstPieces.map(get)]);
  const others = piecesOf(first[0]?.[snapshotName]).filter((name) => !firstPieces.includes(name));
  return Object.assign({}, ...first, ...(await Promise.all(others.map(get))));
}

/**
 * Reads it without the schemas: they would cost the popup more than all it does. What has not the right shape is as good
 * as absent here; the pages and the background read with schemas, and report.
 */
export async function readPicker(local: Local): Promise<PickerData> {
  let kept = await readKept(local);
  // An import came between the pieces: they fit one another the next time.
  if (kept[snapshotName] && !fromPieces(kept)) kept = await readKept(local);
  const snapshot = asSnapshot(fromPieces(kept));
  const preferences = dataOf(kept.preferences) as { recents?: unknown } | undefined;
  const aliases = dataOf(kept.aliases);
  return {
    view: snapshot && openSnapshot(snapshot),
    recents: preferences?.recents === false ? [] : rolesIn(kept.recents),
    pins: rolesIn(kept.pins),
    collapsed: listIn(kept.collapsed).filter((path) => typeof path === 'string'),
    aliases: typeof aliases === 'object' && aliases !== null ? (aliases as Record<string, string>) : {},
  };
}
