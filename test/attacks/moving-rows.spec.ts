import type { PopupPage } from '../e2e/support/popup-page.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

/** The roles that AWS was asked for. */
const sent = ({ sandbox }: Rolecall) =>
  sandbox.requests.flatMap(({ method, path, fields }) =>
    method === 'POST' && path.endsWith('switchrole') ? `${fields.account}/${fields.roleName}` : [],
  );

/** The profiles that were switched to, the last one first: also where no form is sent to AWS. */
const history = ({ background }: Rolecall): Promise<string[]> =>
  background.evaluate(async () => {
    const { chrome } = globalThis as never as {
      chrome: { storage: { local: { get(name: string): Promise<{ history?: { data: { profile: string }[] } }> } } };
    };
    return ((await chrome.storage.local.get('history')).history?.data ?? []).map(({ profile }) => profile);
  });

const deployer = '200000000003/ops/deploy/Deployer';

test.beforeEach(async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
});

/** Opens the popup on a search for `acme`, with acme-deploy as its active row, which is not the first. */
async function onDeploy({ openPopup }: Rolecall): Promise<PopupPage> {
  const popup = await openPopup();
  await popup.type('acme');
  await expect(popup.active).toContainText('acme');
  while (!(await popup.active.textContent())?.startsWith('acme-deploy')) await popup.press('ArrowDown');
  expect(await popup.active.getAttribute('aria-posinset')).not.toBe('1');
  return popup;
}

test.describe('the list is ranked anew under the active row, and Enter follows: it goes to the same role', () => {
  test('a role is pinned in a search, and unpinned', async ({ rolecall }) => {
    const popup = await onDeploy(rolecall);
    for (const said of ['Pinned acme-deploy', 'Unpinned acme-deploy', 'Pinned acme-deploy']) {
      await popup.press('Alt+KeyP');
      await expect(popup.page.getByText(said)).toBeVisible();
      await expect(popup.active).toContainText('acme-deploy');
    }
    await popup.press('Enter');
    await popup.closed();
    expect(sent(rolecall)).toEqual([deployer]);
  });

  test('a role is unpinned among other pins', async ({ rolecall }) => {
    const popup = await rolecall.openPopup();
    for (const profile of ['acme-deploy', 'acme-dev']) {
      await popup.search.fill(profile);
      await expect(popup.active).toContainText(profile);
      await popup.press('Alt+KeyP');
      await expect(popup.page.getByText(`Pinned ${profile}`)).toBeVisible();
    }
    await popup.search.fill('');
    await expect(popup.active).toContainText('acme-deploy');
    await popup.press('Alt+KeyP');
    await expect(popup.page.getByText('Unpinned acme-deploy')).toBeVisible();
    await popup.press('Enter');
    await popup.closed();
    expect(sent(rolecall)).toEqual([deployer]);
  });

  test('the details are left with a tag that the search finds', async ({ rolecall }) => {
    const popup = await onDeploy(rolecall);
    await popup.press('ArrowRight');
    const details = popup.page.getByRole('dialog');
    await popup.openOwnChanges();
    await details.getByLabel('Tags').fill('acme');
    await popup.press('Escape');
    await expect(popup.active).toContainText('#acme');
    await popup.press('Enter');
    await popup.closed();
    expect(sent(rolecall)).toEqual([deployer]);
  });
});

