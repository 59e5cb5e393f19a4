import { expect, it } from 'vitest';
import { chosenFor, type PageRoles, withChosen } from '@/core/share/page-roles.ts';

const page = { partition: 'aws' as const, account: '300000000007', roleName: 'team/Admin' };
const target = (roleName: string) => ({ partition: 'aws' as const, account: '300000000007', roleName });

it('gives the role that was chosen last for the pages of a role in an account', () => {
  const once = withChosen(undefined, page, target('Ops'));
  expect(chosenFor(once, page)).toBe('Ops');
  expect(chosenFor(withChosen(once, page, target('ReadOnly')), page)).toBe('ReadOnly');
});

it.each([
  ['another role', { ...page, roleName: 'team/Other' }],
  ['another account', { ...page, account: '300000000008' }],
  ['another partition', { ...page, partition: 'aws-cn' as const }],
  ['no certain role', { partition: page.partition, account: page.account }],
])('knows none for the pages of %s', (_, other) => {
  expect(chosenFor(withChosen(undefined, page, target('Ops')), other)).toBeUndefined();
});

it.each([
  ['the page was sent for no certain role', { ...page, roleName: undefined }, target('Ops')],
  ['it is a role of another account', page, { ...target('Ops'), account: '300000000008' }],
  ['it is a role of another partition', page, { ...target('Ops'), partition: 'aws-cn' as const }],
  ['it is the role that the page was sent for', page, target('team/Admin')],
])('keeps nothing where %s', (_, of, role) => {
  expect(withChosen({}, of as typeof page, role)).toBeUndefined();
});

it('keeps nothing that is kept already', () => {
  expect(withChosen(withChosen({}, page, target('Ops')), page, target('Ops'))).toBeUndefined();
});

it('keeps the last two hundred', () => {
  let kept: PageRoles | undefined;
  for (let n = 0; n < 300; n++) kept = withChosen(kept, { ...page, roleName: `r${n}` }, target('Ops'));
  expect(Object.keys(kept ?? {})).toHaveLength(200);
  expect(chosenFor(kept, { ...page, roleName: 'r299' })).toBe('Ops');
  expect(chosenFor(kept, { ...page, roleName: 'r99' })).toBeUndefined();
});

it('is not led astray by names that every object has', () => {
  expect(chosenFor({}, { ...page, roleName: '__proto__' })).toBeUndefined();
  expect(withChosen({}, { ...page, roleName: '__proto__' }, target('Ops'))).toBeDefined();
});
