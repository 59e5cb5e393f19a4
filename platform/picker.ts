import { type CatalogView, openSnapshot } from '@/core/catalog/catalog-view.ts';
import type { Pin } from '@/core/catalog/pins.ts';
import { asSnapshot, snapshotName } from '@/core/catalog/snapshot.ts';
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

/**
 * Reads it in one call, and without the schemas: they would cost the popup more than all it does. What has not the right
 * shape is as good as absent here; the pages and the background read with schemas, and report.
 */
export async function readPicker(local: BrowserApi['storage']['local']): Promise<PickerData> {
  const kept: Kept = await local.get([snapshotName, 'recents', 'preferences', 'aliases', 'pins', 'collapsed']);
  const snapshot = asSnapshot(kept[snapshotName]);
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
