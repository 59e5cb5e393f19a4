import { locateAll } from '@/core/catalog/locate-roles.ts';
import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { firstScreenName, listSetupMark, makeFirstScreen } from '@/core/list/first-screen.ts';
import { orderTopRoles } from '@/core/list/list-order.ts';
import type { StoredName } from '@/core/store/stored-names.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { rebuildOnChange } from '@/platform/rebuild-on-change.ts';
import { ledTabsName } from '@/platform/switching/led-tabs.ts';
import { createTabScreens } from './keep-tab-screen.ts';
import { type PickerData, readPicker } from './picker.ts';

type Edge = Pick<BrowserApi, 'storage' | 'runtime' | 'tabs' | 'scripting' | 'windows'>;

/** Stored keys that the first screen is made of. */
const firstScreenSources: readonly (StoredName | typeof snapshotName)[] = [
  snapshotName,
  'recents',
  'preferences',
  'pins',
  'collapsed',
];

/** Stores the first screen of what the popup would show now; none while there are no roles. */
async function writeFirstScreen({ storage: { local } }: Edge, { view, stamp, ...kept }: PickerData): Promise<void> {
  if (!view || !stamp || view.count === 0) return local.remove(firstScreenName);
  const listSetup = { ...locateAll(view, orderTopRoles(kept)), collapsed: new Set(kept.collapsed) };
  await local.set({ [firstScreenName]: makeFirstScreen(view, listSetup, stamp, listSetupMark(kept)) });
}

/**
 * Builds the first screen again when one of its sources changes, and the one for the tab in front also when that shows somebody
 * else. Until that is done, the popup reads everything instead.
 */
export function keepFirstScreen(edge: Edge): void {
  const { local } = edge.storage;
  const tabScreens = createTabScreens(edge);
  // Read once for the many tabs that come to the front between two changes.
  let reading: Promise<PickerData> | undefined;
  let isBehind = false;
  const forget = () => {
    reading = undefined;
    isBehind = true;
  };
  edge.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && firstScreenSources.some((name) => name in changes)) forget();
    if (area === 'session' && ledTabsName in changes) rebuild();
  });
  const rebuild = rebuildOnChange(edge, firstScreenSources, async () => {
    const wasBehind = isBehind;
    isBehind = false;
    reading ??= readPicker(local);
    const data = await reading;
    if (wasBehind) await writeFirstScreen(edge, data);
    await tabScreens.write(data);
  });
  edge.runtime.onInstalled.addListener(() => {
    forget();
    rebuild();
  });
  tabScreens.listen(rebuild);
}
