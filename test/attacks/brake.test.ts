import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { ownKey, preferencesKey } from '@/core/store/keys.ts';
import { admit } from '@/platform/messages.ts';
import { openConfirmPage, readToConfirm, takeToConfirm } from '@/platform/shortcuts/confirm-page.ts';
import { createSwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { entry } from '@/platform/store/store.ts';
import { fakeBrowser, settled } from '../unit/platform/fake-browser.ts';
import { tab } from '../unit/platform/fake-tabs.ts';
import { libraryOver } from '../unit/platform/libraries.ts';
import { classic } from '../unit/platform/switching/console-pages.ts';
import { browserWith, front } from '../unit/platform/switching/switching-browser.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = `[profile pay-live]
role_arn = arn:aws:iam::555566667777:role/Ops
confirm = true
[profile pay-other-name]
role_arn = arn:aws:iam::555566667777:role/Ops
[profile acme-prod]
role_arn = arn:aws:iam::888899990000:role/Ops
`;
const [marked, unmarked, prod] = readConfig(text).roles as [Role, Role, Role];

/** A browser on a console page, with that list; what AWS is asked for is counted. */
async function listed(changes: object = {}, preferences: object = {}) {
  const asked: unknown[] = [];
  const made = browserWith([front(classic)], (_, order) => {
    asked.push(order);
    return { ok: false, reason: 'failed' };
  });
  await made.store.write(entry(ownKey, changes), entry(preferencesKey, preferences));
  const { library } = libraryOver(made.local);
  await library.import({ text, name: 'acme', origin: 'pasted' });
  return { ...made, library, asked };
}

describe('nothing is sent for a role that is confirmed first', () => {
  it.each<[string, Role, object, object]>([
    ['that its text marks', marked, {}, {}],
    ['by a profile that is not marked, of a role that another one marks', unmarked, {}, {}],
    ['whose mark the request left out', { ...marked, confirm: undefined } as unknown as Role, {}, {}],
    ['under another name than the list has', { ...unmarked, profile: 'harmless' }, {}, {}],
    ['in another case', { ...unmarked, roleName: 'OPS' }, {}, {}],
    ['that only its user marked', prod, { 'aws/888899990000/ops': { confirm: true } }, {}],
    ['with a word that its user chose', prod, {}, { confirmWords: ['prod'] }],
    ['that was taken off the list, but is marked in the request', { ...marked, account: '101010101010' }, {}, {}],
  ])('%s', async (_, role, changes, preferences) => {
    const { switchTo, asked, tabs } = await listed(changes, preferences);
    for (const more of [
      {},
      { rung: 'link' as const },
      { anyway: true },
      { landing: 'home' },
      { confirmed: { by: 'typed' as const, typed: '0001' } },
      { confirmed: { by: 'typed' as const, typed: '' } },
    ]) {
      expect(await switchTo(role, more)).toEqual({ state: 'unconfirmed' });
    }
    expect(asked).toEqual([]);
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('and it is once the digits were typed, or the key was held', async () => {
    const { switchTo, asked } = await listed();
    await switchTo(marked, { confirmed: { by: 'typed', typed: '7777' } });
    await switchTo(marked, { confirmed: { by: 'held' } });
    expect(asked).toHaveLength(2);
  });

  it('and what goes on after a sign-in is confirmed as it was, and no more', async () => {
    const { switchTo, session } = await listed();
    await switchTo(marked, { rung: 'link', confirmed: { by: 'held' } });
    const { 'going-on': kept } = await session.area.get('going-on');
    expect(kept).toMatchObject({ role: { profile: 'pay-live' }, choice: { confirmed: { by: 'held' } } });
  });

  it('others are switched to as ever', async () => {
    const { switchTo, asked } = await listed();
    await switchTo(prod);
    expect(asked).toHaveLength(1);
  });

  it('and storage that never answers holds up none, and lets none through that the request marks', async () => {
    const { switchTo, asked, local } = await listed();
    local.area.get = () => new Promise(() => {});
    expect(await switchTo(marked)).toEqual({ state: 'unconfirmed' });
    await switchTo(prod);
    expect(asked).toHaveLength(1);
  });
});

describe('a page of AWS’s that could send messages', () => {
  const confirmed = { by: 'held' };
  it.each([
    { type: 'confirm', id: 'x', confirmed },
    { type: 'switch', role: marked, where: 'here', confirmed },
  ])('confirms nothing: $type', (message) => {
    const sender = { id: 'rolecall', url: 'https://us-east-1.console.aws.amazon.com/' };
    expect(admit(message, sender, 'rolecall', 'chrome-extension://rolecall/')).toBeUndefined();
    const own = { id: 'rolecall', url: 'chrome-extension://rolecall/confirm.html' };
    expect(admit(message, own, 'rolecall', 'chrome-extension://rolecall/')).toBeDefined();
  });

  it.each([{ by: 'clicked' }, { by: 'typed' }, {}, true, { by: 'held', reason: 'x'.repeat(201) }])(
    'nor does %j, whoever sends it',
    (confirmed) => {
      const own = { id: 'rolecall', url: 'chrome-extension://rolecall/popup.html' };
      const message = { type: 'switch', role: marked, where: 'here', confirmed };
      expect(admit(message, own, 'rolecall', 'chrome-extension://rolecall/')).toBeUndefined();
    },
  );
});

describe('from outside the popup', () => {
  it('a page of our own asks, and what was asked for waits for it, once', async () => {
    const page = tab({ active: true, facts: classic });
    const { edge, tabs } = fakeBrowser([page]);
    const switchRole = vi.fn(async () => ({ state: 'unconfirmed' }) as const);
    const withoutPopup = createSwitchWithoutPopup(edge, { switchRole, exit: vi.fn() });
    await settled(withoutPopup.switchTo(marked, { where: 'here', landing: 'home' }));
    const [{ url = '' }] = tabs.create.mock.calls[0]!;
    expect(url).toMatch(/^chrome-extension:\/\/rolecall\/confirm\.html\?id=/);
    expect(await edge.storage.session.get('switch-issue')).toEqual({});

    const id = new URL(url).searchParams.get('id')!;
    const waiting = { role: marked, choice: { where: 'here', landing: 'home' }, tabId: page.id };
    expect(await readToConfirm(edge, id)).toEqual(waiting);
    expect(await takeToConfirm(edge, id)).toEqual(waiting);
    expect(tabs.update).toHaveBeenCalledWith(page.id, { active: true });
    expect(await takeToConfirm(edge, id)).toBeUndefined();
  });

  it('a tab that is closed meanwhile holds nothing up', async () => {
    const page = tab({ active: true, facts: classic });
    const { edge, tabs, pages } = fakeBrowser([page]);
    await openConfirmPage(edge, marked, { where: 'here' });
    const id = new URL(tabs.create.mock.calls[0]![0].url!).searchParams.get('id')!;
    pages.close(page.id);
    tabs.update.mockRejectedValueOnce(new Error('No tab'));
    expect(await takeToConfirm(edge, id)).toMatchObject({ role: marked });
  });

  it.each(['', 'x', '__proto__'])('the id “%s” is of nothing that waits', async (id) => {
    expect(await readToConfirm(fakeBrowser().edge, id)).toBeUndefined();
  });
});

it('a secret that somebody gives as the reason is not kept', async () => {
  const { switchTo, history } = await listed();
  const secret = ['AKIA', 'IOSFODNN7EXAMPLX'].join('');
  await switchTo(marked, { confirmed: { by: 'held', reason: `deploy with ${secret}` } });
  const [record] = await history.list();
  expect(record?.reason).toContain('deploy with');
  expect(JSON.stringify(record)).not.toContain(secret);
});
