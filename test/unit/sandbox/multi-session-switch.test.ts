import { expect, test } from 'vitest';
import type { SandboxSession } from '../../sandbox/sessions/session.ts';
import { client, sandbox } from './started.ts';

const home = 'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1';
const good = {
  account: '200000000002',
  color: 'aaaaaa',
  displayName: 'dev',
  redirectUri: home,
  roleName: 'Developer',
};

async function signedIn(as: string): Promise<SandboxSession> {
  await client.open(sandbox.state.signInUrl(as, { mode: 'multi-session' }));
  return sandbox.state.sessions.live().at(-1)!;
}

function ask(session: SandboxSession, changes: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const origin = `https://${session.differentiator}.us-east-1.console.aws.amazon.com`;
  return client.send(`https://${session.signInHost}/sessions/${session.differentiator}/v1/switchrole`, {
    method: 'POST',
    headers: { origin, 'x-csrf-protection': '1', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...good, ...changes }),
  });
}

test('a good request opens a session of the target, and leads to its own host', async () => {
  const session = await signedIn('alice');
  const answer = await ask(session);
  expect(answer.status).toBe(200);
  expect(answer.headers['access-control-allow-credentials']).toBe('true');
  const { destination } = JSON.parse(answer.body);
  expect(new URL(destination).searchParams.get('login_hint')).toMatch(/^200000000002-[a-z0-9]{8}$/);
  const landed = await client.open(destination);
  expect(landed.url).toMatch(
    /^https:\/\/200000000002-[a-z0-9]{8}\.us-east-1\.console\.aws\.amazon\.com\/console\/home/,
  );
  expect(landed.body).toContain('arn:aws:sts::200000000002:assumed-role/Developer/alice');
});

test('the destination may be the session host itself', async () => {
  sandbox.state.set({ destination: 'session-host' });
  const { destination } = JSON.parse((await ask(await signedIn('alice'))).body);
  expect(new URL(destination).hostname).toMatch(/^200000000002-[a-z0-9]{8}\.us-east-1\.console\.aws\.amazon\.com$/);
});

test.each([
  ['no X-CSRF-PROTECTION', 403, {}, { 'x-csrf-protection': '0' }],
  ['the origin of an extension', 403, {}, { origin: 'chrome-extension://abcdefghijklmnop' }],
  ['the origin of another session', 403, {}, { origin: 'https://1-a.us-east-1.console.aws.amazon.com' }],
  ['a body that says it is text', 415, {}, { 'content-type': 'text/plain' }],
  ['a percent-encoded redirectUri', 400, { redirectUri: encodeURIComponent(home) }, {}],
  [
    'a session host in redirectUri',
    400,
    {
      redirectUri: 'https://200000000001-abcd1234.us-east-1.console.aws.amazon.com/console/home',
    },
    {},
  ],
  ['a redirect to another site', 400, { redirectUri: 'https://evil.example.com/' }, {}],
  ['a key too many', 400, { csrf: '1' }, {}],
  ['a key too few', 400, { roleName: undefined }, {}],
  ['65 characters of display name', 400, { displayName: 'x'.repeat(65) }, {}],
])('%s: %i', async (_name, status, changes, headers) => {
  expect((await ask(await signedIn('alice'), changes, headers)).status).toBe(status);
});

test.each([
  ['a role that is not there', 'alice', { roleName: 'Nobody' }],
  ['an external id', 'alice', { account: '200000000004', roleName: 'BreakGlass' }],
  ['the root user', 'root', {}],
])('%s: UNAUTHORIZED', async (_name, as, changes) => {
  const answer = await ask(await signedIn(as), changes);
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { errorCode: 'UNAUTHORIZED' }]);
});

test('a switched session switches as its role, for better and for worse', async () => {
  await ask(await signedIn('alice'));
  const switched = sandbox.state.sessions.live().at(-1)!;
  const chained = await ask(switched, { account: '200000000004', roleName: 'Release' });
  expect(JSON.parse(chained.body).destination).toContain('login_hint=200000000004-');
  const ofBase = await ask(switched, { account: '200000000004', roleName: 'Admin' });
  expect(JSON.parse(ofBase.body)).toEqual({ errorCode: 'UNAUTHORIZED' });
});

test('the sign-in host has to be the session’s own', async () => {
  const session = await signedIn('alice');
  expect((await ask({ ...session, signInHost: 'signin.aws.amazon.com' })).status).toBe(404);
});

test('an expired session: 401', async () => {
  const session = await signedIn('alice');
  sandbox.state.sessions.expire();
  expect((await ask(session)).status).toBe(401);
});

test('the sixth session is shown the limit; switching again into one of the five is not', async () => {
  const session = await signedIn('alice');
  for (const [account, roleName] of [
    ['200000000002', 'Developer'],
    ['200000000002', 'Admin'],
    ['200000000003', 'ops/deploy/Deployer'],
    ['200000000004', 'ReadOnly'],
  ]) {
    await ask(session, { account, roleName });
  }
  const sixth = JSON.parse((await ask(session, { account: '200000000004', roleName: 'Admin' })).body);
  expect(new URL(sixth.destination).pathname).toBe('/sessions/limit');
  expect((await client.get(sixth.destination)).body).toContain('sessions-limit-signout-and-continue');
  const again = JSON.parse((await ask(session)).body);
  expect(again.destination).toContain('login_hint=200000000002-');
  expect(sandbox.state.sessions.live()).toHaveLength(5);
});

test('several sessions: a shared host asks which, the list and the logout tell them apart', async () => {
  const session = await signedIn('alice');
  await ask(session);
  expect((await client.open(home)).body).toContain('Choose your session');
  const host = `https://${session.signInHost}`;
  const { sessions } = JSON.parse((await client.get(`${host}/sessions/v1/list`)).body);
  expect(sessions).toHaveLength(2);
  const out = await client.get(`${host}/sessions/${session.differentiator}/v1/logout`);
  expect(out.body).toContain('signed out of the alice session');
  expect(sandbox.state.sessions.live()).toHaveLength(1);
});

test('a preflight is answered for the session’s pages alone', async () => {
  const { signInHost, differentiator } = await signedIn('alice');
  const url = `https://${signInHost}/sessions/${differentiator}/v1/switchrole`;
  const from = (origin: string) => client.send(url, { method: 'OPTIONS', headers: { origin } });
  expect((await from(`https://${differentiator}.us-east-1.console.aws.amazon.com`)).status).toBe(204);
  expect((await from('https://us-east-1.console.aws.amazon.com')).status).toBe(403);
});
