import {
  type Breakage,
  expectUsable,
  getMessageThrows,
  listThrows,
  notice,
  popupWith,
  type World,
} from '../e2e/support/broken-page.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

test.use({ throws: true });
test.beforeEach(async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
});

const observerThrows = () => {
  globalThis.PerformanceObserver = class {
    constructor() {
      throw new TypeError('no observer');
    }
  } as unknown as typeof PerformanceObserver;
};
const sessionStorageFails = () => {
  const { session } = (globalThis as unknown as { chrome: { storage: { session: { get: unknown } } } }).chrome.storage;
  session.get = async () => {
    throw new Error('acme-prod-admin');
  };
};

for (const [what, breakage, files] of [
  ['has no words', getMessageThrows],
  ['fails while the list is drawn', listThrows],
  ['fails in an effect', observerThrows],
  ['cannot load the search', undefined, ['chunks/popup-next-*.js']],
] as [string, Breakage | undefined, string[]?][]) {
  test(`${what}, and lists all roles as links that work`, async ({ rolecall }) => {
    await expectUsable(rolecall, await popupWith(rolecall, breakage, files));
  });
}

test('cannot load its own script, and says so without one', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined, ['chunks/popup-*.js']);
  await expect(page.getByText('Rolecall has not started yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Settings/ })).toHaveAttribute('href', '/options.html');
  await page.unroute('**/chunks/popup-*.js');
  await page.getByRole('link', { name: /Try again/ }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('.late')).toHaveCSS('display', 'none');
});

test('crashes and cannot load the rest of its last screen', async ({ rolecall }) => {
  const page = await popupWith(rolecall, listThrows, ['crash.js']);
  await expect(page.getByText('The list of your roles could not be loaded either.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
});

test('waits for its search for ever, says so, and lists all roles as links', async ({ rolecall }) => {
  const { page } = await rolecall.openPopup();
  await page.route('**/chunks/popup-next-*.js', () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('prod');
  await expect(page.getByText('This has not loaded yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Show roles as links' }).click();
  await expectUsable(rolecall, page);
});

test('waits for what a key opens for ever, says so, and Escape leads back', async ({ rolecall }) => {
  const { page } = await rolecall.openPopup();
  await page.route('**/chunks/sheet-body-*.js', () => {});
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByText('This has not loaded yet.')).toBeVisible();
  await page.getByRole('combobox').press('Escape');
  await expect(page.getByText('This has not loaded yet.')).toHaveCount(0);
});

const storageHangs = () => {
  const { local } = (globalThis as unknown as World).chrome.storage;
  local.get = () => new Promise(() => {});
};

test('is not answered by its storage, and says so', async ({ rolecall }) => {
  const page = await popupWith(rolecall, storageHangs);
  await expect(page.getByText('Rolecall has not started yet.')).toBeVisible();
});

test('crashes while its storage does not answer, and says what it waits for', async ({ rolecall }) => {
  const { page } = await rolecall.openPopup();
  await page.addInitScript(storageHangs);
  await page.addInitScript(getMessageThrows);
  await page.reload();
  await expect(page.getByText('The browser has not given Rolecall its stored roles yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('crashes when its storage has stopped answering, and lists the roles that it had read', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.evaluate(storageHangs);
  await page.evaluate(() => void Promise.reject(new Error('acme-prod-admin')));
  await page.getByRole('button', { name: 'Details' }).click();
  await expect(page.getByText('These were read earlier.')).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
});

test('is refused its storage, says what to do, and comes back', async ({ rolecall }) => {
  const page = await popupWith(rolecall, () => {
    if (sessionStorage.getItem('refused')) return;
    const { local } = (globalThis as unknown as World).chrome.storage;
    local.get = async () => {
      throw new Error('acme-prod-admin');
    };
  });
  await expect(page.getByText('The browser does not let Rolecall read its stored data.')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('refused', 'once'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('cannot read the snapshot, nor make it anew, and reads the roles from the texts', async ({ rolecall }) => {
  const withoutSnapshot = () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    const get = local.get.bind(local);
    local.get = async (names) => ({ ...(await get(names)), snapshot: 'damaged' });
  };
  await expectUsable(rolecall, await popupWith(rolecall, withoutSnapshot, ['chunks/first-run-*.js']));
});

test('cannot load the keys, the list stays, and a report can be copied', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined, ['chunks/sheet-body-*.js']);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(notice(page)).toBeVisible();
  await page.keyboard.type('prod');
  await expect(page.getByRole('option', { selected: true })).toContainText('acme-prod-read');
  await page.getByRole('button', { name: 'Details' }).click();
  await expectUsable(rolecall, page);
});

test('cannot read a role’s details, says so in the sheet, and reads them again', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined);
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    const get = local.get.bind(local);
    local.get = async (names) => {
      if (names !== 'own') return get(names);
      local.get = get;
      throw new Error('acme-prod-admin');
    };
  });
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('This part could not be shown. The rest works.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Try again' }).click();
  await expect(sheet.getByText('This part could not be shown')).toHaveCount(0);
  await expect(sheet.getByRole('button', { name: /^Copy the account ID/ })).toBeVisible();
});

