import {
  type Breakage,
  expectUsable,
  getMessageThrows,
  notice,
  optionsWith,
  type World,
} from '../e2e/support/broken-page.ts';
import { expect, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test.use({ throws: true });
test.beforeEach(async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
});

for (const [what, breakage, files] of [
  ['have no words', getMessageThrows],
  ['cannot load their page', undefined, ['chunks/page-*.js']],
] as [string, Breakage | undefined, string[]?][]) {
  test(`${what}, and list all roles as links that work`, async ({ rolecall }) => {
    await expectUsable(rolecall, await optionsWith(rolecall, '', breakage, files));
  });
}

test('cannot load their own script, and say so without one, with a way to the roles', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '', undefined, ['chunks/options-*.js']);
  await expect(page.getByText('Rolecall has not started yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Roles/ })).toHaveAttribute('href', '/popup.html');
});

test('are refused their storage, say what to do, and come back', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#sources', () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    const get = local.get.bind(local);
    local.get = async () => {
      throw new Error('acme-prod-admin');
    };
    Object.assign(globalThis, { allow: () => Object.assign(local, { get }) });
  });
  await expect(page.getByText('The browser does not let Rolecall read its stored data.')).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { allow(): void }).allow());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByText('The browser does not let Rolecall read its stored data.')).toBeHidden();
});

test('fail in one section, and the others work', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#history', () => {
    const { i18n } = (globalThis as unknown as World).chrome;
    const get = i18n.getMessage.bind(i18n);
    i18n.getMessage = (key, ...more) => {
      if (key === 'history_empty') throw new Error('acme-prod-admin');
      return get(key, ...more);
    };
  });
  await expect(page.getByText('This part could not be shown. The rest works.')).toBeVisible();
  await page.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Details' }).click();
  await expectUsable(rolecall, page);
});

test('cannot load the editor, and import from a plain text box', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#import', undefined, ['chunks/create-editor-*.js']);
  await expect(notice(page)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'AWS config' })
    .fill(`${sampleConfig}[profile another]\nrole_arn = arn:aws:iam::200000000009:role/X\n`);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByRole('textbox', { name: 'AWS config' })).toHaveValue('');
});

test('cannot start a worker, say so, and have their button back', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#import', () => {
    globalThis.Worker = class {
      constructor() {
        throw new Error('acme-prod-admin');
      }
    } as unknown as typeof Worker;
  });
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('textbox', { name: 'AWS config' }).fill(`${sampleConfig}# ${'x'.repeat(300_000)}`);
  const review = page.getByRole('button', { name: 'Review', exact: true });
  await review.click();
  await expect(page.getByText('That did not work, and Rolecall cannot tell why.')).toBeVisible();
  await expect(review).not.toHaveAttribute('aria-disabled');
});

test('cannot load what reads long texts, say so, and have their button back', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#import', () => {
    globalThis.Worker = class extends Worker {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(String(script).includes('texts.worker') ? '/assets/gone.js' : script, options);
      }
    };
  });
  await page.getByRole('textbox', { name: 'AWS config' }).fill(`${sampleConfig}# ${'x'.repeat(300_000)}`);
  const review = page.getByRole('button', { name: 'Review', exact: true });
  await review.click();
  await expect(page.getByText('That did not work, and Rolecall cannot tell why.')).toBeVisible();
  await expect(review).not.toHaveAttribute('aria-disabled');
});

test('wait for another window, say so, and Cancel leaves everything as it was', async ({ rolecall }) => {
  const { page: other } = await rolecall.openOptions('#sources');
  await other.evaluate(
    () => new Promise<void>((held) => void navigator.locks.request('rolecall-store', () => new Promise(() => held()))),
  );
  const { page } = await rolecall.openOptions('#sources');
  const row = page.getByRole('row').nth(1);
  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('Another part of Rolecall')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Another part of Rolecall')).toBeHidden();
  await expect(row).toBeVisible();
});

test('wait for storage that does not write, and say so', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#sources', () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    local.set = () => new Promise(() => {});
  });
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByText('This is taking longer than usual')).toBeVisible();
});

test('are not answered by their storage at the start, and say so', async ({ rolecall }) => {
  const page = await optionsWith(rolecall, '#sources', () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    local.get = () => new Promise(() => {});
  });
  await expect(page.getByText('This is taking longer than usual')).toBeVisible();
});
