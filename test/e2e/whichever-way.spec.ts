import { pairwise } from '../sandbox/pairwise.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { classicCases, linkCases, multiSessionCases, refusals } from '../sandbox/whichever-way.ts';
import { expectNav } from './support/nav.ts';
import { expect, type Rolecall, test } from './support/rolecall.ts';

/** Longer than 64 in bytes, and not in characters. */
const long = '한빛-운영-데이터베이스-관리자-전용-역할-서울';

const longName = `
[profile ${long}]
role_arn = arn:aws:iam::200000000004:role/ReadOnly
source_profile = acme-login

[profile gone]
role_arn = arn:aws:iam::200000000002:role/NoSuchRole
source_profile = acme-login
`;

test.beforeEach(({ rolecall }) => rolecall.importConfig(sampleConfig + longName));

/** One case after another, each as in a browser that was just opened. */
async function signedIn(rolecall: Rolecall, mode: 'classic' | 'multi-session', scenario: object) {
  await rolecall.context.clearCookies();
  for (const page of rolecall.context.pages().slice(1)) await page.close();
  rolecall.sandbox.state.reset();
  rolecall.sandbox.state.set(scenario);
  return rolecall.signIn('alice', { mode, scenario });
}

async function switched(rolecall: Rolecall, profile: string, key = 'Enter') {
  const popup = await rolecall.openPopup();
  await popup.switchTo(profile, key);
  await popup.closed();
}

/** The tab that a switch opens. */
async function switchedInNewTab(rolecall: Rolecall, profile: string, key = 'Enter') {
  const popup = await rolecall.openPopup();
  const opened = rolecall.context.waitForEvent('page');
  await popup.switchTo(profile, key);
  return opened;
}

test('a classic switch and the way back end well in every case of what is not certain about AWS, two by two', async ({
  rolecall,
}) => {
  test.setTimeout(180_000);
  for (const scenario of pairwise(classicCases)) {
    await test.step(JSON.stringify(scenario), async () => {
      const page = await signedIn(rolecall, 'classic', scenario);
      await switched(rolecall, long);
      await expectNav(page, '한빛-운영');
      const back = await rolecall.openPopup();
      await back.pressButton('Switch back');
      await back.closed();
      await expectNav(page, 'alice');
    });
  }
});

test('a multi-session switch, and one made again, end well in every case of what is not certain about AWS, two by two', async ({
  rolecall,
}) => {
  test.setTimeout(180_000);
  for (const scenario of pairwise(multiSessionCases)) {
    await test.step(JSON.stringify(scenario), async () => {
      const base = await signedIn(rolecall, 'multi-session', scenario);
      for (const key of ['Enter', 'Alt+Enter']) {
        await base.bringToFront();
        await expectNav(await switchedInNewTab(rolecall, long, key), '한빛-운영');
      }
    });
  }
});

test('AWS’s own page is one confirmation away from the role in every case of what is not certain about links, two by two', async ({
  rolecall,
}) => {
  test.setTimeout(180_000);
  for (const { mode, ...scenario } of pairwise(linkCases)) {
    await test.step(JSON.stringify({ mode, ...scenario }), async () => {
      const first = await signedIn(rolecall, mode, scenario);
      if (mode === 'multi-session') await rolecall.signIn('bob', { mode, scenario });
      await first.close();
      await rolecall.context.pages().at(-1)?.goto('https://wiki.example.com/');
      const link = await switchedInNewTab(rolecall, 'acme-dev');
      await link.waitForURL(/switchrole|selector/);
      // Several sessions, and AWS asks which.
      if (link.url().includes('/sessions/selector')) await link.locator('.card a').first().click();
      await link.getByRole('button', { name: 'Switch role' }).click();
      await expectNav(link, 'acme-dev');
    });
  }
});

for (const [mode, scenario, words] of refusals) {
  test(`says what a refusal or an end is, whatever AWS tells it by: ${mode}, ${JSON.stringify(scenario)}`, async ({
    rolecall,
  }) => {
    await signedIn(rolecall, mode, scenario);
    const popup = await rolecall.openPopup();
    await expect(popup.session).toContainText('alice');
    if ('expiryAnswer' in scenario) rolecall.sandbox.state.sessions.clear();
    await popup.switchTo('gone');
    await expect(popup.panel).toContainText(words);
    await expect(popup.panel.getByRole('button', { name: 'Use AWS’s switch-role page' })).toBeVisible();
  });
}
