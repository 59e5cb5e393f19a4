import { sampleConfig } from '../sandbox/sample-config.ts';
import { inFirefox } from './support/firefox/chrome-scope.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test('Firefox: puts a table on the clipboard as text and as HTML, and has it first the next time', async ({
  firefox,
}) => {
  await firefox.importConfig(sampleConfig);
  await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await popup.type('acme-deploy');
  await expect.poll(() => popup.active()).toContain('acme-deploy');
  await popup.press('Alt+Shift+KeyK');
  await expect.poll(() => popup.dialog()).toContain('Table');
  await popup.pressButton('Copy: Table');
  await expect.poll(() => popup.dialog()).toContain('Copied: Table');
  expect(await popup.clipboard()).toMatch(/^Profile\tAccount\tRole\tOrganization\nacme-deploy\t2000-0000-0003\t/);
  const html = await inFirefox(firefox.browser, async ({ navigator }) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<table>.*acme-deploy/s);
  // In Firefox, Escape closes the popup, whatever is in it.
  await popup.press('Escape');
  await popup.closed();
  const again = await firefox.openPopup();
  await expect.poll(() => again.active()).toBeDefined();
  await again.press('Alt+Shift+KeyK');
  await expect.poll(() => again.dialog()).toMatch(/Table.*One link/s);
});
