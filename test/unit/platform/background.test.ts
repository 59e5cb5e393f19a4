import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { aliasesKey } from '@/core/store/keys.ts';
import { startBackground } from '@/platform/background.ts';
import { readIssue } from '@/platform/popup/pending-issue.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { entry } from '@/platform/store/store.ts';
import { user2025 } from '../core/session/facts.ts';
import { role } from '../core/switching/role-and-session.ts';
import { until } from '../until.ts';
import { fakeBrowser, settled } from './fake-browser.ts';
import { fakeLocks } from './fake-storage.ts';
import { type FakeTab, tab } from './fake-tabs.ts';
import { libraryOver, profile } from './libraries.ts';
import { takePending } from './take-pending.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const popup = { id: 'rolecall', url: 'chrome-extension://rolecall/popup.html' };

/** A started background, and what its browser can tell it. */
function started(open: FakeTab[] = []) {
  const fake = fakeBrowser(open);
  startBackground(fake.edge);
  const { onInstalled, onMessage } = fake.runtime;
  const ask = (message: unknown, sender: object = popup) => onMessage.tell(message, sender)[0];
  return { ...fake, ask, onInstalled };
}

it('gives strangers no answer, not even an empty one', () => {
  expect(started().ask({ type: 'exit' }, { id: 'stranger' })).toBeUndefined();
  expect(started().ask({ type: 'page-facts' })).toBeUndefined();
});

it('keeps a switch that did not go through for the next popup', async () => {
  const { ask, edge } = started([tab({ active: true, facts: user2025 })]);
  const report = await settled(ask({ type: 'switch', role: role(), where: 'here' }) as Promise<unknown>);
  expect(report).toMatchObject({ state: 'failed', next: 'link' });
  expect(await readIssue(edge)).toEqual({ role: role(), issue: report });
});

it('keeps nothing of one that went through', async () => {
  const { ask, edge } = started([tab({ active: true })]);
  const report = await settled(ask({ type: 'switch', role: role(), where: 'here' }) as Promise<unknown>);
  expect(report).toEqual({ state: 'opened', rung: 'link' });
  expect(await readIssue(edge)).toBeUndefined();
});

it('brings a tab before the user', async () => {
  const other = tab({ windowId: 3 });
  const { ask, tabs, windows } = started([other]);
  await ask({ type: 'go-to-tab', tabId: other.id });
  expect(tabs.update).toHaveBeenCalledWith(other.id, { active: true });
  expect(windows.update).toHaveBeenCalledWith(3, { focused: true });
});

it('saves the link of the page that asks, whatever the message says', async () => {
  const { ask, edge } = started();
  const url = 'https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=Ops';
  await ask({ type: 'save-link', url: 'https://evil.example/' }, { id: 'rolecall', url });
  expect(await takePending(edge)).toMatchObject({ origin: 'link' });
});

it('makes the list anew when it was updated', async () => {
  const { onInstalled, local } = started();
  await libraryOver(local).add(profile('a'));
  await local.set({ snapshot: { version: 0 } });
  onInstalled.tell();
  await until(async () => expect((await readPicker(local.area)).view?.count).toBe(1));
});

it('makes the list anew when it has learnt what an account is called', async () => {
  const { local } = started();
  const { store, add } = libraryOver(local);
  await add(profile('a'));
  await store.write(entry(aliasesKey, [{ alias: 'acme-prod', account: '555566667777' }]));
  await until(async () => expect((await readPicker(local.area)).view?.role(0).learntName).toBe('acme-prod'));
});

it.each(['contextMenus', 'omnibox', 'commands', 'action'] as const)(
  'hears the popup in a browser that lacks %s',
  async (lacking) => {
    const fake = fakeBrowser([tab({ id: 7 })]);
    Object.defineProperty(fake.edge, lacking, {
      get() {
        throw new Error(lacking);
      },
    });
    startBackground(fake.edge);
    expect(await fake.runtime.onMessage.tell({ type: 'go-to-tab', tabId: 7 }, popup)[0]).toBe(true);
  },
);

it('tells the popup of what failed, instead of leaving it without an answer', async () => {
  const { ask, local } = started();
  local.failOnce();
  await expect(ask({ type: 'pin', pin: { id: 'a', profile: 'a' } })).rejects.toThrow('storage: full');
});
