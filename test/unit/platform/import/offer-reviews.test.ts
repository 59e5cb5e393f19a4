import { expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { offerReviews } from '@/platform/import/offer-reviews.ts';
import { forgetLed, ledIn } from '@/platform/switching/led-tabs.ts';
import { listenForLed } from '@/platform/switching/listen-for-led.ts';
import { role } from '../../core/export/roles.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';

const { link = '' } = bundleLink([role('shop'), role('lab')]);
const signIn = 'https://eu-west-1.signin.aws.amazon.com/signin';

async function scriptsAfter(page: FakeTab, ...addresses: string[]) {
  const { edge, pages, scripting } = fakeBrowser([page]);
  listenForLed(edge);
  offerReviews(edge);
  for (const address of addresses) {
    pages.load(page.id, address);
    await ledIn(edge, page.id);
    if (address === 'dismissed') await forgetLed(edge, page.id);
  }
  // All that the fake browser answers comes in this turn.
  await new Promise((done) => setImmediate(done));
  return scripting.executeScript.mock.calls.map(([injection]) => injection);
}

it('puts the button on the sign-in page that a link with shared roles led to', async () => {
  const page = tab();
  expect(await scriptsAfter(page, link, signIn)).toEqual([
    { target: { tabId: page.id }, files: ['/review-button.js'] },
  ]);
});

it.each<[string, FakeTab, string[]]>([
  ['the sign-in page that no link led to', tab(), [signIn]],
  ['the switch-role page, which has a script of ours', tab(), [link]],
  ['a page of somebody else’s sign-in', tab(), [link, 'https://login.example/']],
  ['a console page', tab(), [link, 'https://eu-west-1.console.aws.amazon.com/console/home']],
  ['a private window', tab({ incognito: true }), [link, signIn]],
  ['the sign-in page after the offer was dismissed', tab(), [link, 'dismissed', signIn]],
])('puts nothing on %s', async (_, page, addresses) => {
  expect(await scriptsAfter(page, ...addresses)).toEqual([]);
});
