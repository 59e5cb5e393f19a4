import { expect, it } from 'vitest';
import { formAfterText } from '@/core/import/form/form-after-text.ts';
import { emptyRoleForm } from '@/core/import/form/role-form.ts';

const given = {
  ...emptyRoleForm,
  account: '111122223333',
  roleName: 'Admin',
  startUrl: 'https://acme.awsapps.com/start',
};
const other = { ...emptyRoleForm, account: '444455556666' };

it('a text of which only the account is read leaves no role and no portal of the text before it', () => {
  expect(formAfterText(given, other, given, 'prod: 444455556666, ask Ann')).toEqual(other);
});

it('what was typed stays', () => {
  const typed = { ...given, roleName: 'Look', group: 'acme' };
  const form = formAfterText(typed, other, given, 'prod: 444455556666, ask Ann');
  expect(form).toEqual({ ...other, roleName: 'Look', group: 'acme' });
});

it('a number alone is only the account’s', () => {
  expect(formAfterText(given, other, given, '4444-5555-6666')).toEqual({ ...given, account: '444455556666' });
});

it('no portal stays with an account of another partition', () => {
  const china = { ...other, partition: 'aws-cn' as const };
  expect(formAfterText(given, china, given, '444455556666')).toMatchObject({ startUrl: '', partition: 'aws-cn' });
});