test('the active role leaves the search: the first Enter only says which one is active now', async ({ rolecall }) => {
  const popup = await rolecall.openPopup();
  for (const [profile, tag] of [
    ['acme-dev', 'mine'],
    ['acme-deploy', 'mine'],
    ['acme-deploy', ''],
  ] as const) {
    await popup.search.fill(tag ? profile : 'mine');
    while (!(await popup.active.textContent())?.startsWith(`${profile},`)) await popup.press('ArrowDown');
    await popup.press('ArrowRight');
    await popup.openOwnChanges();
    await popup.page.getByRole('dialog').getByLabel('Tags').fill(tag);
    await popup.press('Escape');
    await expect(popup.page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(popup.options).toHaveCount(1);
  await popup.press('Enter');
  await expect(popup.page.getByText('Selected now: acme-dev')).toBeVisible();
  expect(sent(rolecall)).toEqual([]);
  await popup.press('Enter');
  await popup.closed();
  expect(sent(rolecall)).toEqual(['200000000002/Developer']);
});

test.describe('a second click falls where a row has just come to be: nothing is switched to', () => {
  /** The first click, and what it brings on the screen. */
  type Click = (popup: PopupPage) => Promise<{ x: number; y: number; done: () => Promise<unknown> }>;

  /** A click that closes the popup, mostly before it is through. */
  const choose = ({ page }: PopupPage, { x, y }: { x: number; y: number }) =>
    page.mouse.click(x, y).catch((error: Error) => expect(error.message).toContain('closed'));
  const middle = async (box: Promise<{ x: number; y: number; width: number; height: number } | null>) => {
    const { x, y, width, height } = (await box)!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const gone = (popup: PopupPage, role: 'dialog' | 'alertdialog') => () =>
    expect(popup.page.getByRole(role)).toHaveCount(0);

  const clicks: Record<string, Click> = {
    'Pin, which brings a heading and a row above': async (popup) => {
      await popup.row('acme-deploy').hover();
      const place = await middle(
        popup
          .row('acme-deploy')
          .getByTitle(/^Pin \(/)
          .boundingBox(),
      );
      return { ...place, done: () => expect(popup.page.getByText('Pinned acme-deploy')).toBeVisible() };
    },
    'the last heading, which collapses what is under it': async (popup) => {
      await popup.press('End');
      await expect(popup.active).toContainText('lumen');
      const heading = popup.page.locator('.group-heading').last();
      return {
        ...(await middle(heading.boundingBox())),
        done: () => expect(heading).toHaveAttribute('data-collapsed', 'true'),
      };
    },
    'a heading in the jump sheet, which closes it': async (popup) => {
      await popup.press('Alt+KeyJ');
      const sheet = popup.page.getByRole('dialog');
      return { ...(await middle(sheet.getByRole('option').first().boundingBox())), done: gone(popup, 'dialog') };
    },
    'the cross of the details, which closes them': async (popup) => {
      await popup.press('Control+KeyI');
      const sheet = popup.page.getByRole('dialog');
      await expect(sheet.getByRole('button', { name: /^Copy the account ID/ })).toBeVisible();
      return { ...(await middle(sheet.getByRole('button').first().boundingBox())), done: gone(popup, 'dialog') };
    },
    '“Back to the list”, which closes the panel': async (popup) => {
      await popup.switchTo('acme-prod-breakglass');
      const back = popup.panel.getByRole('button', { name: 'Back to the list' });
      await expect(back).toBeVisible();
      await popup.page.evaluate(() => document.querySelector('input')?.focus());
      return { ...(await middle(back.boundingBox())), done: gone(popup, 'alertdialog') };
    },
  };

  for (const [what, click] of Object.entries(clicks)) {
    test(what, async ({ rolecall }) => {
      const popup = await rolecall.openPopup();
      const { mouse } = popup.page;
      const { x, y, done } = await click(popup);
      const before = await history(rolecall);
      await mouse.click(x, y);
      await done();
      for (const clickCount of [2, 3]) {
        await mouse.down({ clickCount });
        await mouse.up({ clickCount });
      }
      await expect(popup.panel).toHaveCount(0);
      expect(await history(rolecall)).toEqual(before);
      // A hand that then chooses is not held up.
      await popup.search.fill('acme-dev');
      const row = await middle(popup.row('acme-dev').boundingBox());
      await mouse.move(row.x, row.y);
      await choose(popup, row);
      await popup.closed();
      await expect.poll(() => history(rolecall)).toEqual(['acme-dev', ...before]);
    });
  }

  test('a double click in the jump sheet’s list, and a third', async ({ rolecall }) => {
    const popup = await rolecall.openPopup();
    const { mouse } = popup.page;
    await popup.press('Alt+KeyJ');
    const { x, y } = (await popup.page.getByRole('dialog').getByRole('option').first().boundingBox())!;
    await mouse.dblclick(x + 60, y + 10);
    await gone(popup, 'dialog')();
    await mouse.down({ clickCount: 3 });
    await mouse.up({ clickCount: 3 });
    await mouse.move(x + 60, y + 60);
    const role = await popup.active.getAttribute('data-role');
    const account = await popup.active.getAttribute('data-account');
    await choose(popup, { x: x + 60, y: y + 60 });
    await popup.closed();
    expect(sent(rolecall)).toEqual([`${account}/${role}`]);
  });
});
