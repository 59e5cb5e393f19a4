import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

const scenarios = [
  ['classic', { era: '2025', csrf: 'promise' }, 'native (classic)', 'token: promise'],
  ['classic', { era: '2018', csrf: 'number' }, 'native (classic)', 'selector accountLabel: until 2020'],
  ['classic', { csrf: 'missing' }, 'native (no-token)', 'token: none'],
  ['multi-session', {}, 'multi-session (multi-session)', 'label: 8, named by the page'],
  [
    'multi-session',
    { metas: 'none', lateNav: 'yes' },
    'multi-session (multi-session)',
    'label: 8, not named by the page',
  ],
] as const;

for (const [mode, scenario, next, observed] of scenarios) {
  test(`says what can be read of a ${mode} page, and how it would switch: ${JSON.stringify(scenario)}`, async ({
    rolecall,
  }) => {
    await rolecall.signIn('alice', { mode, scenario });
    const { page } = await rolecall.openOptions('#self-test');
    const report = page.locator('.self-test-report-text');
    await expect(report).toContainText(`next switch: ${next}`);
    await expect(report).toContainText(observed);
    await expect(report).not.toContainText(/\d{5,}|alice|acme/);
  });
}

test('asks for a console tab where none is open, and tests it when there is one', async ({ rolecall }) => {
  const { page } = await rolecall.openOptions('#self-test');
  await expect(page.getByText('No console tab is open.')).toBeVisible();
  await rolecall.signIn('alice');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Test again' }).click();
  await expect(page.locator('.self-test-report-text')).toContainText('fact user: session-data');
});

test('switches by the link from a page of which nothing can be read', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice', { scenario: { metas: 'none', navService: 'no', csrf: 'missing', silent: 'form' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('acme-dev');
  const opened = rolecall.context.waitForEvent('page');
  await popup.choose('Use AWS’s switch-role page');
  const page = await opened;
  await page.getByRole('button', { name: 'Switch role' }).click();
  await expectNav(page, 'acme-dev');
});
