import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { keepIssue } from '@/platform/popup/pending-issue.ts';
import { createPopup } from '@/platform/popup/popup.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { until } from '../../until.ts';
import { fakeBrowser } from '../fake-browser.ts';

const close = vi.fn();
const writeText = vi.fn(async (_text: string) => {});
beforeEach(() => {
  close.mockClear();
  vi.stubGlobal('window', { close });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('switchTo', () => {
  it.each([
    [{ where: 'here' }, { type: 'switch', role: role(), where: 'here' }],
    [
      { where: 'new-tab', rung: 'link', anyway: true },
      { type: 'switch', role: role(), where: 'new-tab', rung: 'link', anyway: true },
    ],
    [
      { where: 'here', rung: undefined, anyway: undefined },
      { type: 'switch', role: role(), where: 'here' },
    ],
  ] as const)('asks the background for %o and gives its report', async (choice, message) => {
    const { edge, runtime } = fakeBrowser();
    runtime.sendMessage.mockResolvedValueOnce({ state: 'done', rung: 'native' });
    expect(await createPopup(edge).switchTo(role(), choice)).toEqual({ state: 'done', rung: 'native' });
    expect(runtime.sendMessage.mock.calls).toEqual([[{ ...message, by: expect.any(String) }]]);
  });

  it.each([
    ['and offers the link', undefined, { state: 'failed', outcome: 'failed', rung: 'native', next: 'link' }],
    [
      'and offers nothing after the link',
      'link',
      { state: 'failed', outcome: 'failed', rung: 'link', next: undefined },
    ],
  ] as const)('says that it failed when the background is lost, %s', async (_, rung, report) => {
    const { edge, runtime } = fakeBrowser();
    runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed.'));
    expect(await createPopup(edge).switchTo(role(), { where: 'here', rung })).toEqual(report);
  });

  it('leaves the next popup nothing that this one has shown', async () => {
    const { edge, runtime, session } = fakeBrowser();
    const issue = { state: 'already-open', tabId: 7 } as const;
    runtime.sendMessage.mockImplementationOnce(async () => {
      await keepIssue(edge, { role: role(), issue });
      return issue;
    });
    expect(await createPopup(edge).switchTo(role(), { where: 'here' })).toEqual(issue);
    await until(() => expect(session.all()).toEqual({}));
  });
});

describe('the rest of what it does', () => {
  it('shows the issue that a closed popup was not told', async () => {
    const { edge } = fakeBrowser();
    const kept = { role: role(), issue: { state: 'already-open', tabId: 7 } } as const;
    await keepIssue(edge, kept);
    expect(await createPopup(edge).readIssue()).toEqual(kept);
  });

  it('says that going back failed when the background is lost', async () => {
    const { edge, runtime } = fakeBrowser();
    runtime.sendMessage.mockRejectedValueOnce(new Error('gone'));
    expect(await createPopup(edge).exit()).toEqual({ state: 'failed', outcome: 'failed' });
  });

  it('says whether a text went to the clipboard', async () => {
    const popup = createPopup(fakeBrowser().edge);
    expect(await popup.copy('link')).toBe(true);
    writeText.mockRejectedValueOnce(new Error('not focused'));
    expect(await popup.copy('link')).toBe(false);
    expect(writeText).toHaveBeenCalledWith('link');
  });

  it('closes only when the browser has done what it was asked', async () => {
    const { edge, runtime, permissions } = fakeBrowser();
    runtime.sendMessage.mockResolvedValue(true);
    const popup = createPopup(edge);
    for (const go of [() => popup.goToTab(7), popup.openOptions, popup.requestAccess]) {
      close.mockClear();
      go();
      expect(close).not.toHaveBeenCalled();
      await until(() => expect(close).toHaveBeenCalledTimes(1));
    }
    expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'go-to-tab', tabId: 7 });
    expect(runtime.openOptionsPage).toHaveBeenCalledTimes(1);
    expect(permissions.request).toHaveBeenCalledTimes(1);
  });

  it('fills words with what stands for $1', () => {
    expect(createPopup(fakeBrowser().edge).t('picker_roles', '12')).toBe('picker_roles 12');
  });
});
