import { expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { dropIssue, keepIssue, type PendingIssue, readIssue, settleIssue } from '@/platform/popup/pending-issue.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';

const kept: PendingIssue = {
  role: role(),
  issue: { state: 'failed', rung: 'native', outcome: 'silent', next: 'link' },
};
/** Of a permission set, by one of the portals that open it. */
const roleAt = (portal: string) => role({ kind: 'identity-center', startUrl: `https://${portal}.awsapps.com/start` });
const keep = (edge: Parameters<typeof keepingIssue>[0], issue: PendingIssue | undefined) =>
  keepingIssue(
    edge,
    async () => 'report',
    () => issue,
  );

it('keeps what a closed popup was not told until it is dropped', async () => {
  const { edge, local } = fakeBrowser();
  expect(await keep(edge, kept)).toBe('report');
  expect(await readIssue(edge)).toEqual(kept);
  expect(await readIssue(edge)).toEqual(kept);
  await dropIssue(edge);
  expect(await readIssue(edge)).toBeUndefined();
  expect(local.all()).toEqual({});
});

it('keeps the last one, until there is nothing to tell', async () => {
  const { edge } = fakeBrowser();
  await keep(edge, kept);
  const next: PendingIssue = { ...kept, issue: { state: 'unknown-host', host: 'aws.company.example' } };
  await keep(edge, next);
  await keep(edge, undefined);
  expect(await readIssue(edge)).toEqual(next);
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

it.each<[string, PendingIssue, Role | undefined, boolean]>([
  ['a switch to the same role', kept, role({ profile: 'renamed' }), true],
  ['a switch to the same role by another portal', { ...kept, role: roleAt('lumen') }, roleAt('lumen-eu'), true],
  ['a switch to another role', kept, role({ roleName: 'Other' }), false],
  ['going back', kept, undefined, false],
  ['going back', { exit: { state: 'unseen' } }, undefined, true],
  ['a switch', { exit: { state: 'unseen' } }, role(), false],
  ['a switch', { gone: 'acme' }, role(), false],
])('%s went through since: of %o, %o', async (_, issue, since, isSettled) => {
  const { edge } = fakeBrowser();
  await keepIssue(edge, issue);
  await settleIssue(edge, since);
  expect(await readIssue(edge)).toEqual(isSettled ? undefined : issue);
});
