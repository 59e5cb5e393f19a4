import { describe, expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { readTabContext } from '@/platform/popup/tab-context.ts';
import { listenForLed } from '@/platform/switching/listen-for-led.ts';
import { child2025, multiSession2025, user2025 } from '../../core/session/facts.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';

const inFront = { active: true };

it.each([
  ['a console', [tab({ ...inFront, facts: user2025 })], { tab: 'console', consoleElsewhere: false, canImport: true }],
  ['another page', [tab(inFront)], { tab: 'other', consoleElsewhere: false, canImport: false }],
  [
    'an access portal',
    [tab({ ...inFront, url: 'https://acme.awsapps.com/start/' })],
    { tab: 'other', canImport: true },
  ],
  [
    'what only looks like one',
    [tab({ ...inFront, url: 'https://acme.awsapps.com.evil.example/start/' })],
    { canImport: false },
  ],
  [
    'another page, with a console elsewhere',
    [tab(inFront), tab({ facts: user2025 })],
    { tab: 'other', consoleElsewhere: true },
  ],
  ['no window', [], { tab: 'other', consoleElsewhere: false }],
])('knows that it is over %s', async (_, open, expected) => {
  expect(await readTabContext(fakeBrowser(open).edge)).toMatchObject(expected);
});

it('knows who is signed in in the tab in front', async () => {
  const { session } = await readTabContext(fakeBrowser([tab({ ...inFront, facts: user2025 })]).edge);
  expect(session?.current).toMatchObject({ kind: 'iam-user', name: 'jiwoo' });
});

const inChina = 'https://cn-north-1.console.amazonaws.cn/console/home';

it.each([
  ['a classic session is that of every tab of its partition', user2025, [user2025, { ...user2025, url: inChina }], 2],
  ['a tab of a session of its own is counted for itself', multiSession2025, [child2025, child2025], 3],
])('knows the tabs that are signed in: %s', async (_, here, others, count) => {
  const open = [
    tab({ ...inFront, url: here.url, facts: here }),
    ...others.map((facts) => tab({ url: facts.url, facts })),
  ];
  const { session, signedIn } = await readTabContext(fakeBrowser(open).edge);
  expect(signedIn).toHaveLength(count);
  expect(signedIn[0]).toEqual(session);
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/330: Firefox lets users take hosts back.
it('knows that it has no access, and asks no page', async () => {
  const { edge, permissions, tabs } = fakeBrowser([tab({ ...inFront, facts: user2025 })]);
  permissions.contains.mockResolvedValueOnce(false);
  expect(await readTabContext(edge)).toEqual({
    tab: 'no-access',
    session: undefined,
    signedIn: [],
    consoleElsewhere: false,
    canImport: false,
  });
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

describe('what the tab was led to', () => {
  const page = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
  const signIn = `https://signin.aws.amazon.com/signin?redirect_uri=${encodeURIComponent(
    page.replace('//', '//300000000007-abcd1234.'),
  )}`;
  const { link = '' } = bundleLink([role({ profile: 'a' }), role({ profile: 'b', roleName: 'B' })]);

  async function over(more: Partial<FakeTab>, ...addresses: string[]) {
    const here = tab({ ...inFront, ...more });
    const fake = fakeBrowser([here]);
    fake.runtime.sendMessage.mockResolvedValue(true);
    listenForLed(fake.edge);
    for (const address of addresses) fake.pages.load(here.id, address);
    return { ...fake, here, context: await readTabContext(fake.edge) };
  }

  it('is a page, over AWS’s sign-in', async () => {
    const { context } = await over({}, signIn);
    expect(context.wanted).toEqual({ partition: 'aws', account: '300000000007', landing: page });
  });

  it('is nothing over another page, and in a private window', async () => {
    expect((await over({}, signIn, 'https://news.example/')).context.wanted).toBeUndefined();
    expect((await over({ incognito: true }, signIn, link)).context).not.toHaveProperty('shared');
  });

  it('is roles that are shared, to be reviewed or not', async () => {
    const { context, runtime, here, edge } = await over({}, link);
    expect(context.shared?.count).toBe(2);
    await context.shared?.review();
    expect(runtime.sendMessage.mock.calls).toEqual([[{ type: 'review-led', tabId: here.id }]]);
    await context.shared?.dismiss();
    expect((await readTabContext(edge)).shared).toBeUndefined();
  });
});

it.each([
  ['a page with roles to share', true, true],
  ['a page that gives something else', {}, false],
  ['a page that keeps extensions out', undefined, false],
])('offers an import over %s', async (_, answer, canImport) => {
  const { edge, scripting } = fakeBrowser([tab({ ...inFront, page: answer === undefined ? 'closed' : 'listening' })]);
  if (answer !== undefined) scripting.executeScript.mockResolvedValueOnce([{ result: answer }]);
  expect(await readTabContext(edge)).toMatchObject({ tab: 'other', canImport });
});
