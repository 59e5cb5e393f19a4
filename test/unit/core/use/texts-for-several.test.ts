import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { textsForSeveral } from '@/core/use/texts-for-several.ts';
import { permissionSet, role } from './roles.ts';

const roles = [
  role(),
  role({ profile: 'again' }),
  role({ profile: 'stage', account: '777788889999' }),
  role({ profile: 'china', partition: 'aws-cn', region: 'cn-north-1' }),
  permissionSet(),
];
const texts = textsForSeveral(roles, { sessionName: 'ann' });
const textOf = (id: string) => texts.find((text) => text.id === id)?.text ?? '';

it('one statement for all roles of a partition, each once, and none for permission sets', () => {
  const [statement] = JSON.parse(textOf('allow-policy')).Statement;
  expect(statement).toEqual({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Resource: ['arn:aws:iam::111122223333:role/team/Admin', 'arn:aws:iam::777788889999:role/team/Admin'],
  });
  expect(JSON.parse(textOf('deny-policy-aws-cn')).Statement[0]).toMatchObject({
    Effect: 'Deny',
    Resource: 'arn:aws-cn:iam::111122223333:role/team/Admin',
  });
});

it('policies that are no longer than IAM takes them, with each role in one of them', () => {
  const many = Array.from({ length: 300 }, (_, n) => role({ profile: `r${n}`, roleName: `team/Role${n}` }));
  const policies = textsForSeveral(many).filter(({ id }) => id.startsWith('allow-policy'));
  expect(policies.map(({ id }) => id)).toEqual(['allow-policy', 'allow-policy-2', 'allow-policy-3']);
  for (const { text } of policies) expect(text.replace(/\s/g, '').length).toBeLessThanOrEqual(6144);
  expect(policies.flatMap(({ text }) => JSON.parse(text).Statement[0].Resource)).toHaveLength(300);
});

it('one config for all of them, which reads as the same roles', () => {
  const read = readConfig(textOf('config-profile')).roles;
  expect(read.map(({ profile, kind, account }) => [profile, kind, account])).toEqual(
    roles.map(({ profile, kind, account }) => [profile, kind, account]),
  );
});

it('each section once, with a name of its own where two would have one', () => {
  const { ssoRegion: _, ...elsewhere } = permissionSet({ profile: 'dev', startUrl: 'https://dure.awsapps.com/start' });
  const several = [
    permissionSet(),
    permissionSet({ profile: 'dev-2', roleName: 'Admin' }),
    { ...elsewhere, ssoRegion: 'us-east-1' },
    role({ profile: 'prod', account: '777788889999' }),
    role({ profile: 'prod' }),
    role({ profile: 'prod' }),
  ];
  const text = textsForSeveral(several).find(({ id }) => id === 'config-profile')?.text ?? '';
  expect(text.match(/^\[.*$/gm)).toEqual([
    ...['[sso-session corp]', '[profile dev]', '[profile dev-2]'],
    ...['[sso-session corp-2]', '[profile dev-3]', '[profile prod]', '[profile prod-2]'],
  ]);
  expect(readConfig(text).roles.map(({ startUrl, account }) => startUrl ?? account)).toEqual([
    ...['https://corp.awsapps.com/start', 'https://corp.awsapps.com/start', 'https://dure.awsapps.com/start'],
    ...['777788889999', '111122223333'],
  ]);
});

it('an address and an ARN in each line', () => {
  expect(textOf('links').split('\n')).toHaveLength(5);
  expect(textOf('arn').split('\n')).toHaveLength(4);
});

it('nothing for nobody', () => {
  expect(textsForSeveral([])).toEqual([]);
});
