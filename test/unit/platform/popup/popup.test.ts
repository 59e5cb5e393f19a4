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
/** What waits for the next frame. */
const frames: (() => void)[] = [];
function paint(): void {
  for (const frame of frames.splice(0)) frame();
}
beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
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

  describe('with an issue', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const issue = { state: 'unknown-host', host: 'aws.company.example' } as const;

    /** A popup that has asked for a switch and got an issue; the background has kept it for the next one. */
    async function withIssue() {
      // Not that of the fake clock, which paints as time goes by.
      vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
      const fake = fakeBrowser();
      fake.runtime.sendMessage.mockImplementationOnce(async (message) => {
        await keepIssue(fake.edge, { role: role(), issue, by: (message as { by: string }).by });
        return issue;
      });
      const popup = createPopup(fake.edge);
      const tell = vi.fn();
      await popup.watchIssue(tell);
      expect(await popup.switchTo(role(), { where: 'here' })).toEqual(issue);
      return { ...fake, popup, tell };
    }

    it('leaves the next popup nothing that this one has shown for a second', async () => {
      const { session } = await withIssue();
      paint();
      await vi.advanceTimersByTimeAsync(1000);
      expect(session.all()).toEqual({});
    });

    it('leaves it to the next popup where this one has not painted it, however long that takes', async () => {
      const { session } = await withIssue();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(Object.values(session.all())).toMatchObject([{ issue }]);
      paint();
      await vi.advanceTimersByTimeAsync(500);
      expect(Object.values(session.all())).toMatchObject([{ issue }]);
    });

    it('leaves it to the next popup where this one ends at once, as its tab is closed', async () => {
      const { session } = await withIssue();
      paint();
      await vi.advanceTimersByTimeAsync(500);
      expect(Object.values(session.all())).toMatchObject([{ issue }]);
    });

    it('leaves nothing of it when the user tries again at once', async () => {
      const { session, popup, runtime } = await withIssue();
      runtime.sendMessage.mockResolvedValueOnce({ state: 'opened', rung: 'link' });
      await popup.switchTo(role(), { where: 'here', rung: 'link' });
      expect(session.all()).toEqual({});
    });

    it('leaves alone what is of another one', async () => {
      const { edge, session } = await withIssue();
      await keepIssue(edge, { gone: 'acme-dev' });
      paint();
      await vi.advanceTimersByTimeAsync(1000);
      expect(Object.values(session.all())).toEqual([{ gone: 'acme-dev' }]);
    });

    it('is not told twice where it was asked for, and is told at once where it was not', async () => {
      const { edge, tell } = await withIssue();
      expect(tell).not.toHaveBeenCalled();
      await keepIssue(edge, { role: role(), issue, by: 'the popup before' });
      await vi.advanceTimersByTimeAsync(0);
      expect(tell.mock.calls).toEqual([[{ role: role(), issue, by: 'the popup before' }]]);
    });
  });
});

describe('the rest of what it does', () => {
  it('shows the issue that a closed popup was not told', async () => {
    const { edge } = fakeBrowser();
    const kept = { role: role(), issue: { state: 'unknown-host', host: 'aws.company.example' } } as const;
    await keepIssue(edge, kept);
    const tell = vi.fn();
    await createPopup(edge).watchIssue(tell);
    expect(tell.mock.calls).toEqual([[kept]]);
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
