import { makeSnapshot } from '@/core/catalog/make-snapshot.ts';
import { type CatalogView, openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { splitName } from '@/core/store/names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { inTime } from '@/platform/in-time.ts';
import { readPicker } from '@/platform/popup/picker.ts';

type Kept = Record<string, unknown>;

/** What could still be read after a crash. */
export interface LastRoles {
  view: CatalogView | undefined;
  /** Everything that is stored; undefined: the browser refuses. */
  kept: Kept | undefined;
}

/** Milliseconds that one reading may take longer than the other one, which gave something. */
const patience = 2000;

/**
 * The roles as the popup reads them, or where those cannot be had, read once more from the stored texts. Never rejects; where
 * storage does not answer at all, never ends.
 */
export async function readLastRoles(local: BrowserApi['storage']['local']): Promise<LastRoles> {
  // Each by itself: of a damaged storage some values may be readable, and not all at once.
  const viewing = settled(readPicker(local).then((data) => data.view));
  const reading = settled(readAll(local));
  const isEnough = (await Promise.race([viewing, reading])) !== undefined;
  const orNothing = <Value>(work: Promise<Value | undefined>) =>
    isEnough ? inTime(work, patience, () => undefined) : work;
  const [view, kept] = await Promise.all([orNothing(viewing), orNothing(reading)]);
  return { view: view?.count ? view : kept && viewOfTexts(kept), kept };
}

const readAll = async (local: BrowserApi['storage']['local']): Promise<Kept> => local.get(null);

const settled = <Value>(reading: Promise<Value>): Promise<Value | undefined> => reading.catch(() => undefined);

const dataOf = (value: unknown): unknown => (value as { data?: unknown } | null | undefined)?.data;

/** Without the schemas: a text that can be read counts, whatever became of the list of sources. */
function viewOfTexts(kept: Kept): CatalogView | undefined {
  const list = dataOf(kept.sources);
  const known = (Array.isArray(list) ? list : []) as ({ id?: unknown; name?: unknown } | null)[];
  const names = new Map(known.map((source) => [source?.id, source?.name]));
  const sources = Object.keys(kept)
    .map((name) => ({ ...splitName(name), text: dataOf(kept[name]) }))
    .flatMap(({ kind, id = '', text }) =>
      kind === 'text' && typeof text === 'string' ? [{ id, name: String(names.get(id) ?? ''), text }] : [],
    );
  try {
    const snapshot = fromPieces(makeSnapshot({ sources, own: {}, aliases: [], order: 'config' }));
    return snapshot && openSnapshot(snapshot);
  } catch {
    return undefined;
  }
}
