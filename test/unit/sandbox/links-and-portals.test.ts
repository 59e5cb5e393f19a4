import { expect, test } from 'vitest';
import { sampleConfig } from '../../sandbox/sample-config.ts';
import { findAccount } from '../../sandbox/world/accounts.ts';
import { findRole } from '../../sandbox/world/roles.ts';
import { client, sandbox } from './started.ts';

const link = (color: string) =>
  `https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Developer&displayName=dev&color=${color}`;

test('a link switches nothing by itself', async () => {
  await client.get(sandbox.state.signInUrl('alice'));
  expect((await client.get(link('b7ca9d'))).body).toContain('id="accountId" value="200000000002"');
  expect(sandbox.state.sessions.live()[0]?.switched).toBeUndefined();
});

test.each([
  ['new', 'b7ca9d', '"b7ca9d" checked'],
  ['new', 'B7CA9D', '"b7ca9d" checked'],
  ['new', '2e7d32', undefined],
  ['new', '99bce3', undefined],
  ['old', '99bce3', '"99BCE3" checked'],
  ['old', '2e7d32', '"F2B0A9" checked'],
] as const)('the %s page takes colours of its palette only: %s', async (linkPage, color, checked) => {
  sandbox.state.set({ linkPage });
  await client.get(sandbox.state.signInUrl('alice'));
  const { body } = await client.get(link(color));
  if (checked) expect(body).toContain(`value=${checked}`);
  else expect(body).not.toContain(' checked');
});

test('a link without a session leads to the sign-in page', async () => {
  expect((await client.open(link('b7ca9d'))).body).toContain('IAM user alice');
});

test('a link in multi-sessions asks which session is to switch', async () => {
  await client.open(sandbox.state.signInUrl('alice', { mode: 'multi-session' }));
  await client.open(sandbox.state.signInUrl('dana', { mode: 'multi-session' }));
  expect((await client.open(link('b7ca9d'))).body).toContain('Choose your session');
});

const portal = 'https://lumen.awsapps.com';
const federate = (query: Record<string, string>) => `${portal}/sandbox/federate?${new URLSearchParams(query)}`;
const wanted = { account_id: '420000000003', role_name: 'Read_Only' };

test('a portal leads into a permission set and on to the destination', async () => {
  await client.get(`${portal}/sandbox/sign-in`);
  const destination = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
  const landed = await client.open(federate({ ...wanted, destination }));
  expect(landed.url).toBe(destination);
  expect(landed.body).toContain('assumed-role/AWSReservedSSO_Read_Only_fedcba9876543210/dana');
});

test.each([
  ['a permission set that is not assigned', { ...wanted, role_name: 'AdministratorAccess' }, 403],
  ['the role’s own name', { ...wanted, role_name: 'AWSReservedSSO_Read_Only_fedcba9876543210' }, 403],
  ['an account of another partition', { account_id: '530000000001', role_name: 'AdministratorAccess' }, 403],
  ['the switch-role page as destination', { ...wanted, destination: link('b7ca9d') }, 400],
  [
    'a session host as destination',
    {
      ...wanted,
      destination: 'https://420000000003-abcd1234.us-east-1.console.aws.amazon.com/console/home',
    },
    400,
  ],
])('a portal refuses %s', async (_name, query, status) => {
  await client.get(`${portal}/sandbox/sign-in`);
  expect((await client.open(federate(query))).status).toBe(status);
});

test('a portal stops before another account’s classic session, in AWS’s words', async () => {
  await client.get(sandbox.state.signInUrl('alice'));
  await client.get(`${portal}/sandbox/sign-in`);
  const { body } = await client.open(federate(wanted));
  expect(body).toContain('You must first log out before logging into a different AWS account');
});

test.each([
  ['https://d-9a67abcdef.awsapps.com/start', 200],
  ['https://ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws/', 200],
  ['https://ssoins-7223aaaabbbbcccc.portal.eu-west-1.app.aws/start', 404],
  ['https://start.us-gov-home.awsapps.com/directory/lumen-gov', 200],
])('%s answers %i', async (url, status) => {
  expect((await client.get(url)).status).toBe(status);
});

test('strangers are refused and told apart in the log', async () => {
  sandbox.requests.length = 0;
  expect((await client.get('https://telemetry.invalid/collect?x=1')).status).toBe(421);
  expect((await client.get('https://wiki.example.com/')).body).toContain('Team wiki');
  expect(sandbox.requests.map(({ host, stranger }) => [host, stranger])).toEqual([
    ['telemetry.invalid', true],
    ['wiki.example.com', false],
  ]);
});

test('the sample config names roles of the world only', () => {
  for (const [, partition, account = '', role = ''] of sampleConfig.matchAll(/arn:([\w-]+):iam::(\d+):role\/(\S+)/g)) {
    expect(findAccount(partition as 'aws', account), account).toBeDefined();
    expect(findRole(account, role), role).toBeDefined();
  }
});
