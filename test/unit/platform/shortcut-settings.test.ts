import { describe, expect, it, vi } from 'vitest';
import type { BrowserApi } from '@/platform/browser.ts';
import { openShortcuts, popupShortcut } from '@/platform/shortcut-settings.ts';

const edgeWith = (commands: unknown) => {
  const create = vi.fn(async () => {});
  return { edge: { commands, tabs: { create } } as unknown as Pick<BrowserApi, 'commands' | 'tabs'>, create };
};

describe('popupShortcut', () => {
  it.each([
    ['as Chromium names it', 'Ctrl+Shift+Comma', 'Ctrl+Shift+,'],
    ['of letters', 'Alt+R', 'Alt+R'],
    ['that was taken away', '', ''],
  ])('gives one %s', async (_, shortcut, expected) => {
    const { edge } = edgeWith({ getAll: async () => [{ name: 'other' }, { name: '_execute_action', shortcut }] });
    expect(await popupShortcut(edge)).toBe(expected);
  });
});

describe('openShortcuts', () => {
  it('uses the call that Firefox has', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    const { edge, create } = edgeWith({ openShortcutSettings });
    await openShortcuts(edge);
    expect(openShortcutSettings).toHaveBeenCalled();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens the page of Chromium otherwise', async () => {
    const { edge, create } = edgeWith({});
    await openShortcuts(edge);
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
