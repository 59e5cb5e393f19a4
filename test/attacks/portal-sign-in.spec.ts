import { OptionsPage } from '../e2e/support/options-page.ts';
import { expect, test } from '../e2e/support/rolecall.ts';

const portals = ['https://lumen.awsapps.com', 'https://ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws'];

for (const portal of portals) {
  test(`${portal} is read and imported: its sign-in is in no storage and on no page of Rolecall’s`, async ({
    rolecall,
  }) => {
    const { background, context, sandbox } = rolecall;
    const page = await context.newPage();
    await page.goto(`${portal}/sandbox/sign-in`);
    const popup = await rolecall.clickAction(page);
    const opened = context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Import roles from this page' }).click();
    const options = new OptionsPage(await opened);
    await options.page.getByRole('button', { name: /^Import: / }).click();
    await options.seeText('');
    const kept = () =>
      background.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
        };
        return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
      });
    await expect.poll(kept).toContain('Lumen main');
    const [signIn = 'none'] = sandbox.state.portal.tokens;
    expect(signIn).toMatch(/^dana-.{36}$/);
    const everything = (await kept()) + (await options.page.content()) + options.page.url();
    expect(everything).not.toContain(signIn);
    expect(everything).not.toContain('@lumen.example.com');
  });
}
