import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aliasesKey, historyKey, ownKey, recentsKey } from '@/core/store/keys.ts';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { readIssue } from '@/platform/popup/pending-issue.ts';
import { fakeBrowser, settled } from '../unit/platform/fake-browser.ts';
import { classic, classicSwitched, ops } from '../unit/platform/switching/console-pages.ts';
import { formLandsOn, front } from '../unit/platform/switching/switching-browser.ts';
import { settleLater } from '../unit/settle-later.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const switching = () => formLandsOn([front(classic)], classic.url, classicSwitched);
type Made = ReturnType<typeof switching>;
const sent = ({ scripting }: Made) =>
  scripting.executeScript.mock.calls.filter(([{ args }]) => args?.[0] && 'fields' in args[0]).length;

/** Writes fail that would touch this key. */
function failFor({ local }: Made, name: string): void {
  const write = local.set.getMockImplementation()!;
  local.set.mockImplementation(async (items: Record<string, unknown>) => {
    if (Object.keys(items).some((key) => key === name || key.startsWith(`${name}:`))) throw new Error('QUOTA_BYTES');
    return write(items);
  });
}

describe('storage cannot be written', () => {
  it.each([historyKey.name, recentsKey.name])(
    '%s: the switch is made, and told apart from its record',
    async (name) => {
      const made = switching();
      failFor(made, name);
      expect(await made.switchTo(ops)).toEqual({ state: 'unkept', rung: 'native', outcome: 'done' });
      expect(sent(made)).toBe(1);
    },
  );

  it('the learnt aliases: the switch is made and kept', async () => {
    const made = switching();
    failFor(made, aliasesKey.name);
    expect(await made.switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
    expect(await made.history.list()).toMatchObject([{ outcome: 'done' }]);
  });

  it.each([
    ['own changes', ownKey.name],
    ['aliases', aliasesKey.name],
    ['a history', historyKey.name],
  ])('%s that cannot be read and cannot be set aside: the switch is made all the same', async (_, name) => {
    const made = switching();
    await made.local.set({ [name]: { version: 99, data: 'by a newer version' } });
    failFor(made, 'set-aside');
    expect(['done', 'unkept']).toContain((await made.switchTo(ops)).state);
    expect(sent(made)).toBe(1);
    // Nor is it written over.
    expect(made.local.all()[name]).toEqual({ version: 99, data: 'by a newer version' });
  });

  it('nothing at all: the switch is made, and a failed one keeps its reason', async () => {
    const made = switching();
    made.local.set.mockRejectedValue(new Error('full'));
    made.local.get.mockRejectedValue(new Error('broken'));
    expect(await made.switchTo(ops)).toEqual({ state: 'unkept', rung: 'native', outcome: 'done' });
    const refused = formLandsOn([front(classic)], 'https://signin.aws.amazon.com/switchrole');
    refused.local.set.mockRejectedValue(new Error('full'));
    expect(await refused.switchTo(ops)).toMatchObject({ state: 'failed', outcome: 'refused' });
  });

  it('what is to be told later: the report is given all the same', async () => {
    const { edge, session } = fakeBrowser();
    session.failOnce();
    const report = await keepingIssue(
      edge,
      async () => 'report',
      () => ({ exit: { state: 'failed', outcome: 'silent' } }),
    );
    expect([report, await readIssue(edge)]).toEqual(['report', undefined]);
  });
});

describe('storage does not answer', () => {
  const never = () => new Promise<never>(() => {});

  it('own changes that do not come: the switch is made without them', async () => {
    const made = switching();
    const read = made.local.get.getMockImplementation()!;
    made.local.get.mockImplementation((names) => (names === ownKey.name ? never() : read(names)));
    expect(await made.switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
    expect(sent(made)).toBe(1);
  });

  it('another page keeps the lock: the switch is reported, told apart from its record, which is stored when it can be', async () => {
    const made = switching();
    const { promise, resolve } = settleLater();
    void made.store.locked(() => promise);
    expect(await made.switchTo(ops)).toEqual({ state: 'unkept', rung: 'native', outcome: 'done' });
    resolve();
    await vi.waitFor(async () => expect(await made.history.list()).toMatchObject([{ outcome: 'done' }]));
  });

  it('nothing at all: the switch is made and reported, and a failed one keeps its reason', async () => {
    const made = switching();
    made.local.get.mockImplementation(never);
    made.local.set.mockImplementation(never);
    expect(await made.switchTo(ops)).toEqual({ state: 'unkept', rung: 'native', outcome: 'done' });
    const refused = formLandsOn([front(classic)], 'https://signin.aws.amazon.com/switchrole');
    refused.local.get.mockImplementation(never);
    expect(await refused.switchTo(ops)).toMatchObject({ state: 'failed', outcome: 'refused' });
  });

  it('what is to be told later: the report is given all the same', async () => {
    const { edge, session } = fakeBrowser();
    session.set.mockImplementation(never);
    const report = keepingIssue(
      edge,
      async () => 'report',
      () => ({ exit: { state: 'failed', outcome: 'silent' } }),
    );
    expect(await settled(report)).toBe('report');
  });
});

describe('a private window', () => {
  it('leaves nothing behind: no history, no recent role, no alias, nothing to be told later', async () => {
    const made = formLandsOn([{ ...front(classic), incognito: true }], classic.url, classicSwitched);
    expect(await made.switchTo(ops)).toEqual({ state: 'done', rung: 'native' });
    expect([made.local.all(), made.session.all()]).toEqual([{}, {}]);
    expect(made.local.set).not.toHaveBeenCalled();
  });
});
