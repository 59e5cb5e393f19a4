import { expect, it } from 'vitest';
import { usesKey } from '@/core/store/keys.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import { changeLed } from '@/platform/switching/led-tabs.ts';
import { keepingPageRole } from '@/platform/switching/page-roles.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { libraryOver } from '../libraries.ts';

const landing = 'https://us-west-2.console.aws.amazon.com/lambda/home?region=us-west-2#/functions/pay';
const page = { partition: 'aws' as const, account: '300000000007', roleName: 'Admin', landing };
const done: SwitchReport = { state: 'done', rung: 'native' };

/** What is remembered after a switch over a tab that was led to this page. */
async function after(led: object, { report = done, incognito = false, to = landing } = {}) {
  const open = tab({ active: true, incognito });
  const { edge, local } = fakeBrowser([open]);
  const { store } = libraryOver(local);
  await changeLed(edge, open.id, () => ({ tabId: open.id, at: Date.now(), page: { ...page, ...led } }));
  const chosen = role({ account: '300000000007', roleName: 'Ops' });
  const request = { type: 'switch' as const, role: chosen, where: 'here' as const, ...(to && { landing: to }) };
  expect(await keepingPageRole(edge, store, request, async () => report)).toBe(report);
  return (await store.read(usesKey)).pages;
}

it('remembers the role that a page was opened in which was sent for another', async () => {
  expect(await after({})).toEqual({ 'aws/300000000007/Admin': 'Ops' });
});

it.each([
  ['the switch was to another page', {}, { to: 'https://us-west-2.console.aws.amazon.com/s3/home' }],
  ['the switch was to no page', {}, { to: '' }],
  ['the switch did not go through', {}, { report: { state: 'canceled', isSent: true } as const }],
  ['the window is private', {}, { incognito: true }],
  ['the page is of another account', { account: '300000000008' }, {}],
  ['the name of its role may be a secret', { roleName: ['AKIA', 'IOSFODNN7', 'EXAMPLQ'].join('') }, {}],
])('remembers nothing where %s', async (_, led, how) => {
  expect(await after(led, how)).toBeUndefined();
});
