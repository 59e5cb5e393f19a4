import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { snapshotName } from '@/core/catalog/snapshot.ts';
import { firstScreenName, listSetupMark, makeFirstScreen } from '@/core/list/first-screen.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { rebuildOnChange } from '@/platform/rebuild-on-change.ts';
import { readPicker } from './picker.ts';

type Edge = Pick<BrowserApi, 'storage' | 'runtime'>;

/** Stored keys that the first screen is made of. */
const firstScreenSources: readonly (StoredName | typeof snapshotName)[] = [
  snapshotName,
  'recents',
  'preferences',
  'pins',
  'collapsed',
];

/** Stores the first screen of what the popup would show now; none while there are no roles. */
async function writeFirstScreen({ storage: { local } }: Edge): Promise<void> {
  const { view, stamp, pins, recents, collapsed } = await readPicker(local);
  if (!view || !stamp || view.count === 0) return local.remove(firstScreenName);
  const listSetup = {
    pins: locateRoles(view, pins),
    recents: locateRoles(view, recents),
    collapsed: new Set(collapsed),
  };
  const mark = listSetupMark({ pins, recents, collapsed });
  await local.set({ [firstScreenName]: makeFirstScreen(view, listSetup, stamp, mark) });
}

/** Builds the first screen again when one of its sources changes. Until that is done, the popup reads everything instead. */
export function keepFirstScreen(edge: Edge): void {
  edge.runtime.onInstalled.addListener(rebuildOnChange(edge, firstScreenSources, () => writeFirstScreen(edge)));
}
