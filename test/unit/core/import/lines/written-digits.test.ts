import { describe, expect, it } from 'vitest';
import { checkRoleForm } from '@/core/import/form/check-role-form.ts';
import { emptyRoleForm, roleOfForm } from '@/core/import/form/role-form.ts';
import { recognize } from '@/core/import/recognize.ts';
import { roleInText } from '@/core/import/role-in-text.ts';

const ids: [string, string][] = [
  ['hyphens that do not break', '1111\u20112222\u20113333'],
  ['en dashes', '1111\u20132222\u20133333'],
  ['minus signs', '1111\u22122222\u22123333'],
  ['wide hyphens and digits', '１１１１－２２２２－３３３３'],
  ['zero-width blanks', '1111\u200b2222\u200b3333'],
  ['soft hyphens', '1111\u00ad2222\u00ad3333'],
  ['a zero-width blank before and a word joiner behind it', '\u200b111122223333\u2060'],
  ['a zero-width blank beside each hyphen', '1111-\u200b2222-\u200b3333'],
];

describe.each(ids)('an account id with %s', (_, id) => {
  it('is read in the form, in a sentence and in an import', () => {
    const form = { ...emptyRoleForm, account: id, roleName: 'Admin' };
    expect(checkRoleForm(form).faults).toEqual({});
    expect(roleOfForm(form).account).toBe('111122223333');
    expect(roleInText(`Please take Admin in ${id}.`)).toMatchObject({
      account: '111122223333',
      roleName: 'Admin',
    });
    const table = recognize(`Account ID\tRole\n${id}\tAdmin\n`);
    expect('text' in table && table.text).toContain('arn:aws:iam::111122223333:role/Admin');
  });
});