test('has its switch thrown back by the background, and offers AWS’s own page', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined);
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    // As a browser tells that the worker ended on the way.
    Object.defineProperty(runtime, 'lastError', {
      value: { message: 'The message port closed before a response was received.' },
    });
    runtime.sendMessage = (_: unknown, answered: () => void) => answered();
  });
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog').getByRole('button', { name: 'Use AWS’s switch-role page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('is never answered by the background, and links to AWS’s own page itself', async ({ rolecall }) => {
  const page = await popupWith(rolecall, undefined);
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    runtime.sendMessage = () => new Promise(() => {});
  });
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const name = 'Use AWS’s switch-role page';
  await page.getByRole('button', { name }).click();
  await expect(page.getByText('Rolecall’s background has not answered either.')).toBeVisible();
  const link = page.getByRole('link', { name });
  await expect(link).toHaveAttribute('href', /^https:\/\/signin\.aws\.amazon\.com\/switchrole\?account=\d{12}&/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});

/** As before the first import. */
const emptyStorage = ({ background }: Rolecall) =>
  background.evaluate(async () => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    await local.clear();
  });

test('cannot keep its draft at the first start, and imports all the same', async ({ rolecall }) => {
  await emptyStorage(rolecall);
  const page = await popupWith(rolecall, sessionStorageFails);
  await page.getByRole('textbox', { name: 'AWS config' }).fill(sampleConfig);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('cannot load what tells texts at the first start: the text stays, and the settings read it', async ({
  rolecall,
}) => {
  await emptyStorage(rolecall);
  const page = await popupWith(rolecall, undefined, ['chunks/text-worker-*.js']);
  const box = page.getByRole('textbox', { name: 'AWS config' });
  await box.fill(sampleConfig);
  await expect(page.getByText('It is still in the box. Review it in the settings')).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue(sampleConfig);
  const opened = rolecall.context.waitForEvent('page');
  await page
    .getByRole('button', { name: 'Review' })
    .click()
    .catch(() => {});
  await expect((await opened).getByRole('button', { name: /^Import: \d+ new/ })).toBeVisible();
});

test('is given a list of accounts at the first start, and leads to where the role is asked for', async ({
  rolecall,
}) => {
  await emptyStorage(rolecall);
  const page = await popupWith(rolecall, undefined);
  await page
    .getByRole('textbox', { name: 'AWS config' })
    .fill('Account ID,Account name\n200000000002,dev\n200000000003,prod\n');
  const opened = rolecall.context.waitForEvent('page');
  await page
    .getByRole('button', { name: 'Continue in the settings' })
    .click()
    .catch(() => {});
  const options = await opened;
  await expect(options.getByText('Recognized: a list of 2 accounts.')).toBeVisible();
  await expect(options.getByRole('textbox', { name: 'AWS config' })).toContainText('200000000003');
});

test('fails to import at the first start, says so, and has its button back', async ({ rolecall }) => {
  await emptyStorage(rolecall);
  const page = await popupWith(rolecall, undefined);
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as World).chrome.storage;
    local.set = async () => {
      throw new Error('acme-prod-admin');
    };
  });
  await page.getByRole('textbox', { name: 'AWS config' }).fill(sampleConfig);
  const button = page.getByRole('button', { name: 'Import', exact: true });
  await button.click();
  await expect(page.getByText('The browser refuses to store this. Nothing is lost.')).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-disabled');
});

test('gives a report in which no name, no account and no word of an error is', async ({ rolecall }) => {
  const page = await popupWith(rolecall, listThrows);
  await page.getByText('What the report says').click();
  const report = page.locator('pre');
  await expect(report).toContainText('stored text: 1');
  const text = await report.textContent();
  expect(text).toMatch(/^Rolecall \d+\.\d+\.\d+\nChrome\/\d+, Linux, en/);
  expect(text).toMatch(/TypeError\n {2}\/chunks\/popup-[\w-]+\.js:\d+:\d+/);
  expect(text).not.toMatch(/acme|한빛|\d{12}|arn:|https?:|Developer|Admin/i);
  await page.getByRole('button', { name: 'Copy report' }).click();
  await expect(page.getByText('Copied. Nothing was sent.')).toBeVisible();
});
