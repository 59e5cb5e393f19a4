import { type CatalogView, openSnapshot, viewOfOpening } from '@/core/catalog/catalog-view.ts';
import { asOpening, openingName, shelvesMark } from '@/core/catalog/opening.ts';
import type { Pin } from '@/core/catalog/pins.ts';
import { snapshotName } from '@/core/catalog/snapshot.ts';
import { asHead, firstPieces, fromPieces, piecesOf } from '@/core/catalog/snapshot-pieces.ts';
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
  /** Of the snapshot, see `SnapshotHead`. */
  stamp: string | undefined;
}

/** What can be painted at once, and where that is but the opening, the whole when it has been read. */
export interface PickerReading {
  first: PickerData;
  whole: Promise<PickerData> | undefined;
}

type Kept = Record<string, unknown>;
type Local = BrowserApi['storage']['local'];

const dataOf = (kept: unknown): unknown => (kept as Envelope | undefined)?.data;

function listIn(kept: unknown): unknown[] {
  const list = dataOf(kept);
  return Array.isArray(list) ? list : [];
}

const rolesIn = (kept: unknown): Pin[] =>
  (listIn(kept) as Partial<Pin | undefined>[]).filter(
    (role): role is Pin => typeof role?.id === 'string' && typeof role.profile === 'string',
  );

/**
 * Without the schemas: they would cost the popup more than all it does. What has not the right shape is as good as absent
 * here; the pages and the background read with schemas, and report.
 */
function besidesIn(kept: Kept): Omit<PickerData, 'view'> {
  const preferences = dataOf(kept.preferences) as { recents?: unknown } | undefined;
  const aliases = dataOf(kept.aliases);
  return {
    recents: preferences?.recents === false ? [] : rolesIn(kept.recents),
    pins: rolesIn(kept.pins),
    collapsed: listIn(kept.collapsed).filter((path) => typeof path === 'string'),
    aliases: typeof aliases === 'object' && aliases !== null ? (aliases as Record<string, string>) : {},
    stamp: asHead(kept[snapshotName])?.stamp,
  };
}

const headNames = [snapshotName, openingName, 'recents', 'preferences', 'aliases', 'pins', 'collapsed'];

interface Reading {
  head: Kept;
  pieces: () => Promise<Kept[]>;
}

/**
 * All but the pieces of the snapshot, and the first of them: each by itself, the head before the others (see
 * `SnapshotHead`).
 */
async function readHead(local: Local): Promise<Reading> {
  const get = (name: string): Promise<Kept> => local.get(name);
  const reading: Promise<Kept> = local.get(headNames);
  const first = firstPieces.map(get);
  const head = await reading;
  const others = piecesOf(head[snapshotName]).filter((name) => !firstPieces.includes(name));
  return { head, pieces: () => Promise.all([...first, ...others.map(get)]) };
}

/** Undefined: a piece is missing, or an import came between them. */
async function snapshotIn({ head, pieces }: Reading): Promise<CatalogView | undefined> {
  const snapshot = fromPieces(Object.assign({}, head, ...(await pieces())));
  return snapshot && openSnapshot(snapshot);
}

async function wholeOf(local: Local, reading: Reading): Promise<PickerData> {
  const data = { ...besidesIn(reading.head), view: await snapshotIn(reading) };
  if (data.view || !data.stamp) return data;
  // What an import came between fits together the next time.
  const again = await readHead(local);
  return { ...besidesIn(again.head), view: await snapshotIn(again) };
}

/** Reads everything. */
export const readPicker = async (local: Local): Promise<PickerData> => wholeOf(local, await readHead(local));

/** Reads what is painted first, at once if there is an opening. */
export async function openPicker(local: Local): Promise<PickerReading> {
  const reading = await readHead(local);
  const whole = wholeOf(local, reading);
  const besides = besidesIn(reading.head);
  const head = asHead(reading.head[snapshotName]);
  const opening = head && asOpening(reading.head[openingName], head, shelvesMark(besides));
  if (!head || !opening) return { first: await whole, whole: undefined };
  return { first: { ...besides, view: viewOfOpening(head, opening) }, whole };
}
