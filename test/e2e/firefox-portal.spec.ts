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
      const button = document.querySelector<HTMLElement>('.import-confirm > .button');
      button?.click();
      return button !== null;
    };
    await expect.poll(() => inOwnPage(browser, settings, press)).toBe(true);
    const text = () => inOwnPage(browser, settings, (document) => document.body.textContent);
    await expect.poll(text).toContain(imported);
  });
}
