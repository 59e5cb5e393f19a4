import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', async (original) => ({ ...(await original<object>()), api: undefined }));
vi.mock('webextension-polyfill', () => ({ default: undefined }));

import { startBackground } from '@/platform/background.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { openShortcuts, popupShortcut } from '@/platform/shortcut-settings.ts';
import { show } from '@/platform/switching/show.ts';
import { role } from '../unit/core/switching/role-and-session.ts';
import { fakeBrowser, settled } from '../unit/platform/fake-browser.ts';
import { fakeLocks } from '../unit/platform/fake-storage.ts';
import { tab } from '../unit/platform/fake-tabs.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const optional = ['windows', 'contextMenus', 'commands', 'omnibox'] as const;
const popup = { id: 'rolecall', url: 'chrome-extension://rolecall/popup.html' };
const pick = { type: 'switch', role: role(), where: 'here' };

/** A browser that lacks these. */
function without(...names: readonly string[]) {
  const fake = fakeBrowser([tab({ active: true })]);
  const edge = Object.fromEntries(Object.entries(fake.edge).filter(([name]) => !names.includes(name)));
  return { ...fake, edge: edge as unknown as BrowserApi };
}

it.each([...optional.map((name) => [name]), [...optional]])('a browser without %s answers a pick', async (...names) => {
  const { edge, runtime } = without(...names.flat());
  startBackground(edge);
  const [answer] = runtime.onMessage.tell(pick, popup);
  expect(await settled(answer as Promise<unknown>)).toEqual({ state: 'opened', rung: 'link' });
});

it.each(['contextMenus', 'commands', 'omnibox', 'action'])('a browser whose %s throws answers a pick', async (name) => {
  const { edge, runtime } = without();
  const broken = new Proxy(
    {},
    {
      get: () => {
        throw new Error('not here');
      },
    },
  );
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  startBackground({ ...edge, [name]: broken });
  const [answer] = runtime.onMessage.tell(pick, popup);
  expect(await settled(answer as Promise<unknown>)).toEqual({ state: 'opened', rung: 'link' });
});

it('a browser without keys and windows has none to show, and shows its tabs', async () => {
  const { edge, tabs, pages } = without('windows', 'commands');
  expect(await popupShortcut(edge)).toBe('');
  await openShortcuts(edge);
  await show(edge, pages.open[0]!.id);
  expect(tabs.update).toHaveBeenCalled();
});
