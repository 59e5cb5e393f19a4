import { expect, it } from 'vitest';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { type PendingIssue, takeIssue } from '@/platform/popup/pending-issue.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';

const kept: PendingIssue = {
  role: role(),
  issue: { state: 'failed', rung: 'native', outcome: 'silent', next: 'link' },
};
const keep = (edge: Parameters<typeof keepingIssue>[0], issue: PendingIssue | undefined) =>
  keepingIssue(
    edge,
    async () => 'report',
    () => issue,
  );

it('keeps what a closed popup was not told, for the next one alone', async () => {
  const { edge, local } = fakeBrowser();
  expect(await keep(edge, kept)).toBe('report');
  expect(await takeIssue(edge)).toEqual(kept);
  expect(await takeIssue(edge)).toBeUndefined();
  expect(local.all()).toEqual({});
});

it('keeps the last one, until there is nothing to tell', async () => {
  const { edge } = fakeBrowser();
  await keep(edge, kept);
  const next: PendingIssue = { ...kept, issue: { state: 'already-open', tabId: 7 } };
  await keep(edge, next);
  await keep(edge, undefined);
  expect(await takeIssue(edge)).toEqual(next);
});

it('gives the report though it cannot be kept', async () => {
  const { edge, session } = fakeBrowser();
  session.failOnce();
  expect(await keep(edge, kept)).toBe('report');
});

it('keeps nothing of a private window', async () => {
  const { edge, session } = fakeBrowser([tab({ active: true, incognito: true })]);
  expect(await keep(edge, kept)).toBe('report');
  expect(session.all()).toEqual({});
});
