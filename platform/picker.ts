import { type CatalogView, openSnapshot } from '@/core/catalog/catalog-view.ts';
import { asSnapshot, snapshotName } from '@/core/catalog/snapshot.ts';
import type { RecentRole } from '@/core/history/history.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { BrowserApi } from './browser.ts';

/** Everything that the popup needs for its first paint. */
export interface PickerData {
  /** Undefined: there is none, or it cannot be read. */
  view: CatalogView | undefined;
  recents: RecentRole[];
  aliases: Record<string, string>;
}

type Kept = Record<string, unknown>;

const dataOf = (kept: unknown): unknown => (kept as Envelope | undefined)?.data;

/**
 * Reads it in one call, and without the schemas: they would cost the popup more than all it does. What has not the right
 * shape is as good as absent here; the pages and the background read with schemas, and report.
 */
export async function readPicker(local: BrowserApi['storage']['local']): Promise<PickerData> {
  const kept: Kept = await local.get([snapshotName, 'recents', 'preferences', 'aliases']);
  const snapshot = asSnapshot(kept[snapshotName]);
  const recents = dataOf(kept.recents);
  const preferences = dataOf(kept.preferences) as { recents?: unknown } | undefined;
  const aliases = dataOf(kept.aliases);
  const wanted = preferences?.recents !== false && Array.isArray(recents);
  return {
    view: snapshot && openSnapshot(snapshot),
    recents: wanted
      ? recents.filter((recent) => typeof recent?.id === 'string' && typeof recent.profile === 'string')
      : [],
    aliases: typeof aliases === 'object' && aliases !== null ? (aliases as Record<string, string>) : {},
  };
}
