import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { see } from '../../../../gallery/hand.ts';
import { keepTexts } from '../../../../gallery/kept.ts';
import { nowhere, openPopup, type PopupActions } from '../../../../gallery/popup/popup-world.tsx';
import { few, twoPortals } from '../../../../gallery/texts.ts';
import { until } from '../../../until.ts';

vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));

const other = 'https://ssoins-7223aaaabbbbcccc.portal.us-east-1.app.aws/';
const id = 'https://lumen.awsapps.com/start#aws/666677778888/read_only';

/** The popup over a tab in which a portal was opened for the permission set. */
async function openOver(text: string, portal: string | undefined, over: Partial<PopupActions> = {}) {
  const former = document.querySelector('#app');
  if (former) render(null, former);
  document.body.innerHTML = '<main id="app"></main>';
  const context = { ...nowhere, canImport: true, openedPortal: { tabId: 1, id, portal } };
  const kept = await keepTexts({ 'My AWS config': text });
  const app = document.querySelector('#app')!;
  await openPopup({ app, lang: 'en' }, kept, { readTabContext: async () => context, ...over });
}

it.each([
  ['the first', undefined, 'lumen.awsapps.com', { rung: 'other-portal', portal: other }],
  ['the other', other, new URL(other).host, { rung: 'identity-center' }],
])('offers the next portal after %s, opens it, and closes the popup', async (_, portal, host, choice) => {
  const close = vi.fn();
  const switchTo = vi.fn<PopupActions['switchTo']>(async () => ({ state: 'opened', rung: 'other-portal' }));
  await openOver(twoPortals, portal, { switchTo, close });
  const banner = await see('.top-banner');
  expect(banner.textContent).toContain(`Did \u2068${host}\u2069 not open \u2068lumen-prod\u2069?`);
  const press = banner.querySelector('button')!;
  expect(press.textContent).toBe('Try another portal');
  press.click();
  await until(() => expect(close).toHaveBeenCalledOnce());
  expect(switchTo.mock.lastCall).toMatchObject([{ profile: 'lumen-prod' }, { where: 'here', ...choice }]);
});

it('says why the next one could not be opened', async () => {
  const failed = { state: 'failed', rung: 'other-portal', outcome: 'failed', next: undefined } as const;
  await openOver(twoPortals, undefined, { switchTo: async () => failed });
  (await see('.top-banner')).querySelector('button')!.click();
  await until(() =>
    expect([...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Try another portal'),
      expect.stringMatching(/lumen-prod(?!.*Try another portal)/s),
    ]),
  );
});

it('says nothing where the role has one portal', async () => {
  await openOver(few, undefined);
  expect(document.querySelector('.top-banner')).toBeNull();
});
