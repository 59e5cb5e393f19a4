import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { type CatalogView, openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { asHead, fromPieces, piecesOf } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import {
  asFirstScreen,
  type FirstScreen,
  firstScreenName,
  listSetupMark,
  viewOfFirstScreen,
} from '@/core/list/first-screen.ts';
import type { ListOrder } from '@/core/list/list-order.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { BrowserApi } from '@/platform/browser.ts';

/** Everything that the popup needs for its first paint. */
export interface PickerData {
  /** Undefined: there is none, or it cannot be read. */
  view: CatalogView | undefined;
  recents: RoleProfile[];
  pins: RoleProfile[];
  /** Paths of the collapsed headings. */
  collapsed: string[];
  /** Of the snapshot, see `SnapshotHead`. */
  stamp: string | undefined;
  /** Over the tab; undefined: nothing is known of it. */
  order?: ListOrder | undefined;
  /** Position of the row that Enter means at first; default the first one. */
  start?: number;
  /** What is searched for at first. */
  query?: string | undefined;
}

/** What can be painted at once, and where that is but the first screen, what reads the whole. */
export interface PickerReading {
  first: PickerData;
  readWhole: (() => Promise<PickerData>) | undefined;
}

type Kept = Record<string, unknown>;
type Local = BrowserApi['storage']['local'];

const dataOf = (kept: unknown): unknown => (kept as Envelope | undefined)?.data;

function listIn(kept: unknown): unknown[] {
  const list = dataOf(kept);
  return Array.isArray(list) ? list : [];
}

const rolesIn = (kept: unknown): RoleProfile[] =>
  (listIn(kept) as Partial<RoleProfile | undefined>[]).filter(
    (role): role is RoleProfile => typeof role?.id === 'string' && typeof role.profile === 'string',
  );

/**
 * Without the schemas, which would cost the popup more time than all else. A value of the wrong shape counts as absent
 * here; the pages and the background read with schemas, and report.
 */
function besidesIn(kept: Kept, head = asHead(kept[snapshotName])): Omit<PickerData, 'view'> {
  const preferences = dataOf(kept.preferences) as { recents?: unknown } | undefined;
  return {
    recents: preferences?.recents === false ? [] : rolesIn(kept.recents),
    pins: rolesIn(kept.pins),
    collapsed: listIn(kept.collapsed).filter((path) => typeof path === 'string'),
    stamp: head?.stamp,
  };
}

type HeadName = StoredName | typeof snapshotName | typeof firstScreenName;
const headNames: HeadName[] = [snapshotName, firstScreenName, 'recents', 'preferences', 'pins', 'collapsed'];

/** All but the pieces of the snapshot. */
const readHead = (local: Local): Promise<Kept> => local.get(headNames).catch(() => readEach(local, headNames));

/** What a damaged database still gives, one by one. Throws if that is nothing: the browser's own error says why. */
async function readEach(local: Local, names: readonly string[]): Promise<Kept> {
  const read = await Promise.allSettled(names.map((name): Promise<Kept> => local.get(name)));
  const given = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  if (given.length === 0) await local.get(snapshotName);
  return Object.assign({}, ...given);
}

/** Undefined: a piece is missing, or an import came between them. */
async function viewOf(local: Local, head: Kept): Promise<CatalogView | undefined> {
  // Each by itself, all at once: see `SnapshotHead`.
  const pieces = await Promise.all(
    piecesOf(head[snapshotName]).map((name): Promise<Kept> => local.get(name).catch(() => ({}))),
  );
  const snapshot = fromPieces(Object.assign({}, head, ...pieces));
  return snapshot && openSnapshot(snapshot);
}

async function wholeOf(local: Local, head: Kept): Promise<PickerData> {
  const data = { ...besidesIn(head), view: await viewOf(local, head) };
  if (data.view || !data.stamp) return data;
  // What an import came between fits together the next time.
  const again = await readHead(local);
  return { ...besidesIn(again), view: await viewOf(local, again) };
}

/** Reads everything. */
export const readPicker = async (local: Local): Promise<PickerData> => wholeOf(local, await readHead(local));

/** Pieces of a snapshot that are read while the first frame is drawn: thirty thousand roles. */
const piecesOfAFrame = 16;

/** Reads what is painted first, at once if there is a first screen. `ofTab`: the one for the tab, if it is there, see `TabScreen`. */
export async function openPicker(
  local: Local,
  ofTab?: Promise<{ screen?: FirstScreen | undefined; query?: string } | undefined>,
): Promise<PickerReading> {
  const [kept, known] = await Promise.all([readHead(local), ofTab]);
  const head = asHead(kept[snapshotName]);
  const besides = besidesIn(kept, head);
  const mark = listSetupMark(besides);
  const firstScreen =
    head && (asFirstScreen(known?.screen, head, mark) ?? asFirstScreen(kept[firstScreenName], head, mark));
  if (!head || !firstScreen) return { first: await wholeOf(local, kept), readWhole: undefined };
  // To read beside the rendering slows both. What takes longer than a frame anyway is read from the start: a key may come.
  const early = head.names + head.details > piecesOfAFrame ? wholeOf(local, kept) : undefined;
  const { order, start } = firstScreen;
  return {
    first: { ...besides, view: viewOfFirstScreen(head, firstScreen), order, start, query: known?.query },
    readWhole: () => early ?? wholeOf(local, kept),
  };
}
