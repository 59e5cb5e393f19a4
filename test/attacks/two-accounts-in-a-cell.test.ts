import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';

const [one, two, other] = ['111122223333', '444455556666', '777788889999'];

it.each([
  ['a wiki’s table', `| Account | ID | Role |\n|---|---|---|\n| dev | ${one}, ${two} | Admin |`],
  ['dashes', '| Account | Account ID | Role |\n|---|---|---|\n| dev | 1111-2222-3333 4444-5555-6666 | Admin |'],
  ['a sheet', `Account\tAccount ID\tRole\ndev\t${one} / ${two}\tAdmin`],
  ['CSV', `Account,ID,Role\ndev,"${one}, ${two}",Admin`],
  [
    'HTML',
    `<table><tr><th>Account</th><th>ID</th><th>Role</th></tr><tr><td>dev</td><td><p>${one}</p><p>${two}</p></td><td>Admin</td></tr></table>`,
  ],
  [
    'more rows',
    `| Account | ID | Role |\n|---|---|---|\n| dev | ${one}, ${two} | Admin |\n| prod | ${other} | Admin |`,
  ],
])('a cell has two accounts, and their name is no alias: %s', (_, text) => {
  const recognized = recognize(text);
  const roles = 'text' in recognized ? readConfig(recognized.text).roles : [];
  expect(roles.filter(({ account }) => account !== other)).toEqual([]);
  expect(JSON.stringify('leftOut' in recognized ? recognized.leftOut : [])).toContain('account');
});
