import { sampleConfig } from '../sandbox/sample-config.ts';
import { inOwnPage } from './support/firefox/own-page.ts';
import { expect, test } from './support/firefox/rolecall.ts';

const settings = '/options.html?portal=';

for (const [era, portal, imported] of [
  ['a newer', 'https://ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws', '2 new'],
  // The sample has both of its roles.
  ['an older', 'https://lumen.awsapps.com', '2 changed'],
] as const) {
  test(`Firefox: reads ${era} portal through its own page, by the click alone, and imports it`, async ({ firefox }) => {
    const { browser } = firefox;
    await firefox.importConfig(sampleConfig);
    const page = await browser.newPage();
    await page.goto(`${portal}/sandbox/sign-in`);
    const popup = await firefox.openPopup();
    await popup.pressButton('Import roles from this page');
    const panel = () =>
      inOwnPage(browser, settings, (document) => document.querySelector('.portal-panel')?.textContent);
    await expect.poll(panel).toContain('2 accounts and 2 roles');
    const press = (document: Document) => {
      const button = document.querySelector<HTMLElement>('.review-bar-decision > .button');
      button?.click();
      return button !== null;
    };
    await expect.poll(() => inOwnPage(browser, settings, press)).toBe(true);
    const text = () => inOwnPage(browser, settings, (document) => document.body.textContent);
    await expect.poll(text).toContain(imported);
  });
}

test('Firefox: offers the other portal over the page of one that does not know the account', async ({ firefox }) => {
  const [refusing, knowing] = ['https://d-9a67abcdef.awsapps.com/start', 'https://lumen.awsapps.com/start'];
  const entry = 'sso_account_id = 420000000003\nsso_role_name = Read_Only\n';
  await firefox.importConfig(
    `[profile lumen-prod]\nsso_start_url = ${refusing}\n${entry}\n[profile lumen-eu]\nsso_start_url = ${knowing}\n${entry}`,
  );
  firefox.sandbox.state.set({ portalReplica: 'behind' });
  const wiki = await firefox.browser.newPage();
  await wiki.goto('https://wiki.example.com/');
  const popup = await firefox.openPopup();
  await popup.switchTo('lumen-prod');
  const portal = await firefox.tabAt(refusing);
  await portal.locator('::-p-aria([name="Sign in as dana"][role="link"])').click();
  await portal.locator('::-p-text(Not assigned to this permission set)').wait();
  const again = await firefox.openPopup();
  await expect.poll(() => again.alert()).toContain('not open');
  await again.pressButton('Try another portal');
  await firefox.tabAt(knowing);
});
