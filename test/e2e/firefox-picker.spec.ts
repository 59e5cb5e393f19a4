import { sampleConfig } from '../sandbox/sample-config.ts';
import { suggestions, typeAddress } from './support/firefox/address-bar.ts';
import { pressKeys } from './support/firefox/keyboard.ts';
import { navShows } from './support/firefox/nav.ts';
import { expect, test } from './support/firefox/rolecall.ts';

test.beforeEach(({ firefox }) => firefox.importConfig(sampleConfig));

test('Firefox: keeps a pin that a key has set, and moves it', async ({ firefox }) => {
  await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  for (const profile of ['acme-deploy', 'lumen-prod']) {
    await popup.type(profile);
    await expect.poll(() => popup.active()).toContain(profile);
    await popup.press('Alt+KeyP');
    await expect.poll(() => popup.notice()).toBe(`Pinned ${profile}`);
    await popup.clear();
    await expect.poll(() => popup.groups().then((groups) => groups?.Pinned)).toContain(profile);
  }
  await popup.press('Alt+Shift+ArrowDown');
  await expect.poll(() => popup.groups()).toMatchObject({ Pinned: ['lumen-prod', 'acme-deploy'] });
  await popup.press('Escape');
  await popup.closed();
  const again = await firefox.openPopup();
  await expect.poll(() => again.groups()).toMatchObject({ Pinned: ['lumen-prod', 'acme-deploy'] });
});

test('Firefox: shows details and keys over the list, and loses no key around them', async ({ firefox }) => {
  await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await popup.type('acme-deploy');
  await expect.poll(() => popup.active()).toContain('acme-deploy');
  await popup.press('ArrowRight');
  await expect.poll(() => popup.dialog()).toContain('arn:aws:iam::200000000003:role/ops/deploy/Deployer');
  await popup.press('ArrowLeft');
  await expect.poll(() => popup.focused()).toBe('combobox');
  await popup.press('Alt+KeyJ');
  await expect.poll(() => popup.dialog()).toContain('Jump to organization');
  await popup.press('Alt+KeyJ');
  await expect.poll(() => popup.focused()).toBe('combobox');
  await popup.clear();
  await popup.type('?');
  await expect.poll(() => popup.dialog()).toContain('Alt+1 … Alt+9');
  await popup.type('?');
  await popup.press('ArrowDown');
  await expect.poll(() => popup.active()).toContain('acme-dev-admin');
  // Firefox itself takes Escape, and closes whatever popup it is.
  await popup.type('acme');
  await popup.press('Escape');
  await popup.closed();
});

test('Firefox: copies account, ARN and link', async ({ firefox }) => {
  const popup = await firefox.openPopup();
  await popup.type('acme-deploy');
  await expect.poll(() => popup.active()).toContain('acme-deploy');
  const link = 'https://signin.aws.amazon.com/switchrole?account=200000000003';
  for (const [keys, text] of [
    ['Alt+KeyC', '200000000003'],
    ['Alt+KeyA', 'arn:aws:iam::200000000003:role/ops/deploy/Deployer'],
    ['Shift+Enter', link],
    ['Control+Shift+Enter', `[acme-deploy](${link}`],
  ] as const) {
    await popup.press(keys);
    await expect.poll(() => popup.clipboard()).toContain(text);
  }
});

test('Firefox: goes back to the base', async ({ firefox }) => {
  const page = await firefox.signIn('alice');
  const popup = await firefox.openPopup();
  await popup.switchTo('acme-dev-admin');
  await popup.closed();
  await navShows(page, 'acme-dev-admin');
  const again = await firefox.openPopup();
  await expect.poll(() => again.session()).toContain('acme-dev-admin');
  await again.pressButton('Switch back');
  await again.closed();
  await navShows(page, 'alice');
});

test('Firefox: suggests roles in the address bar, with every sign as it is written', async ({ firefox }) => {
  const odd = '[profile r&d <lab> "x"]\nrole_arn = arn:aws:iam::200000000002:role/Admin\nsource_profile = acme-login\n';
  await firefox.importConfig(`${sampleConfig}\n${odd}`);
  const page = await firefox.signIn('alice');
  await typeAddress(firefox.browser, 'role r&d');
  await expect
    .poll(() => suggestions(firefox.browser))
    .toContainEqual(expect.stringContaining('r&d <lab> "x" — 2000-0000-0002 / Admin — acme-login'));
  await pressKeys(firefox.browser, [{ key: 'Enter' }]);
  await navShows(page, 'r&d <lab> "x"');
});

test.describe('in Korean', () => {
  test.use({ lang: 'ko' });

  test('Firefox: switches, pins and says why in Korean', async ({ firefox }) => {
    const page = await firefox.signIn('jisu', { scenario: { locale: 'ko' } });
    const popup = await firefox.openPopup();
    await expect.poll(() => popup.session()).toContain('jisu');
    await popup.type('ㅎㅂㅇㅇ');
    await expect.poll(() => popup.active()).toContain('한빛-운영');
    await popup.press('Alt+KeyP');
    await expect.poll(() => popup.notice()).toMatch(/역할을 고정했습니다$/);
    await popup.clear();
    await popup.type('breakglass');
    await expect.poll(() => popup.active()).toMatch(/^acme-prod-breakglass, 계정 .*, 역할 .*, 흐리게 표시됨: .*/);
    await popup.clear();
    await popup.switchTo('한빛-운영-조회');
    await popup.closed();
    await navShows(page, '한빛-운영-조회');
  });
});
