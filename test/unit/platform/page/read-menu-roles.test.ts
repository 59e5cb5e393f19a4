import { expect, it } from 'vitest';
import { readMenuRoles } from '@/platform/page/read-menu-roles.ts';
import { pageOf, savedPage } from './saved-page.ts';

const menu = (items: string) => pageOf(`<ul id="awsc-username-menu-recent-roles">${items}</ul>`);
const input = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;

it('reads the menu of a saved page', () => {
  const [first] = readMenuRoles(savedPage('2018-switched.html'));
  expect(first).toEqual({
    account: '555566667777',
    roleName: 'team/Ops',
    name: '운영  |  555566667777',
    color: '99BCE3',
  });
});

it.each(['2018-user.html', '2025-multi-session.html'])('finds none on %s', (page) => {
  expect(readMenuRoles(savedPage(page))).toEqual([]);
});

it('gives texts of bounded length, of a bounded number of items', () => {
  const long = 'x'.repeat(100_000);
  const item = `<li><form>${input('account', long)}${input('displayName', long)}</form></li>`;
  const roles = readMenuRoles(menu(item.repeat(500)));
  expect(roles).toHaveLength(50);
  expect(roles[0]).toEqual({ account: 'x'.repeat(600), roleName: '', name: 'x'.repeat(600), color: '' });
});

it('is not led astray by what fields are called', () => {
  const names = ['querySelector', 'value', 'elements', 'children', 'constructor'].map((name) => input(name, 'evil'));
  const page = menu(
    `<li><form>${names.join('')}${input('account', '111122223333')}${input('roleName', 'Ops')}</form></li>`,
  );
  expect(readMenuRoles(page)).toEqual([{ account: '111122223333', roleName: 'Ops', name: '', color: '' }]);
});

it('takes items without a form for empty ones', () => {
  expect(readMenuRoles(menu('<li>none</li>'))).toEqual([{ account: '', roleName: '', name: '', color: '' }]);
});
