import type { BrowserContext } from '@playwright/test';
import { historyRows } from '../e2e/support/history.ts';
import { expectNav } from '../e2e/support/nav.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { tellWorker, toolbarOf } from '../e2e/support/worker-events.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { settleLater } from '../unit/settle-later.ts';

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig));

/** What AWS was asked, as far as the sandbox has seen it. */
const switches = ({ sandbox }: Rolecall) =>
  sandbox.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole'))
    .map(({ fields }) => `${fields.account}/${fields.roleName}`);

/** AWS does not answer the next form, or what else is asked for, until it is let. `asked`: when it has been sent. */
async function holdNext(context: BrowserContext, path = /\/switchrole$/) {
  const asked = settleLater();
  const answer = settleLater();
  await context.route(
    path,
    async (route) => {
      asked.resolve();
      await answer.promise;
      // The browser may have given it up.
      await route.continue().catch(() => {});
    },
    { times: 1 },
  );
  return { asked: asked.promise, letAnswer: answer.resolve };
}

test.describe('AWS takes long, and Cancel is pressed', () => {
  test('before the form is sent: nothing is sent, and that is said', async ({ rolecall }) => {
    const page = await rolecall.signIn('alice', { scenario: { csrf: 'never' } });
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    await popup.choose('Cancel');
    await expect(popup.page.getByText('Nothing was sent to AWS')).toBeVisible();
    await expect(popup.told).toHaveCount(0);
    expect(switches(rolecall)).toEqual([]);
    expect(await historyRows(rolecall)).toEqual([]);
    await expectNav(page, 'alice');
  });

  test('after it was sent: the tab stays who it is, and what AWS may have done is said', async ({ rolecall }) => {
    const page = await rolecall.signIn('alice');
    const { asked, letAnswer } = await holdNext(rolecall.context);
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    await asked;
    await popup.choose('Cancel');
    await expect(popup.told).toContainText('AWS may still switch to acme-prod-admin');
    await expect(popup.search).toBeFocused();
    await expect(popup.told).toContainText('The request was already on its way to AWS');
    await popup.told.getByRole('button', { name: 'Dismiss' }).click();
    await expect(popup.told).toHaveCount(0);
    letAnswer();
    await expectNav(page, 'alice');
    expect(page.url()).not.toContain('switchrole');
    await expect.poll(() => historyRows(rolecall)).toEqual([expect.stringMatching(/acme-prod-admin.*Canceled/)]);
  });

  test('another role is chosen then: the tab is in that one, and nobody speaks of someone else', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    const { asked, letAnswer } = await holdNext(rolecall.context);
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    await asked;
    await popup.choose('Cancel');
    await expect(popup.told).toBeVisible();
    await popup.press('Escape');
    await popup.switchTo('acme-dev-admin');
    await popup.closed();
    letAnswer();
    await expectNav(page, 'acme-dev-admin');
    await expect
      .poll(async () => (await historyRows(rolecall)).sort())
      .toEqual([expect.stringMatching(/acme-dev-admin.*Switched/), expect.stringMatching(/acme-prod-admin.*Canceled/)]);
    const next = await rolecall.openPopup();
    await expect(next.session).toContainText('acme-dev-admin');
    await expect(next.told).toHaveCount(0);
    await expect(next.panel).toHaveCount(0);
  });
});

