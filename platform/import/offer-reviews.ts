import { isSignInUrl } from '@/core/aws/partitions.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { isPrivate } from '@/platform/switching/console-tabs.ts';
import { ledIn } from '@/platform/switching/led-tabs.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting' | 'storage'>;

/** The switch-role page has a script of ours by itself. */
const hasScript = (url: string): boolean => /^\/switchrole/.test(new URL(url).pathname);

/**
 * Puts the button that opens the review on a page of AWS's sign-in, where its tab was led there by a link with shared roles. No
 * other page on which people type a password ever gets a script of ours.
 */
export function offerReviews(edge: Edge): void {
  async function offer({ id, url = '', ...tab }: Tabs.Tab): Promise<void> {
    if (id === undefined || isPrivate({ ...tab, id, url }) || !isSignInUrl(url) || hasScript(url)) return;
    const led = await ledIn(edge, id);
    if (led?.shared) await edge.scripting.executeScript({ target: { tabId: id }, files: ['/review-button.js'] });
  }
  edge.tabs.onUpdated.addListener((_id, { status }, tab) => {
    // The tab may have gone on.
    if (status === 'complete') void offer(tab).catch(() => {});
  });
}
