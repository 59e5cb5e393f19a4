import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test('lets a hostile console page learn nothing but the one switch, and make nothing happen', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const page = await rolecall.signIn('alice', { scenario: { hostile: 'yes' } });
  const popup = await rolecall.openPopup();
  await expect(popup.session).toContainText('alice');
  await popup.switchTo('acme-dev');
  await popup.closed();
  await expectNav(page, 'acme-dev');

  const { stolen } = rolecall.sandbox.state;
  await expect.poll(() => stolen.some((loot) => loot.startsWith('node:')), 'the page does watch').toBe(true);
  const everything = stolen.join('\n');
  for (const secret of ['acme-prod', 'acme-deploy', '한빛', 'lumen', '200000000004', rolecall.extensionId]) {
    expect(everything).not.toContain(secret);
  }
  const switches = rolecall.sandbox.requests.filter(
    ({ method, path }) => method === 'POST' && path.includes('switchrole'),
  );
  expect(switches).toHaveLength(1);
});

test('admits no message that a console page forges', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const page = await rolecall.signIn('alice');
  const answer = await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } };
    };
    try {
      return await chrome?.runtime?.sendMessage?.(id, { type: 'exit' });
    } catch (error) {
      return String(error);
    }
  }, rolecall.extensionId);
  expect(answer ?? 'nothing to send with').toMatch(/nothing|Could not establish connection/);
});

test('cannot be framed or fetched by a page', async ({ rolecall }) => {
  const page = await rolecall.signIn('alice');
  const outcome = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'fetched',
        () => 'refused',
      ),
    `chrome-extension://${rolecall.extensionId}/popup.html`,
  );
  expect(outcome).toBe('refused');
});
