import { pairwise } from '../sandbox/pairwise.ts';
import { portalCookie } from '../sandbox/portal/lists.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';
import { classicCases, linkCases, multiSessionCases, portalCases, refusals } from '../sandbox/whichever-way.ts';
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

type Mode = 'classic' | 'multi-session';

/** One case after another, each as in a browser that was just opened, on a page that is not the console's. */
async function begin({ context, sandbox: { state } }: Rolecall, scenario: object) {
  await context.clearCookies();
  for (const page of context.pages().slice(1)) await page.close();
  state.reset();
  state.set(scenario);
}

async function signedIn(rolecall: Rolecall, mode: Mode, scenario: object) {
  await begin(rolecall, scenario);
  return rolecall.signIn('alice', { mode, scenario });
}

/** Without a page, whose loading would take most of the time. */
async function signInElsewhere({ context, sandbox: { state } }: Rolecall, as: string, mode: Mode, scenario: object) {
  await context.addCookies(state.signIn(as, { mode, scenario }).cookies);
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
  test.slow();
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
  test.slow();
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
  test.slow();
  await rolecall.context.pages()[0]?.goto('https://wiki.example.com/');
  for (const { mode, ...scenario } of pairwise(linkCases)) {
    await test.step(JSON.stringify({ mode, ...scenario }), async () => {
      await begin(rolecall, scenario);
      for (const as of mode === 'classic' ? ['alice'] : ['alice', 'bob'])
        await signInElsewhere(rolecall, as, mode, scenario);
      const link = await switchedInNewTab(rolecall, 'acme-dev');
      await link.waitForURL(/switchrole|selector/);
      // Several sessions, and AWS asks which.
      if (link.url().includes('/sessions/selector')) await link.locator('.card a').first().click();
      await link.getByRole('button', { name: 'Switch role' }).click();
      await expectNav(link, 'acme-dev');
    });
  }
});

test('a role of Identity Center opens, or says before what is in the way, whoever is signed in and whether its portal is open, two by two', async ({
  rolecall,
}) => {
  test.slow();
  const { context, sandbox } = rolecall;
  for (const { portal, over, ...scenario } of pairwise(portalCases)) {
    await test.step(JSON.stringify({ portal, over, ...scenario }), async () => {
      await begin(rolecall, scenario);
      if (portal === 'open') {
        sandbox.state.portal.tokens.add('dana');
        await context.addCookies([{ name: portalCookie, value: 'dana', domain: 'lumen.awsapps.com', path: '/' }]);
      }
      if (over !== 'nobody') await rolecall.signIn('alice', { mode: over, scenario });
      const popup = await rolecall.openPopup();
      const opened = context.waitForEvent('page', (page) => page.url().includes('awsapps'));
      await popup.switchTo('lumen-prod');
      if (over === 'classic') {
        // What AWS says only when the portal has led there: "You must first log out …".
        await expect(popup.panel).toContainText('You are signed in as 2000-0000-0001/alice (1 tab)');
        await expect(popup.panel).toContainText('Turn on multi-session support');
        await popup.choose('Sign out and open');
      }
      const page = await opened;
      if (portal === 'closed') await page.getByRole('link', { name: 'Sign in as dana' }).click();
      await expectNav(page, 'Read_Only/dana');
    });
  }
});

for (const mode of ['classic', 'multi-session'] as const) {
  test(`says what a refusal or an end is, whatever AWS tells it by: ${mode}`, async ({ rolecall }) => {
    test.slow();
    for (const [, scenario, words] of refusals.filter(([of]) => of === mode)) {
      await test.step(JSON.stringify(scenario), async () => {
        await signedIn(rolecall, mode, scenario);
        const popup = await rolecall.openPopup();
        await expect(popup.session).toContainText('alice');
        if ('expiryAnswer' in scenario) rolecall.sandbox.state.sessions.clear();
        await popup.switchTo('gone');
        await expect(popup.panel).toContainText(words);
        await expect(popup.panel.getByRole('button', { name: 'Use AWS’s switch-role page' })).toBeVisible();
        // Else the next popup would tell it first.
        await popup.press('Escape');
        await popup.page.close();
      });
    }
  });
}
