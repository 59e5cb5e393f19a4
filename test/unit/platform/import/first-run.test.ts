import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { bundleLink } from '@/core/share/bundle-link.ts';
import { createFirstRun } from '@/platform/import/first-run.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { role } from '../../core/export/roles.ts';
import { user2025 } from '../../core/session/facts.ts';
import { until } from '../../until.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { fakeLocks } from '../fake-storage.ts';
import { tab } from '../fake-tabs.ts';
import { libraryOver, profile } from '../libraries.ts';
import { takePending } from '../take-pending.ts';

const [reload, close] = [vi.fn(), vi.fn()];
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('window', { close });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const text = `${profile('a')}aws_secret_access_key = ${secret}\n${profile('b')}group = acme\n[c]\nregion = us-east-1\n`;

describe('the first-run screen', () => {
  it('counts what a text would give, and keeps the text without its secrets', async () => {
    const { edge, session, local } = fakeBrowser();
    const screen = await createFirstRun('config', edge);
    const found = await screen.find(text);
    expect(found).toMatchObject({ roles: 2, organizations: 2, skipped: 1, recognized: { kind: 'config' } });
    expect(found.recognized).toMatchObject({ secretLines: [3] });
    expect(await screen.keep(text)).toBe(true);
    expect(JSON.stringify(session.all())).not.toContain(secret);
    expect(local.all()).toEqual({});
    expect((await createFirstRun('config', edge)).draft).toBe(text.replace(secret, '***'));
  });

  it('tells names that can be taken for one another, also by what the user called a role before', async () => {
    const { edge, local } = fakeBrowser();
    const { library, store, add } = libraryOver(local);
    const { id } = await add(profile('acme-dev', '200000000002', 'Developer'));
    await createUserEdits(store).change('aws/200000000002/developer', { displayName: 'payments' });
    await library.remove(id);
    const screen = await createFirstRun('config', edge);
    const alikeOf = async (text: string) => (await screen.find(text)).alike;
    const dev = profile('acme-dev', '200000000002', 'Developer');
    const [other, pay] = [profile('acrne-qa', '200000000004', 'Admin'), profile('payments', '200000000004', 'Admin')];
    expect(await alikeOf(dev + other)).toEqual([]);
    expect(await alikeOf(other + profile('acme-qa', '200000000002'))).toEqual(['acrne-qa', 'acme-qa']);
    expect(await alikeOf(dev + pay)).toEqual(['payments']);
  });

  it('imports, forgets the draft, and shows the list', async () => {
    const { edge, session, local } = fakeBrowser();
    const screen = await createFirstRun('config', edge);
    await screen.keep(text);
    await screen.import(text);
    expect((await readPicker(local.area)).view?.count).toBe(2);
    expect(session.all()).toEqual({});
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('imports nothing of a link that somebody shared, and opens the review with it', async () => {
    const { edge, local } = fakeBrowser();
    const { link = '' } = bundleLink([role('shop'), role('lab')]);
    const screen = await createFirstRun('config', edge);
    expect(await screen.find(link)).toMatchObject({ roles: 2, recognized: { shared: { count: 1 } } });
    await screen.import(link);
    expect(await takePending(edge)).toMatchObject({ text: link, origin: 'pasted' });
    expect(local.all()).toEqual({});
  });

  it('brings the only source back that was removed last, and speaks of no other', async () => {
    const { edge, local } = fakeBrowser();
    const { library, add } = libraryOver(local);
    expect((await createFirstRun('config', edge)).removed).toBeUndefined();
    const { id } = await add(profile('a'), 'Added roles');
    await library.remove(id);
    const { removed } = await createFirstRun('config', edge);
    expect(removed?.name).toBe('Added roles');
    await removed?.undo();
    expect((await readPicker(local.area)).view?.count).toBe(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reviews a text where another window has imported meanwhile', async () => {
    const { edge, local } = fakeBrowser();
    const screen = await createFirstRun('config', edge);
    await libraryOver(local).add(profile('a'), 'Other');
    await screen.import(profile('a', '444455556666'));
    expect((await readPicker(local.area)).view?.count).toBe(1);
    expect(edge.tabs.create).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  const arn = 'arn:aws:iam::200000000003:role/Deployer';
  const link = 'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Developer&displayName=dev';
  it.each([
    ['a table of a wiki', '| Account | ID | Role |\n|---|---|---|\n| dev | 200000000002 | Developer |\n', 1],
    ['a CSV file', 'account_id,role\n200000000002,Developer\n200000000003,Deployer\n', 2],
    ['a switch-role link', link, 1],
    ['an ARN in a sentence', `Please use ${arn} from now on.`, 1],
    ['links beside a config', `${profile('a')}\n${link}\n`, 2],
    ['a config that was quoted in a mail', profile('a').replace(/^/gm, '> '), 1],
  ])('takes %s, as the settings do', async (_, pasted, roles) => {
    const { edge, local } = fakeBrowser();
    const screen = await createFirstRun('config', edge);
    expect(await screen.find(pasted)).toMatchObject({ roles });
    await screen.import(pasted);
    expect((await readPicker(local.area)).view?.count).toBe(roles);
  });

  it.each([
    ['a list of accounts', 'Account ID,Account name\n200000000002,dev\n200000000003,prod\n', 'accounts'],
    ['a backup', JSON.stringify({ rolecall: 'backup', version: 1, at: 1, state: {} }), 'backup'],
    ['nothing of use', 'Hello there', 'unusable'],
  ])('takes %s to the settings, whole, and imports nothing', async (_, pasted, kind) => {
    const { edge, local } = fakeBrowser();
    const screen = await createFirstRun('config', edge);
    expect(await screen.find(pasted)).toMatchObject({ roles: 0 });
    await screen.keep(pasted);
    await screen.import(pasted);
    const pending = await takePending(edge);
    expect(pending).toMatchObject({ text: pasted, origin: 'pasted' });
    if (kind !== 'backup') expect((await screen.find(pending?.text ?? '')).recognized).toMatchObject({ kind });
    expect(local.all()).toEqual({});
    expect([reload.mock.calls.length, close.mock.calls.length]).toEqual([0, 1]);
    expect((await createFirstRun('config', edge)).draft).toBe(pasted);
  });

  it('opens the review', async () => {
    const { edge } = fakeBrowser();
    await (await createFirstRun('config', edge)).review(text);
    await until(() => expect(close).toHaveBeenCalledTimes(1));
    const clean = withoutSecrets(text).text;
    expect(await takePending(edge)).toEqual({ text: clean, origin: 'pasted', name: 'config', secretLines: 1 });
  });

  it('hands over what the session has no room for, without its secrets, and leaves nothing behind', async () => {
    const { edge, session, local } = fakeBrowser();
    session.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const screen = await createFirstRun('config', edge);
    expect(await screen.keep(text)).toBe(true);
    await screen.review(text);
    expect(JSON.stringify(local.all())).not.toContain(secret);
    expect((await takePending(edge))?.text).toBe(text.replace(secret, '***'));
    await screen.import(text);
    expect(Object.keys(local.all()).filter((name) => name.startsWith('pending') || name.startsWith('first'))).toEqual(
      [],
    );
  });

  it('counts what cannot be kept all the same, and says that the review cannot have it', async () => {
    const { edge, session, local } = fakeBrowser();
    session.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    local.set.mockRejectedValue(new Error('disk is full'));
    const screen = await createFirstRun('config', edge);
    expect(await screen.keep(text)).toBe(false);
    expect(await screen.find(text)).toMatchObject({ roles: 2 });
    await expect(screen.review(text)).rejects.toThrow('storage: full');
    await expect(screen.import(text)).rejects.toThrow('storage: full');
    expect([reload.mock.calls, close.mock.calls]).toEqual([[], []]);
  });

  it.each([
    ['over a console', tab({ active: true, facts: user2025 }), true],
    ['not over another page', tab({ active: true }), false],
  ])('offers to look on the page %s', async (_, page, offered) => {
    const { importFromPage } = await createFirstRun('config', fakeBrowser([page]).edge);
    expect(importFromPage !== undefined).toBe(offered);
  });

  it('offers to look on a page that was made to share roles', async () => {
    const { edge, scripting } = fakeBrowser([tab({ active: true })]);
    scripting.executeScript.mockResolvedValueOnce([{ result: true }]);
    expect((await createFirstRun('config', edge)).importFromPage).toBeDefined();
  });
});

describe('a list that was lost', () => {
  async function withImported(change: Record<string, unknown>) {
    const { edge, local } = fakeBrowser();
    await libraryOver(local).add(profile('a'));
    await local.set(change);
    await createFirstRun('config', edge);
    return (await readPicker(local.area)).view?.count;
  }

  it('comes back by itself', async () => {
    expect(await withImported({ snapshot: 'damaged' })).toBe(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is not looked for over and over where the text is lost, too', async () => {
    expect(await withImported({ snapshot: 'damaged', 'text:id-1': 'damaged' })).toBe(0);
    expect(reload).not.toHaveBeenCalled();
  });
});
