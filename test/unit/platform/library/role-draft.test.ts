import { expect, it } from 'vitest';
import { emptyRoleForm } from '@/core/import/form/role-form.ts';
import { createRoleDraft } from '@/platform/library/role-draft.ts';
import { fakeBrowser } from '../fake-browser.ts';

const form = { ...emptyRoleForm, account: '999988887777', name: 'audit' };

it('gives the form back as it was left, the last of several, and none after an empty one', async () => {
  const { edge, local } = fakeBrowser();
  const draft = createRoleDraft(edge);
  await Promise.all([draft.keep({ ...form, name: 'a' }), draft.keep(form)]);
  expect(await createRoleDraft(edge).read()).toEqual(form);
  await draft.keep(emptyRoleForm);
  expect(await draft.read()).toBeUndefined();
  expect(local.all()).toEqual({});
});

it('keeps no secret', async () => {
  const { edge, session } = fakeBrowser();
  const secret = `wJalrXUtnFEMI/K7MDENG/${'bPxRfiCYEXAMPLEKEY'}`;
  await createRoleDraft(edge).keep({ ...form, group: `aws_secret_access_key = ${secret}` });
  expect(JSON.stringify(session.all())).not.toContain(secret);
});

it.each([
  ['a text', 'x'],
  ['a number in a field', { ...form, account: 1 }],
  ['null', null],
])('takes %s for none', async (_, kept) => {
  const { edge, session } = fakeBrowser();
  await session.set({ 'role-draft': kept });
  expect(await createRoleDraft(edge).read()).toBeUndefined();
});
