import { isConsoleUrl, isSignInUrl, signInMatchPatterns } from '@/core/aws/partitions.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { type LedTo, ledTo, type WantedPage } from '@/core/share/led-to.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { isPrivate } from './console-tabs.ts';
import { changeLed, forgetLed } from './led-tabs.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'runtime'>;

/** A tab shows a page of the console: the first one is where the link has ended. */
const passOn = (edge: Edge, tabId: number): Promise<void> =>
  changeLed(edge, tabId, (own) => {
    if (!own?.page) return own;
    const { page, ...rest } = own;
    if (!own.arrived) return { ...own, arrived: true };
    return rest.shared && rest;
  });

/** Without what looks like a secret, whoever has put it into an address. */
const cleaned = ({ shared, page }: LedTo): LedTo => ({
  ...(shared && { shared: { ...shared, link: withoutSecrets(shared.link).text } }),
  ...(page && { page: withoutSecretPage(page) }),
});

function withoutSecretPage({ landing = '', ...page }: WantedPage): WantedPage {
  return landing === '' || withoutSecrets(landing).text !== landing ? page : { ...page, landing };
}

/**
 * Keeps what a tab was led to when it comes to AWS's sign-in: roles that a link shares, or a page of the console in a certain
 * account. For each tab, in the browser's memory, an hour at most, and never of a private window.
 */
export function listenForLed(edge: Edge, now: () => number = Date.now): void {
  /** The console page that a tab is on its way to. The answer of AWS may be the sign-in page. */
  const ahead = new Map<number, string>();
  function arrive(tabId: number, address: string): void {
    const here = ledTo(address);
    const led = here?.shared ? here : (ledTo(ahead.get(tabId) ?? '') ?? here);
    ahead.delete(tabId);
    if (led) void changeLed(edge, tabId, () => ({ ...cleaned(led), tabId, at: now() }));
  }
  function look(tab: Tabs.Tab): void {
    const address = tab.pendingUrl || tab.url || '';
    if (tab.id === undefined || isPrivate(tab)) return;
    if (isSignInUrl(address)) arrive(tab.id, address);
    else if (isConsoleUrl(address) && tab.status !== 'complete') ahead.set(tab.id, address);
    else if (isConsoleUrl(address)) {
      ahead.delete(tab.id);
      void passOn(edge, tab.id);
    }
  }
  edge.tabs.onUpdated.addListener((_id, { status, url }, tab) => {
    if (status !== undefined || url !== undefined) look(tab);
  });
  edge.tabs.onRemoved.addListener((id) => {
    ahead.delete(id);
    void forgetLed(edge, id);
  });
  // Who was sent a link installs Rolecall over it.
  edge.runtime.onInstalled.addListener(
    () =>
      void edge.tabs.query({ url: signInMatchPatterns }).then(
        (tabs) => tabs.forEach(look),
        () => {},
      ),
  );
}
