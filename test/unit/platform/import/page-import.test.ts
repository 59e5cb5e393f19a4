import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { asTeamPage } from '@/core/share/team-page.ts';
import { portalOfPage } from '@/platform/import/open-portal.ts';
import { importFromLink, importFromPage } from '@/platform/import/page-import.ts';
import { takePendingImport } from '@/platform/import/pending-import.ts';
import type { ConfigOnPage } from '@/platform/page/find-config-text.ts';
import { listenForLed } from '@/platform/switching/listen-for-led.ts';
import { role } from '../../core/export/roles.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { openedReviews, takePending } from '../take-pending.ts';

const wiki = (config: ConfigOnPage, more: Partial<FakeTab> = {}) =>
  tab({ active: true, url: 'https://console.aws.amazon.com/wiki', title: 'Our roles', config, ...more });

describe('importFromPage', () => {
  it.each<[string, ConfigOnPage, string]>([
    ['the selection first', { selection: '[a]', blocks: ['[b]'] }, '[a]'],
    ['all blocks', { blocks: ['[a]\nx = 1', '[b]'] }, '[a]\nx = 1\n\n[b]'],
    ['all blocks, when blanks are selected', { selection: ' \n', blocks: ['[a]'] }, '[a]'],
  ])('takes %s, and opens the review with it', async (_, config, text) => {
    const { edge, local, tabs } = fakeBrowser([wiki(config)]);
    expect(await importFromPage(edge)).toEqual({ found: text.length });
    const url = expect.stringMatching(/^chrome-extension:\/\/rolecall\/options\.html\?pending=[0-9a-f-]{36}#import$/);
    expect(tabs.create.mock.calls).toEqual([[{ url }]]);
    expect(await takePending(edge)).toEqual({ text, origin: 'page', name: 'Our roles' });
    expect(local.all()).toEqual({});
  });

  it('tells the review that the page has more than was read', async () => {
    const { edge } = fakeBrowser([wiki({ blocks: ['[a]'], cut: true })]);
    await importFromPage(edge);
    expect(await takePending(edge)).toEqual({ text: '[a]', origin: 'page', name: 'Our roles', cut: true });
  });

  it.each<[string, FakeTab[]]>([
    ['nothing on the page', [wiki({ blocks: [] })]],
    ['blanks', [wiki({ selection: ' ', blocks: ['\n'] })]],
    ['a page that keeps extensions out', [wiki({ blocks: ['[a]'] }, { page: 'closed' })]],
    ['no tab', []],
  ])('opens nothing for %s', async (_, open) => {
    const { edge, tabs, session } = fakeBrowser(open);
    expect(await importFromPage(edge)).toEqual({ found: 0 });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(session.all()).toEqual({});
  });

  it('asks the tab of the context menu, not the one in front', async () => {
    const front = wiki({ blocks: ['[front]'] });
    const clicked = wiki({ blocks: ['[clicked]'] }, { active: false });
    const { edge } = fakeBrowser([front, clicked]);
    await importFromPage(edge, clicked);
    expect(await takePending(edge)).toMatchObject({ text: '[clicked]' });
  });

  it.each([
    ['  spaced  ', 'spaced'],
    ['t'.repeat(200), 't'.repeat(60)],
    ['', 'page'],
    [undefined, 'page'],
  ])('names the source by the title %j', async (title, name) => {
    const page = wiki({ blocks: ['[a]'] });
    const { edge } = fakeBrowser([page]);
    await importFromPage(edge, { ...page, title: title as string });
    expect(await takePending(edge)).toMatchObject({ name });
  });
});

describe('importFromPage on a page for a team', () => {
  const config = '[profile <a>]\nrole_arn = arn:aws:iam::111122223333:role/A\n';
  const { link = '' } = bundleLink(readConfig(config).roles);
  const packed = link.slice(link.indexOf('rolecall='));

  it.each([
    ['its text, as that of others', config, asTeamPage(config)],
    ['the roles of its address, which say that themselves', packed, packed],
    [
      'such roles with others beside them, as those of others',
      `${packed}\n${config}`,
      asTeamPage(`${packed}\n${config}`),
    ],
  ])('takes %s, on whatever host', async (_, held, text) => {
    const page = tab({ active: true, url: 'https://wiki.example/team.html', title: 'Acme · AWS roles' });
    const { edge, scripting } = fakeBrowser([page]);
    scripting.executeScript.mockResolvedValueOnce([{ result: { blocks: [held], isTeamPage: true } }]);
    expect(await importFromPage(edge)).toEqual({ found: text.length });
    const pending = await takePending(edge);
    expect(pending).toEqual({ text, origin: 'page', name: 'Acme · AWS roles' });
    expect(recognize(pending?.text ?? '')).toMatchObject({ shared: { count: 1, roles: [{ roleName: 'A' }] } });
  });
});

describe('importFromPage on an access portal', () => {
  it.each([
    ['https://acme.awsapps.com/start/#/?tab=accounts', 'https://acme.awsapps.com/start/'],
    ['https://ssoins-1.portal.eu-west-1.app.aws/', 'https://ssoins-1.portal.eu-west-1.app.aws/'],
    ['https://start.us-gov-home.awsapps.com/directory/acme#/', 'https://start.us-gov-home.awsapps.com/directory/acme/'],
  ])('opens the settings to read %s, and asks the page nothing yet', async (url, address) => {
    const page = tab({ active: true, url });
    const { edge, tabs, scripting, session } = fakeBrowser([page]);
    expect((await importFromPage(edge)).found).toBeGreaterThan(0);
    const opened = new URL(tabs.create.mock.calls[0]?.[0].url ?? '');
    expect(opened.href.replace(opened.search, '')).toBe('chrome-extension://rolecall/options.html#import');
    expect(Object.fromEntries(opened.searchParams)).toMatchObject({ portal: address, tab: String(page.id) });
    expect(portalOfPage(edge, opened.search)?.address).toBe(address);
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(session.all()).toEqual({});
  });

  it.each([
    '',
    '?portal=https://acme.awsapps.com/start/',
    '?tab=1',
    '?portal=https://evil.example/&tab=1',
    '?portal=https://acme.awsapps.com/start/&tab=x',
  ])('reads no portal for the query %j', (search) => {
    expect(portalOfPage(fakeBrowser().edge, search)).toBeUndefined();
  });
});

describe('importFromLink', () => {
  it('opens the review with the role of the link', async () => {
    const { edge } = fakeBrowser();
    const link = 'https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=team/Ops&displayName=prod';
    await importFromLink(edge, link);
    const pending = await takePending(edge);
    expect(pending).toMatchObject({ origin: 'link', name: '' });
    expect(readConfig(pending?.text ?? '').roles).toMatchObject([{ account: '555566667777', roleName: 'team/Ops' }]);
  });

  it('opens the review with all roles in the fragment of the link, as they came', async () => {
    const { edge } = fakeBrowser();
    const { link = '' } = bundleLink([role('shop'), role('lab')]);
    await importFromLink(edge, link);
    expect(await takePending(edge)).toEqual({ text: link, origin: 'link', name: '', from: 'signin.aws.amazon.com' });
  });

  it('opens it with what the tab was led to, where its page has another address, and once', async () => {
    const page = tab();
    const { edge, pages } = fakeBrowser([page]);
    const { link = '' } = bundleLink([role('shop'), role('lab')]);
    listenForLed(edge);
    pages.load(page.id, link);
    pages.load(page.id, 'https://eu-west-1.signin.aws.amazon.com/signin');
    await importFromLink(edge, page.url, page.id);
    expect(await takePending(edge)).toMatchObject({ text: link, from: 'eu-west-1.signin.aws.amazon.com' });
    await importFromLink(edge, page.url, page.id);
    await importFromLink(edge, '', page.id);
    expect(openedReviews(edge)).toHaveLength(1);
  });

  it.each([
    '',
    'https://evil.example/switchrole?account=555566667777&roleName=Ops',
    'https://evil.example/switchrole#rolecall=1.abc',
    'javascript:alert(1)',
  ])('does nothing with %j', async (link) => {
    const { edge, tabs, session } = fakeBrowser();
    await importFromLink(edge, link);
    expect(tabs.create).not.toHaveBeenCalled();
    expect(session.all()).toEqual({});
  });
});

it('hands a text to one review alone', async () => {
  const { edge } = fakeBrowser([wiki({ blocks: ['[a]'] })]);
  await importFromPage(edge);
  await takePending(edge);
  expect(await takePending(edge)).toBeUndefined();
});

it('hands each of two texts to a review of its own, whichever page loads first', async () => {
  const { edge, session } = fakeBrowser();
  const link = (name: string) => `https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=${name}`;
  await Promise.all([importFromLink(edge, link('First')), importFromLink(edge, link('Second'))]);
  const [first = '', second = ''] = openedReviews(edge);
  expect((await takePendingImport(edge, second))?.text).toContain('role/Second');
  expect((await takePendingImport(edge, first))?.text).toContain('role/First');
  expect(session.all()).toEqual({});
});
