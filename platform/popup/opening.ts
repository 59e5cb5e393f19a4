import { snapshotName } from '@/core/catalog/snapshot.ts';
import { locateRecents } from '@/core/history/locate-recents.ts';
import { makeOpening, openingName, shelvesMark } from '@/core/list/opening.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { redoOnChange } from '@/platform/redo.ts';
import { readPicker } from './picker.ts';

type Edge = Pick<BrowserApi, 'storage' | 'runtime'>;

/** Stored keys that the opening is made of. */
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
  if (!view || !stamp || view.count === 0) return local.remove(openingName);
  const shelves = {
    pins: locateRecents(view, pins),
    recents: locateRecents(view, recents),
    collapsed: new Set(collapsed),
  };
  const mark = shelvesMark({ pins, recents, collapsed });
  await local.set({ [openingName]: makeOpening(view, shelves, stamp, mark) });
}

/** Makes the opening anew whenever something of it is another. Until then it does not count, and the popup reads it all. */
export function keepOpening(edge: Edge): void {
  edge.runtime.onInstalled.addListener(redoOnChange(edge, openingSources, () => writeOpening(edge)));
}
