import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SwitchReport } from '@/core/switching/report.ts';
import { readIssue } from '@/platform/popup/pending-issue.ts';
import { createSwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { createCourses } from '@/platform/switching/courses.ts';
import { exitRole } from '@/platform/switching/exit.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { child, classic } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => Promise.reject(new Error('Nothing is to be switched.'));

describe('a switch without a popup', () => {
  const failed: SwitchReport = { state: 'failed', rung: 'native', outcome: 'refused', next: 'link' };
  const impossible: SwitchReport = { state: 'impossible', reach: { state: 'impossible', reason: 'root' } };

  it.each<[string, SwitchReport, object | undefined]>([
    ['nothing of one that is done', { state: 'done', rung: 'native' }, undefined],
    ['nothing of one whose tab is in front now', { state: 'shown' }, undefined],
    ['nothing of one that AWS’s page goes on with', { state: 'opened', rung: 'link' }, undefined],
    ['nothing of one that another switch stopped', { state: 'canceled', isSent: true }, undefined],
    ['one that failed', failed, { role: role(), issue: failed }],
    ['one that is impossible', impossible, { role: role(), issue: impossible }],
  ])('keeps %s for the next popup', async (_, report, kept) => {
    const { edge } = fakeBrowser();
    const switchRole = vi.fn(async () => report);
    await createSwitchWithoutPopup(edge, { switchRole, exit: never }).switchTo(role(), {
      where: 'new-tab',
      landing: 'https://x.example/',
    });
    expect(switchRole).toHaveBeenCalledWith({
      type: 'switch',
      role: role(),
      where: 'new-tab',
      landing: 'https://x.example/',
    });
    expect(await readIssue(edge)).toEqual(kept);
  });
});

it('keeps for the next popup that a role was chosen that is gone', async () => {
  const { edge } = fakeBrowser();
  await createSwitchWithoutPopup(edge, { switchRole: never, exit: never }).missing('acme-dev');
  expect(await readIssue(edge)).toEqual({ gone: 'acme-dev' });
});

describe('going back to the base without a popup', () => {
  const front = { active: true };
  const exit = (open: Parameters<typeof fakeBrowser>[0]) => {
    const fake = fakeBrowser(open);
    return {
      ...fake,
      gone: settled(
        createSwitchWithoutPopup(fake.edge, {
          switchRole: never,
          exit: () => createCourses().run(undefined, (course) => exitRole(fake.edge, course)),
        }).exit(),
      ),
    };
  };

  it('does nothing for someone who is there', async () => {
    const { gone, scripting, edge } = exit([tab({ ...front, facts: classic })]);
    await gone;
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(await readIssue(edge)).toBeUndefined();
  });

  it('goes to the base’s tab in multi-session', async () => {
    const base = tab({
      facts: { ...classic, url: child.url.replace('555566667777-q8w7e6r5', '222233334444-k3j9x0ab') },
    });
    const { gone, tabs, edge } = exit([tab({ ...front, facts: child }), base]);
    await gone;
    expect(tabs.update).toHaveBeenCalledWith(base.id, { active: true });
    expect(await readIssue(edge)).toBeUndefined();
  });

  it.each([
    ['there is no base’s tab', tab({ ...front, facts: child }), { state: 'multi-session' }],
    ['the tab in front is no console', tab(front), { state: 'failed', outcome: 'failed' }],
  ])('keeps for the next popup that %s', async (_, inFront, report) => {
    const { gone, edge } = exit([inFront]);
    await gone;
    expect(await readIssue(edge)).toEqual({ exit: report });
  });
});