test.describe('AWS takes long, and what was asked for is given up in other ways', () => {
  test('Cancel comes when the next page is there already: it is in the role, and that is said', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice', { scenario: { frames: 'yes' } });
    const { asked, letAnswer } = await holdNext(rolecall.context, /\/sandbox\/frame$/);
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-admin');
    // A frame of the page that it led to.
    await asked;
    await popup.choose('Cancel');
    await expect(popup.told).toContainText('AWS may still switch to acme-prod-admin');
    letAnswer();
    await expect(popup.told).toContainText('acme-prod-admin was opened, although you canceled');
    await expectNav(page, 'acme-prod-admin');
    await expect.poll(() => historyRows(rolecall)).toEqual([expect.stringMatching(/acme-prod-admin.*Switched/)]);
  });

  test('the way back is canceled after it was sent: the tab stays in the role, and what AWS may have done is said', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    const first = await rolecall.openPopup();
    await first.switchTo('acme-dev-admin');
    await first.closed();
    await expectNav(page, 'acme-dev-admin');
    const { asked, letAnswer } = await holdNext(rolecall.context);
    const popup = await rolecall.openPopup();
    await popup.pressButton('Switch back');
    await asked;
    await popup.choose('Cancel');
    await expect(popup.told).toContainText('Canceled, but AWS may still');
    letAnswer();
    await expectNav(page, 'acme-dev-admin');
    expect(page.url()).not.toContain('switchrole');
  });

  for (const [how, isCanceled, told] of [
    ['the next popup tells it', false, 'Something went wrong during the switch'],
    ['after Cancel, nobody speaks of a failure', true, undefined],
  ] as const) {
    test(`the tab is closed, and its popup with it: ${how}`, async ({ rolecall }) => {
      await rolecall.signIn('alice');
      const page = await rolecall.signIn('alice');
      const { asked, letAnswer } = await holdNext(rolecall.context);
      const popup = await rolecall.openPopup();
      await popup.switchTo('acme-prod-admin');
      await asked;
      if (isCanceled) {
        await popup.choose('Cancel');
        await expect(popup.told).toContainText('AWS may still switch');
      }
      await page.close();
      letAnswer();
      const outcome = isCanceled ? /acme-prod-admin.*Canceled/ : /acme-prod-admin/;
      await expect.poll(() => historyRows(rolecall)).toEqual([expect.stringMatching(outcome)]);
      const next = await rolecall.openPopup();
      await expect(next.session).toBeVisible();
      if (told) await expect(next.told).toContainText(told);
      else await expect(next.told).toHaveCount(0);
    });
  }
});

test.describe('a role and Enter are typed without a look', () => {
  test('where a switch from the address bar failed: they are for the list', async ({ rolecall }) => {
    const page = await rolecall.signIn('alice');
    await tellWorker(rolecall.background, ['omnibox', 'onInputEntered', 'acme-prod-breakglass', 'currentTab']);
    await expect.poll(() => toolbarOf(rolecall.background)).toMatchObject({ badge: '!' });
    await expectNav(page, 'alice');
    const popup = await rolecall.openPopup();
    await expect(popup.told).toContainText('Could not switch to acme-prod-breakglass');
    await popup.switchTo('acme-dev-admin');
    await popup.closed();
    await expectNav(page, 'acme-dev-admin');
    // It was not read, and is not gone.
    const next = await rolecall.openPopup();
    await expect(next.told).toContainText('Could not switch to acme-prod-breakglass');
    await next.told.getByRole('button', { name: 'Dismiss' }).click();
    await expect(next.told).toHaveCount(0);
    await next.page.close();
    await expect.poll(() => toolbarOf(rolecall.background)).not.toMatchObject({ badge: '!' });
  });

  test('where this popup says that a switch failed: they are for the search, and it is still said', async ({
    rolecall,
  }) => {
    const page = await rolecall.signIn('alice');
    const popup = await rolecall.openPopup();
    await popup.switchTo('acme-prod-breakglass');
    await expect(popup.panel).toContainText('Could not switch to acme-prod-breakglass');
    await expectNav(page, 'alice');
    await popup.search.evaluate((box: HTMLInputElement) => box.setSelectionRange(0, box.value.length));
    await popup.page.keyboard.type('acme-dev-admin');
    await expect(popup.panel).toHaveCount(0);
    await expect(popup.search).toHaveValue('acme-dev-admin');
    await expect(popup.told).toContainText('Could not switch to acme-prod-breakglass');
  });
});
