import { expect, test } from 'vitest';
import { client, sandbox } from './started.ts';

const home = 'https://ap-northeast-2.console.aws.amazon.com/console/home?region=ap-northeast-2';
const switchRole = 'https://us-east-1.signin.aws.amazon.com/switchrole';

/** Signs in and gives the form as AWS's own role history would have it. */
async function signedIn(as: string): Promise<Record<string, string>> {
  await client.get(sandbox.state.signInUrl(as));
  return {
    mfaNeeded: '0',
    action: 'switchFromBasis',
    src: 'nav',
    csrf: String(sandbox.state.sessions.live().at(-1)?.csrf),
    roleName: 'Developer',
    account: '200000000002',
    color: '2e7d32',
    redirect_uri: encodeURIComponent(home),
    displayName: '개발 dev',
  };
}

const cookie = (name: string) => JSON.parse(decodeURIComponent(client.cookies.get(name)?.value ?? 'null'));

test('a good form lands where it says, as the role, and is remembered', async () => {
  const answer = await client.form(switchRole, await signedIn('alice'));
  expect(answer).toMatchObject({ status: 302, location: home });
  expect(cookie('aws-userInfo')).toMatchObject({
    arn: 'arn:aws:sts::200000000002:assumed-role/Developer/alice',
    alias: 'acme-dev',
  });
  expect(cookie('noflush_awsc-roleInfo')).toEqual({
    bn: 'alice',
    ba: 'acme-login',
    rl: [{ a: '200000000002', r: 'Developer', d: encodeURIComponent('개발 dev'), c: '2e7d32' }],
  });
  const { body } = await client.get(home);
  expect(body).toContain('background-color: #2e7d32');
  expect(body).toContain('개발 dev');
});

test.each([
  ['plain redirect_uri, as aws-role-switch sends it', { redirect_uri: home }],
  ['alias for an account', { account: 'acme-dev' }],
  ['no src, as aws-role-switch sends it', { src: undefined }],
  ['a path', { account: '200000000003', roleName: 'ops/deploy/Deployer' }],
  ['64 characters of display name', { displayName: '가'.repeat(64) }],
])('takes %s', async (_name, changes) => {
  const answer = await client.form(switchRole, defined({ ...(await signedIn('alice')), ...changes }));
  expect(answer.status).toBe(302);
});

test.each([
  ['stale csrf', { csrf: '1' }],
  ['no csrf', { csrf: undefined }],
  ['no mfaNeeded', { mfaNeeded: undefined }],
  ['no redirect_uri', { redirect_uri: undefined }],
  ['a redirect to another site', { redirect_uri: 'https://evil.example.com/' }],
  ['a redirect that looks like a console', { redirect_uri: 'https://console.aws.amazon.com.evil.test/' }],
  ['a redirect to another partition', { redirect_uri: 'https://console.amazonaws.cn/' }],
  ['a redirect over http', { redirect_uri: 'http://console.aws.amazon.com/' }],
  ['a redirect encoded twice', { redirect_uri: encodeURIComponent(encodeURIComponent(home)) }],
  ['a colour with #', { color: '#2e7d32' }],
  ['three digits of colour', { color: 'fff' }],
  ['65 characters of display name', { displayName: '가'.repeat(65) }],
  ['an unknown action', { action: 'switch' }],
])('answers 400 to %s', async (_name, changes) => {
  const answer = await client.form(switchRole, defined({ ...(await signedIn('alice')), ...changes }));
  expect(answer.status).toBe(400);
  expect(answer.body).toContain('<h1 class="error-code">400</h1>');
  expect(sandbox.state.sessions.live()[0]?.switched).toBeUndefined();
});

test.each([
  ['a role that is not there', 'alice', { roleName: 'Nobody' }],
  ['an account that is not there', 'alice', { account: '999999999999' }],
  ['a leading slash', 'alice', { roleName: '/Developer' }],
  ['a path left out', 'alice', { account: '200000000003', roleName: 'Deployer' }],
  [
    'path and name above 64',
    'alice',
    {
      account: '200000000005',
      roleName: 'teams/platform/observability/production/long-term-retention/Reader',
    },
  ],
  ['a role that wants an external id', 'alice', { account: '200000000004', roleName: 'BreakGlass' }],
  ['a role of another organization', 'alice', { account: '310000000002' }],
  ['a role that trusts another user', 'bob', { account: '200000000004', roleName: 'Admin' }],
  ['the root user', 'root', {}],
] as const)('stays on the page for %s', async (_name, as, changes) => {
  const answer = await client.form(switchRole, { ...(await signedIn(as)), ...changes });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('Invalid information in one or more fields.');
});

test('a switched session switches from its base, not from its role', async () => {
  const form = await signedIn('alice');
  await client.form(switchRole, form);
  const chained = await client.form(switchRole, { ...form, account: '200000000004', roleName: 'Release' });
  expect(chained.status).toBe(200);
  const fromBase = await client.form(switchRole, { ...form, account: '200000000004', roleName: 'Admin' });
  expect(fromBase.status).toBe(302);
});

test('the way back ends the switch and keeps the history', async () => {
  const { csrf = '', redirect_uri = '', ...form } = await signedIn('alice');
  await client.form(switchRole, { csrf, redirect_uri, ...form });
  const back = await client.form(switchRole, { action: 'switchToBasis', src: 'nav', csrf, redirect_uri });
  expect(back).toMatchObject({ status: 302, location: home });
  expect(cookie('aws-userInfo').arn).toBe('arn:aws:iam::200000000001:user/alice');
  expect(cookie('noflush_awsc-roleInfo')).toMatchObject({ bn: '', ba: '', rl: [{ r: 'Developer' }] });
});

test('an expired session is refused, and its console sends to sign-in', async () => {
  const form = await signedIn('alice');
  sandbox.state.sessions.expire();
  expect((await client.form(switchRole, form)).status).toBe(400);
  expect((await client.get(home)).location).toContain('https://signin.aws.amazon.com/signin?redirect_uri=');
});

test('a JSON body is no form', async () => {
  const form = await signedIn('alice');
  const headers = { 'content-type': 'application/json' };
  expect((await client.send(switchRole, { method: 'POST', headers, body: JSON.stringify(form) })).status).toBe(400);
});

test.each([
  ['gov', 'us-gov-west-1.signin.amazonaws-us-gov.com', '530000000002', 'us-gov-west-1.console.amazonaws-us-gov.com'],
  ['cn', 'signin.amazonaws.cn', '640000000002', 'cn-north-1.console.amazonaws.cn'],
  ['eusc', 'eusc-de-east-1.signin.amazonaws-eusc.eu', '750000000002', 'eusc-de-east-1.console.amazonaws-eusc.eu'],
])('%s switches on hosts of its own partition only', async (as, host, account, consoleHost) => {
  const redirect_uri = encodeURIComponent(`https://${consoleHost}/console/home`);
  const form = { ...(await signedIn(as)), account, roleName: 'Admin', redirect_uri };
  expect((await client.form(`https://${host}/switchrole`, form)).status).toBe(302);
  expect((await client.form(switchRole, form)).status).toBe(400);
});

function defined(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
