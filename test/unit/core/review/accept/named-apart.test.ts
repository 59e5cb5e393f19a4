import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import { namedApart } from '@/core/review/accept/named-apart.ts';

const section = (name: string, account: string, roleName = 'Admin') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${roleName}\n`;
const stored = `${section('prod', '111122223333')}\n${section('dev', '222233334444')}`;
const both = ['prod 111122223333', 'dev 222233334444'];

it.each<[string, string, string[]]>([
  ['a name that is free', section('audit', '333344445555'), [...both, 'audit 333344445555']],
  ['a name that another role has', section('prod', '333344445555'), [...both, 'prod Admin 333344445555']],
  ['the same role again', section('prod', '111122223333'), both],
  [
    'two roles, one of a name that is taken',
    `# mine\n${section('dev', '333344445555', 'ops/Deploy')}${section('new', '444455556666')}`,
    [...both, 'dev Deploy 333344445555', 'new 444455556666'],
  ],
])('%s', (_, added, expected) => {
  const apart = namedApart(stored, added);
  expect(apart.split('\n')).toHaveLength(added.split('\n').length);
  const { roles } = readConfig(addText(stored, apart, true));
  expect(roles.map(({ profile, account }) => `${profile} ${account}`)).toEqual(expected);
});

it('leaves no stored name with another role, however often a name comes', () => {
  let text = stored;
  for (let n = 0; n < 5; n++) {
    const added = section('prod', `33334444555${n}`);
    text = addText(text, namedApart(text, added), true);
  }
  const { roles } = readConfig(text);
  expect(new Set(roles.map(({ profile }) => profile)).size).toBe(7);
  expect(roles[0]).toMatchObject({ profile: 'prod', account: '111122223333' });
});
