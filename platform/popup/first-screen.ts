import { snapshotName } from '@/core/catalog/snapshot.ts';
import { locateRecents } from '@/core/history/locate-recents.ts';
import { firstScreenName, listSetupMark, makeFirstScreen } from '@/core/list/first-screen.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { rebuildOnChange } from '@/platform/rebuild-on-change.ts';
import { readPicker } from './picker.ts';

type Edge = Pick<BrowserApi, 'storage' | 'runtime'>;

/** Stored keys that the first screen is made of. */
const openingSources: readonly (StoredName | typeof snapshotName)[] = [
  snapshotName,
  'recents',
  'preferences',
  'pins',
  'collapsed',
];

/** Makes what the popup shows first, out of what it would show by now; none while there are no roles. */
async function writeOpening({ storage: { local } }: Edge): Promise<void> {
  const { view, stamp, pins, recents, collapsed } = await readPicker(local);
  if (!view || !stamp || view.count === 0) return local.remove(firstScreenName);
  const listSetup = {
    pins: locateRecents(view, pins),
    recents: locateRecents(view, recents),
    collapsed: new Set(collapsed),
  };
  const mark = listSetupMark({ pins, recents, collapsed });
  await local.set({ [firstScreenName]: makeFirstScreen(view, listSetup, stamp, mark) });
}

/** Makes the first screen anew whenever something of it is another. Until then it does not count, and the popup reads it all. */
export function keepFirstScreen(edge: Edge): void {
  edge.runtime.onInstalled.addListener(rebuildOnChange(edge, openingSources, () => writeOpening(edge)));
}
