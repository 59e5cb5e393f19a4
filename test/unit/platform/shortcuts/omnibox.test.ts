import { describe, expect, it, vi } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { listenToOmnibox } from '@/platform/shortcuts/omnibox.ts';
import type { SwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { profile } from '../libraries.ts';
import { keepRoles } from '../roles-kept.ts';

const roles = ['dev', 'prod-read', 'prod-admin'];
const config = roles.map((name) => profile(name, '200000000002')).join('');

interface Suggestion {
  content: string;
  description: string;
}

/** An address bar with the keyword typed. */
async function addressBar(text = config, recents: readonly Role[] = [], origin = 'chrome-extension://rolecall') {
  const fake = fakeBrowser();
  if (text !== '') await keepRoles(fake.local, text, recents);
  fake.local.get.mockClear();
  fake.runtime.getURL = (path) => `${origin}${path}`;
  const withoutPopup = {
    switchTo: vi.fn(async (_role: Role, _choice: object) => {}),
    exit: vi.fn(async () => {}),
    missing: vi.fn(async () => {}),
  } satisfies SwitchWithoutPopup;
  listenToOmnibox(fake.edge, withoutPopup);
  const { onInputStarted, onInputChanged, onInputEntered, setDefaultSuggestion } = fake.omnibox;
  onInputStarted.tell();
  /** Types words; gives the rows, the default one first. */
  async function type(words: string): Promise<Suggestion[]> {
    const suggest = vi.fn((_others: Suggestion[]) => {});
    await Promise.all(onInputChanged.tell(words, suggest));
    const [others = []] = suggest.mock.calls.at(-1) ?? [];
    const [first] = setDefaultSuggestion.mock.calls.at(-1) ?? [];
    return [...(first ? [{ content: '', ...first }] : []), ...others];
  }
  async function enter(words: string, disposition = 'currentTab') {
    await Promise.all(onInputEntered.tell(words, disposition));
    return withoutPopup.switchTo.mock.calls.map(([{ profile, account }, choice]) => ({ profile, account, ...choice }));
  }
  return { ...fake, type, enter };
}

it('suggests the best roles, each with its account and name', async () => {
  const { type } = await addressBar();
  const rows = await type('prod');
  expect(rows.map(({ description }) => description)).toEqual([
    '\u2068<match>prod</match>-read\u2069 <dim>2000-0000-0002 / prod-read — config</dim>',
    '\u2068<match>prod</match>-admin\u2069 <dim>2000-0000-0002 / prod-admin — config</dim>',
  ]);
  expect(rows[1]?.content).toBe('prod-admin 200000000002/prod-admin');
});

it('offers of two roles that are chosen by the same words the one that is meant', async () => {
  const { type, enter } = await addressBar(
    ['"two words"', '"two  words"'].map((name) => profile(name, '200000000002', 'Ops')).join(''),
    [],
    'moz-extension://rolecall',
  );
  const rows = await type('two');
  expect(rows).toHaveLength(1);
  expect(await enter(rows[0]!.content)).toMatchObject([{ profile: 'two words' }]);
});

it('shows Firefox no markup', async () => {
  const { type } = await addressBar(config, [], 'moz-extension://rolecall');
  expect((await type('dev'))[0]?.description).toBe('dev — 2000-0000-0002 / dev — config');
});

it('lists the first row too in Firefox, which shows a default one too late', async () => {
  const { type, enter, omnibox } = await addressBar(config, [], 'moz-extension://rolecall');
  expect((await type('prod')).map(({ content }) => content)).toEqual([
    'prod-read 200000000002/prod-read',
    'prod-admin 200000000002/prod-admin',
  ]);
  const [nothing, ...others] = await type('qqqqqq');
  expect([nothing?.description, others]).toEqual(['omnibox_nothing', []]);
  expect(await enter(nothing!.content)).toEqual([]);
  expect(omnibox.setDefaultSuggestion).not.toHaveBeenCalled();
});

it('suggests the one before the current role first, over a tab that is known, and last what is out of reach', async () => {
  const { type, session, pages } = await addressBar(config, [
    ...['prod-admin', 'prod-read', 'dev'].map((name) =>
      role({ profile: name, account: '200000000002', roleName: name }),
    ),
  ]);
  const origin = 'https://us-east-1.console.aws.amazon.com';
  pages.open.push(tab({ active: true, status: 'complete', url: `${origin}/console/home` }));
  const [current, away] = ['prod-admin', 'prod-read'].map((name) => `aws/200000000002/${name}`);
  const order = { current, away: [away], first: [], last: [] };
  await session.set({ 'tab-screen': { tabId: pages.open[0]?.id, origin, screen: { order } } });
  const [first, ...rows] = await type('');
  expect(first?.description).toBe('omnibox_type');
  expect(rows.map(({ description }) => description.match(/\u2068(.*)\u2069/)?.[1])).toEqual([
    ...['dev', 'prod-admin', 'prod-read'],
  ]);
});

it('suggests the recent roles before anything is typed', async () => {
  const { type } = await addressBar(config, [
    role({ profile: 'prod-admin', account: '200000000002', roleName: 'prod-admin' }),
  ]);
  const [first, ...rows] = await type('');
  expect(first?.description).toBe('omnibox_type');
  expect(rows.map(({ description }) => description.match(/\u2068(.*)\u2069/)?.[1])).toEqual([
    'prod-admin',
    'dev',
    'prod-read',
  ]);
});

it('suggests no more than the address bar shows', async () => {
  const many = Array.from({ length: 50 }, (_, n) => profile(`role-${n}`)).join('');
  expect(await (await addressBar(many)).type('role')).toHaveLength(8);
});

it('reads the roles once, for all the keys of one input', async () => {
  const { type, enter, local } = await addressBar();
  const readings = () => local.get.mock.calls.filter(([names]) => names?.includes('recents')).length;
  await Promise.all(['p', 'pr', 'pro'].map(type));
  await enter('pro');
  expect(readings()).toBe(1);
  await type('p');
  expect(readings()).toBe(2);
});

it.each([
  ['currentTab', 'here'],
  ['newForegroundTab', 'new-tab'],
  ['newBackgroundTab', 'new-tab'],
])('switches to the first row at Enter, for %s: %s', async (disposition, where) => {
  const { enter } = await addressBar();
  expect(await enter('prod', disposition)).toEqual([{ profile: 'prod-read', account: '200000000002', where }]);
});

it('switches to the row that was chosen, in a worker that knows nothing of it', async () => {
  const [, chosen] = await (await addressBar()).type('prod');
  expect(await (await addressBar()).enter(chosen!.content)).toMatchObject([{ profile: 'prod-admin' }]);
});

it('says that there are no roles, and opens the settings at Enter', async () => {
  const { type, enter, runtime } = await addressBar('');
  expect(await type('prod')).toEqual([{ content: '', description: 'omnibox_no_roles' }]);
  expect(await enter('prod')).toEqual([]);
  expect(runtime.openOptionsPage).toHaveBeenCalledOnce();
});

it('says that nothing is found, and does nothing at Enter', async () => {
  const { type, enter, runtime } = await addressBar();
  expect(await type('qqqqqq')).toEqual([{ content: '', description: 'omnibox_nothing' }]);
  expect(await enter('qqqqqq')).toEqual([]);
  expect(runtime.openOptionsPage).not.toHaveBeenCalled();
});

const functionArn = 'arn:aws:lambda:eu-west-1:200000000002:function:pay';
const functionPage = 'https://eu-west-1.console.aws.amazon.com/lambda/home?region=eu-west-1#/functions/pay';

it('says on which resource a role lands, and lands there, also when a row is chosen', async () => {
  const { type, enter } = await addressBar();
  const rows = await type(functionArn);
  expect(rows.map(({ description }) => description)).toContain(
    '\u2068prod-read\u2069 <dim>2000-0000-0002 / prod-read — config → \u2068Lambda › pay\u2069</dim>',
  );
  expect(await enter('prod-admin 200000000002/prod-admin')).toMatchObject([
    { profile: 'prod-admin', landing: functionPage },
  ]);
});

it('lands on a resource once, and not with the words after it', async () => {
  const { type, enter } = await addressBar();
  await type(functionArn);
  expect(await enter(functionArn)).toMatchObject([{ landing: functionPage }]);
  await type('prod');
  expect((await enter('prod'))[1]).not.toHaveProperty('landing');
});

describe('a role that is named with its account and is not in the list', () => {
  const words = 'Auditor in 2000-0000-0002';

  it.each(['chrome-extension://rolecall', 'moz-extension://rolecall'])(
    'comes before the rows of %s, and says so',
    async (origin) => {
      const { type } = await addressBar(config, [], origin);
      const [first, ...others] = await type(words);
      expect(first?.description).toBe('omnibox_offer Auditor 2000-0000-0002');
      expect(others).toHaveLength(3);
    },
  );

  it.each([words, 'please take Auditor in 200000000002 now', 'arn:aws:iam::200000000002:role/Auditor'])(
    'is what Enter means at once: %s',
    async (typed) => {
      const { enter } = await addressBar();
      expect(await enter(typed)).toEqual([{ profile: 'Auditor', account: '200000000002', where: 'here' }]);
    },
  );

  it.each([
    ['a digit too few', 'dev in 2000-0000-000', 'add_fault_digits'],
    ['a permission set without its portal', 'AWSReservedSSO_dev_0123456789abcdef in 200000000002', 'picker_offer_set'],
  ])('is not guessed: %s', async (_, typed, says) => {
    const { type, enter } = await addressBar();
    expect((await type(typed))[0]?.description).toContain(says);
    expect(await enter(typed)).toEqual([]);
  });

  it('leaves the rows to be chosen', async () => {
    const { type, enter } = await addressBar();
    const [, row] = await type(words);
    expect(await enter(row!.content)).toMatchObject([{ account: '200000000002' }]);
  });
});

it.each(['', ' ', '-', '—', '#', '...'])('switches nowhere by %j, which names no role', async (words) => {
  const { type, enter } = await addressBar();
  const [first, ...rows] = await type(words);
  expect(first?.description).toBe('omnibox_type');
  expect(await enter(words)).toEqual([]);
  // A row that is chosen is a role.
  if (rows[0]) expect(await enter(rows[0].content)).toHaveLength(1);
});
