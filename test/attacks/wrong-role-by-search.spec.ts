import { expectNav } from '../e2e/support/nav.ts';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';

const role = (profile: string, account: string, name: string) =>
  `[profile ${profile}]\nrole_arn = arn:aws:iam::${account}:role/${name}\nsource_profile = login\n`;

/** The sandbox's account 200000000003 with every role but its Deployer, among so many. */
const config = (roles: number): string =>
  Array.from({ length: roles }, (_, n) =>
    n < 4 ? role(`shop-${n}`, '200000000003', `Admin${n}`) : role(`other-${n}`, String(700000000000 + n), 'Admin'),
  ).join('');

/** What was sent to AWS's sign-in hosts to switch. */
const switches = ({ sandbox }: Rolecall) =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('switchrole'));

for (const roles of [10, 20_000]) {
  for (const [how, text] of [
    ['in words', 'ops/deploy/Deployer in 2000-0000-0003'],
    ['by its ARN', 'arn:aws:iam::200000000003:role/ops/deploy/Deployer'],
  ] as const) {
    test(`a role that is not among ${roles} is pasted ${how}, and Enter pressed at once: no other role of the account is switched to`, async ({
      rolecall,
    }) => {
      await rolecall.importConfig(config(roles));
      const page = await rolecall.signIn('alice');
      const popup = await rolecall.openPopup();
      await popup.page.keyboard.insertText(text);
      await popup.press('Enter');
      await popup.closed();
      await expectNav(page, 'Deployer');
      expect(switches(rolecall).map(({ fields }) => [fields.account, fields.roleName])).toEqual([
        ['200000000003', 'ops/deploy/Deployer'],
      ]);
    });
  }
}

test('the account is typed with a digit too few, and Enter pressed: nothing is switched to, and the reason is there', async ({
  rolecall,
}) => {
  await rolecall.importConfig(config(10));
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.type('Admin1 in 2000-0000-000');
  await popup.press('Enter');
  await expect(popup.page.locator('.offer')).toContainText('An account ID has 12 digits. This one has 11.');
  expect(switches(rolecall)).toEqual([]);
});

test('a row of a wiki’s table names a role that the account has not, and Enter is pressed: nothing is switched to before one is chosen', async ({
  rolecall,
}) => {
  await rolecall.importConfig(config(10));
  await rolecall.signIn('alice');
  const popup = await rolecall.openPopup();
  await popup.search.fill('shop 200000000003 Release');
  await popup.press('Enter');
  await expect(popup.page.locator('.offer')).toContainText('Enter does nothing');
  expect(switches(rolecall)).toEqual([]);
});

for (const text of ['Release in 200000000003', 'arn:aws:iam::200000000003:role/Deploy', 'shop 200000000003 Release']) {
  test(`a role that the list has not is named, and a row’s number is pressed: the row is shown to be meant before it is switched to: ${text}`, async ({
    rolecall,
  }) => {
    await rolecall.importConfig(role('shop', '200000000003', 'ops/deploy/Deployer'));
    const page = await rolecall.signIn('alice');
    const popup = await rolecall.openPopup();
    await popup.search.fill(text);
    await expect(popup.page.locator('.offer')).toContainText(/Not in your list|Enter does nothing/);
    await expect(popup.active).toHaveCount(0);
    await popup.press('Alt+Digit1');
    await expect(popup.active).toContainText('Deployer');
    await expect(popup.page.getByText(/Switches in this tab/)).toBeVisible();
    expect(switches(rolecall)).toEqual([]);
    await popup.press('Alt+Digit1');
    await expectNav(page, 'shop');
  });
}
