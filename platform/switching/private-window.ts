import type { BrowserApi } from '@/platform/browser.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { activeTab } from './active-tab.ts';
import { isPrivate } from './console-tabs.ts';

/** Whether a page of the extension is in or over a private window, of which nothing is kept. Also where the browser does not say. */
export const inPrivateWindow = (edge: Pick<BrowserApi, 'tabs'>): Promise<boolean> =>
  bestEffort(activeTab(edge).then(isPrivate), true);
