import { portalAddress } from '@/core/aws/portal-address.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { keptPortalReading } from './kept-portal-reading.ts';
import { createPortalImport } from './portal-import.ts';
import type { PortalImport } from './portal-read.ts';
import type { PortalTab } from './portal-tab.ts';

/**
 * Opens the settings for a portal that is to be read through its tab. They do it, because the popup may close and the
 * background may be stopped. A portal is always found: its address counts.
 */
export async function openPortalReview(
  { tabs, runtime }: Pick<BrowserApi, 'tabs' | 'runtime'>,
  { tabId, address }: PortalTab,
): Promise<{ found: number }> {
  const query = new URLSearchParams({ portal: address, tab: String(tabId), reading: crypto.randomUUID() });
  await tabs.create({ url: runtime.getURL(`/options.html?${query}#import`) });
  return { found: address.length };
}

/** The portal that the settings with this query were opened for. The browser says whether its tab may be asked. */
export function portalOfPage(
  edge: Pick<BrowserApi, 'tabs' | 'scripting' | 'storage'>,
  search: string,
): PortalImport | undefined {
  const query = new URLSearchParams(search);
  const [address, tab] = [portalAddress(query.get('portal') ?? ''), query.get('tab') ?? ''];
  if (address === undefined || !/^\d{1,15}$/.test(tab)) return undefined;
  const reading = query.get('reading') ?? '';
  const kept = isUuid(reading) ? keptPortalReading(edge, reading) : undefined;
  return createPortalImport(edge, { tabId: Number(tab), address }, { kept });
}

const isUuid = (value: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
