import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/rolecall.ts';

test('says who, where and as what, how many were found, and what Enter will do', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.type('deploy');
  await expect(popup.row('acme-deploy')).toHaveAccessibleName(
    'acme-deploy, account 2000-0000-0003, role ops/deploy/Deployer, region eu-west-1',
  );
  const id = await popup.active.getAttribute('id');
  await expect(popup.search).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(popup.page.locator('[aria-live=polite]', { hasText: /^1 role$/ })).toBeAttached();
  await expect(popup.page.locator('[aria-live=polite]', { hasText: 'Switches in this tab' })).toBeVisible();
});

test('keeps the active row and the switch’s colour apart in forced colours, and moves nothing', async ({
  rolecall,
}) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  await popup.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await expect(popup.active).toHaveCSS('outline-style', 'solid');
  const animations = await popup.page.evaluate(() => document.getAnimations().length);
  expect(animations).toBe(0);
});

test('has four rows at 200 %, and bars that are still read', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  const whole = () =>
    popup.page.evaluate(() => {
      const list = document.querySelector('#roles')!.getBoundingClientRect();
      const rows = [...document.querySelectorAll('[role=option]')].map((row) => row.getBoundingClientRect());
      return rows.filter(({ top, bottom }) => top >= list.top && bottom <= list.bottom && bottom <= innerHeight).length;
    });
  await expect.poll(whole).toBeGreaterThanOrEqual(4);
  await expect(popup.session).toContainText('alice');
  await expect(popup.page.locator('.foot-bar')).toBeInViewport({ ratio: 1 });
});

test('shows its buttons beside the region of a row and the reason, which stay in sight', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const popup = await rolecall.openPopup();
  await popup.search.fill('acme-dev');
  const row = popup.active;
  await row.hover();
  const [buttons, side] = await Promise.all([
    row.locator('.row-buttons').boundingBox(),
    row.locator('.role-row-side').boundingBox(),
  ]);
  expect(side!.x + side!.width).toBeLessThanOrEqual(buttons!.x);
  await expect(row.locator('.role-row-side')).toBeVisible();
});

test('holds long and right-to-left names in their rows, at twice the size too', async ({ rolecall }) => {
  const long = 'a-very-long-profile-name-'.repeat(8);
  await rolecall.importConfig(
    [`[profile ${long}]`, 'role_arn = arn:aws:iam::200000000002:role/Admin', 'group = مؤسسة', '[profile حساب-الإنتاج]']
      .concat('role_arn = arn:aws:iam::200000000003:role/Admin', 'group = مؤسسة')
      .join('\n'),
  );
  const popup = await rolecall.openPopup();
  await expect(popup.organization('مؤسسة').getByRole('option')).toHaveCount(2);
  await expect(popup.page.locator('bdi', { hasText: 'حساب-الإنتاج' }).first()).toBeVisible();
  for (const size of ['16px', '32px']) {
    await popup.page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const tooWide = await popup.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide, size).toBe(false);
    // A row grows with its text: names and details stay in it, and under their heading.
    const outside = await popup.page.evaluate(
      () =>
        [...document.querySelectorAll('.role-row')].flatMap((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return [...row.querySelectorAll('.role-row-name, .role-row-detail')].filter((part) => {
            const box = part.getBoundingClientRect();
            return box.top < top || box.bottom > bottom;
          });
        }).length,
    );
    expect(outside, size).toBe(0);
    await expect(popup.page.locator('.foot-bar')).toBeInViewport({ ratio: 1 });
  }
  await expectAccessible(popup.page);
});
