import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { labelledFields } from '@/core/import/form/labelled-fields.ts';
import { recognize } from '@/core/import/recognize.ts';

// Two readers of labels, of a line in the search and of any text: what both are for, they read alike.
it.each([
  ['lines', 'Account ID: 111122223333\nRole: Ops'],
  ['one line', 'Account ID: 111122223333 / Role: Ops'],
  ['equals signs', 'account=111122223333; role=Ops'],
  ['hyphens', 'Account: 1111-2222-3333\nRole name: Ops'],
  ['marks of code', '**Account:** `111122223333`\n**Role:** `Ops`'],
  ['the role first', 'Role: Ops\nAccount: 111122223333'],
  ['Korean', '계정 ID: 111122223333\n역할: Ops'],
  ['Korean, on one line', '계정: 111122223333 / 역할 이름: Ops'],
  ['Japanese', 'アカウント：111122223333\nロール名：Ops'],
  ['with a region', 'Account: 111122223333\nRole: Ops\nRegion: eu-west-1'],
])('%s', (_, text) => {
  const found = recognize(text);
  const [role] = readConfig('text' in found ? found.text : '').roles;
  expect(role).toMatchObject({ account: '111122223333', roleName: 'Ops' });
  const { account, roleName, region } = labelledFields(text);
  expect({ account, roleName, region }).toEqual({ account: '111122223333', roleName: 'Ops', region: role?.region });
});
