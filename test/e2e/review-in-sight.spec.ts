import { bundleLink } from '@/core/share/bundle-link.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { OptionsPage } from './support/options-page.ts';
import { expect, test } from './support/rolecall.ts';

const many = Array.from(
  { length: 60 },
  (_, n) => `[profile role-${n}]\nrole_arn = arn:aws:iam::${300000000000 + n}:role/Ops\n`,
).join('\n');
const shared = Array.from({ length: 30 }, (_, n) => ({
  ...{ kind: 'iam' as const, partition: 'aws' as const, organization: 'Globex', roleName: 'Ops', line: n + 1 },
  ...{ profile: `globex-${n}`, account: String(300000000000 + n) },
}));
const { link = '' } = bundleLink(shared);

async function expectInSight({ page }: OptionsPage): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Review', exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: /^Import: / })).toBeInViewport({ ratio: 1 });
}

for (const [width, height] of [
  [1280, 800],
  [400, 300],
] as const) {
  test.describe(`in a window of ${width} by ${height}`, () => {
    test('brings the review and its decision into sight', async ({ rolecall }) => {
      const options = await rolecall.openOptions('#import');
      await options.page.setViewportSize({ width, height });
      await options.review(many);
      await expectInSight(options);
    });

    test('brings a review that comes from the popup into sight', async ({ rolecall }) => {
      await rolecall.importConfig(sampleConfig);
      const popup = await rolecall.openPopup();
      await popup.type(link);
      const opened = rolecall.context.waitForEvent('page', (page) => page.url().includes('/options.html'));
      await popup.press('Enter');
      const options = new OptionsPage(await opened);
      await options.page.setViewportSize({ width, height });
      await options.page.bringToFront();
      await expectInSight(options);
    });
  });
}

test('does not take the focus from the choice of another source', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const options = await rolecall.openOptions('#import');
  await options.review(many);
  await expectInSight(options);
  const other = options.page.getByRole('combobox', { name: 'Import as' });
  await other.focus();
  await other.selectOption({ index: 0 });
  await expect(options.page.getByRole('button', { name: /^Import: / })).toBeEnabled();
  await expect(other).toBeFocused();
});
