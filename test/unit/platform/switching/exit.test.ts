import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { createCourses } from '@/platform/switching/courses.ts';
import { exitRole } from '@/platform/switching/exit.ts';
import { sessionData } from '../../core/session/facts.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { base, child, classic, classicSwitched, speechless } from './console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Another session: of the base's permission set, or of a role that was signed in with. */
function sessionAt(sessionDifferentiator: string, role = 'AWSReservedSSO_Admin_00112233445566aa'): PageFacts {
  const account = sessionDifferentiator.slice(0, 12);
  const sessionARN = `arn:aws:sts::${account}:assumed-role/${role}/jiwoo`;
  return {
    url: `https://${sessionDifferentiator}.us-east-1.console.aws.amazon.com/console/home`,
    sessionData: sessionData({ prismModeEnabled: true, sessionDifferentiator, sessionARN }),
  };
}

const { displayName: _, ...unnamed } = child;

const front = (facts?: PageFacts) => tab({ active: true, ...(facts && { facts }) });

const exit = (edge: Parameters<typeof exitRole>[0]) =>
  createCourses().run(undefined, (course) => exitRole(edge, course));

it('submits AWS’s form in the tab in front, and is done when the base shows', async () => {
  const page = front(classicSwitched);
  const { edge, scripting, pages } = fakeBrowser([page], (id) => {
    queueMicrotask(() => pages.load(id, classic.url, classic));
    return { ok: true, leaving: true };
  });
  expect(await settled(exit(edge))).toEqual({ state: 'done' });
  expect(scripting.executeScript.mock.calls[1]?.[0].args?.[0]).toMatchObject({
    url: 'https://signin.aws.amazon.com/switchrole',
    fields: { action: 'switchToBasis' },
  });
});

it.each<[string, string, PageFacts | undefined]>([
  ['refused', classic.url, classicSwitched],
  ['expired', 'https://signin.aws.amazon.com/signin', undefined],
])('says %s when the tab ends elsewhere (%s)', async (outcome, url, facts) => {
  const { edge, pages } = fakeBrowser([front(classicSwitched)], (id) => {
    queueMicrotask(() => pages.load(id, url, facts));
    return { ok: true, leaving: true };
  });
  expect(await settled(exit(edge))).toEqual({ state: 'failed', outcome });
});

it('says so where the page does not tell who one is', async () => {
  const { edge, pages } = fakeBrowser([front(classicSwitched)], (id) => {
    queueMicrotask(() => pages.load(id, classic.url, speechless));
    return { ok: true, leaving: true };
  });
  expect(await settled(exit(edge))).toEqual({ state: 'unseen' });
});

it('says silent when nothing happens', async () => {
  const { edge } = fakeBrowser([front(classicSwitched)], () => ({ ok: true, leaving: false }));
  expect(await settled(exit(edge))).toEqual({ state: 'failed', outcome: 'silent' });
});

it.each([
  ['another page', front()],
  ['a page that does not answer', tab({ active: true, facts: classic, page: 'closed' })],
])('fails on %s', async (_, page) => {
  const { edge, scripting } = fakeBrowser([page]);
  expect(await settled(exit(edge))).toEqual({ state: 'failed', outcome: 'failed' });
  expect(scripting.executeScript.mock.calls.filter(([{ args }]) => args)).toEqual([]);
});

it.each<[string, boolean, FakeTab]>([
  ['the tab of the base', true, tab({ facts: base })],
  ['no tab of another role', false, tab({ facts: { ...child, url: `${child.url}#other` } })],
  ['no private tab', false, tab({ facts: base, incognito: true })],
  ['no discarded tab', false, tab({ facts: base, discarded: true })],
  ['no tab of a role that shows no name', false, tab({ facts: unnamed })],
  ['no tab that does not answer', false, tab({ facts: base, page: 'silent' })],
])('shows in multi-session, where nothing leads back, %s', async (_, known, other) => {
  const { edge, tabs } = fakeBrowser([front(child), other]);
  expect(await settled(exit(edge))).toEqual({ state: known ? 'done' : 'multi-session' });
  expect(tabs.update.mock.calls).toEqual(known ? [[other.id, { active: true }]] : []);
});

it.each<[string, boolean, PageFacts[]]>([
  ['two tabs of one session', true, [base, { ...base, url: `${base.url}&more` }]],
  ['a switched role beside it', true, [child, base]],
  ['the same permission set, signed in again by another portal', false, [base, sessionAt('222233334444-zzzzzzzz')]],
  ['an unnamed role that may be the base', false, [base, { ...sessionAt('999999999999-zzzzzzzz', 'Adfs') }]],
])('shows the base’s tab only where no other can be meant: %s', async (_, isShown, pages) => {
  const others = pages.map((facts) => tab({ facts }));
  const { edge, tabs } = fakeBrowser([front(child), ...others]);
  const report = await settled(exit(edge));
  const bases = others.filter((_, index) => pages[index] !== child).map(({ id }) => id);
  expect(report).toEqual({ state: isShown ? 'done' : 'multi-session' });
  expect(tabs.update.mock.calls[0]?.[0]).toBe(isShown ? bases[0] : undefined);
});
