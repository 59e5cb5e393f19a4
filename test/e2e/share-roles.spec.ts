import jsQR from 'jsqr';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { SharedChromium } from './support/chromium.ts';
import { OptionsPage } from './support/options-page.ts';
import { PopupPage } from './support/popup-page.ts';
import { expect, test } from './support/rolecall.ts';

test('copies one link for an organization, which another profile reviews', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+Shift+KeyK');
  const sheet = popup.page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('acme-deploy');
  await sheet.getByLabel('What to share').selectOption('organization');
  await expect(sheet.getByText('acme-prod-admin ·', { exact: false })).toBeVisible();
  const words = await sheet.locator('.text-fact [lang=en]').textContent();
  expect(words?.trim().split(' ')).toHaveLength(8);
  await sheet.getByRole('button', { name: 'Copy: One link' }).press('Enter');
  await expect(sheet.getByRole('status')).toHaveText('Copied: One link');
  await popup.press('Escape');
  const link = await popup.clipboard();
  expect(link).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?\S+#rolecall=1\.\S+$/);

  const other = await SharedChromium.start(undefined);
  try {
    const { background } = await other.install();
    const received = new PopupPage(await other.openPopup(background));
    await received.page.getByRole('textbox', { name: 'AWS config' }).fill(link);
    await expect(received.page.locator('.first-run')).toContainText(/\d+ roles in 1 organization/);
    const opened = other.context.waitForEvent('page', (page) => page.url().includes('/options.html'));
    await received.page.getByRole('button', { name: 'Continue in the settings' }).click();
    const options = new OptionsPage(await opened);
    await options.seeText(/200000000003:role\/ops\/deploy\/Deployer\n/);
    await expect(options.page.getByRole('button', { name: /^Import: / })).toBeVisible();
  } finally {
    await other.close();
  }
});

test('puts a table on the clipboard as text and as HTML, and has it first the next time', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('ArrowRight');
  await popup.pressButton('Share…');
  const sheet = popup.page.getByRole('dialog');
  const button = sheet.getByRole('button', { name: 'Copy: Table' });
  await button.press('Enter');
  await expect(sheet.getByRole('status')).toHaveText('Copied: Table');
  await popup.page.evaluate(() => {
    const field = document.querySelector('.sheet-frame-body')!.appendChild(document.createElement('textarea'));
    field.addEventListener('paste', ({ clipboardData: data }) => {
      field.title = data?.getData('text/html') ?? '';
    });
    field.focus();
  });
  await popup.press('Control+V');
  const field = sheet.locator('textarea');
  await expect(field).toHaveValue(/^Profile\tAccount\tRole\tOrganization\nacme-deploy\t2000-0000-0003\t/);
  await expect(field).toHaveAttribute('title', /<table>.*acme-deploy/s);
  await popup.press('Escape');
  await expect(sheet).toBeHidden();
  await popup.press('Alt+Shift+KeyK');
  await expect(button).toBeFocused();
  await expect(sheet.getByRole('listitem').first()).toContainText('Table');
});

test('shows a link as a QR code, which a scanner reads as that link', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('acme-deploy');
  await expect(popup.active).toContainText('acme-deploy');
  await popup.press('Alt+Shift+KeyK');
  const form = popup.page.getByRole('dialog').locator('[data-text=one-link]');
  await form.getByText('QR code').press('Enter');
  const code = form.getByRole('img', { name: 'QR code: One link' });
  await expect(code).toBeVisible();
  const { width } = (await code.boundingBox()) ?? { width: 0 };
  const pixels = await code.evaluate(drawn, Math.round(width));
  const read = jsQR(Uint8ClampedArray.from(pixels), Math.round(width), Math.round(width));
  expect(read?.data).toBe(await form.locator('pre').textContent());
});

/** Runs in the popup: the picture as it is seen, so many pixels a side, in RGBA. */
async function drawn(picture: Element, size: number): Promise<number[]> {
  const { backgroundColor, fill } = getComputedStyle(picture);
  const copy = picture.cloneNode(true) as SVGElement;
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', fill, width: size, height: size }))
    copy.setAttribute(name, String(value));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), { width: size, height: size }).getContext('2d')!;
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, size, size);
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, size, size).data];
}
