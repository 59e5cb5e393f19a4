import { expect, test } from 'vitest';
import { readScenario, type Scenario } from '../../sandbox/scenario.ts';
import type { SignInOptions } from '../../sandbox/sessions/sign-in.ts';
import { client, sandbox } from './started.ts';

const switchedTo = { account: '200000000002', roleName: 'Developer', displayName: '개발', color: '2e7d32' };

/** Signs in by cookies, as Playwright would, and opens the console home. */
function openConsole(options: SignInOptions) {
  const { cookies, url } = sandbox.state.signIn('alice', options);
  for (const { name, value, domain } of cookies) client.cookies.set(name, { value, domain });
  return client.open(url);
}

const marks = {
  '2018': ['awsc-has-switched-role', 'awsc-switched-role-username-wrapper', 'id="awsc-role-display-name-user"'],
  '2021': ['<span title="Developer/alice @ 2000-0000-0002">', 'account-menu-button__background'],
  '2025': ['data-testid="awsc-account-info-tile"', 'data-testid="개발"', 'acme-dev (2000-0000-0002)'],
};

test.each(Object.entries(marks))(
  'the nav of %s shows the switched role, its colour and the way back',
  async (era, found) => {
    const { body } = await openConsole({ switchedTo, scenario: { era: era as Scenario['era'] } });
    for (const mark of [...found, 'background-color: #2e7d32', 'id="awsc-exit-role-form"', '>개발<']) {
      expect(body).toContain(mark);
    }
  },
);

test.each([
  ['all', '2025', ['awsc-session-data', 'awsc-signin-endpoint']],
  ['no-endpoint', '2025', ['awsc-session-data']],
  ['all', '2018', ['awsc-signin-endpoint']],
  ['none', '2025', []],
] as const)('metas %s in %s', async (metas, era, expected) => {
  const { body } = await openConsole({ scenario: { metas, era } });
  const found = ['awsc-session-data', 'awsc-signin-endpoint'].filter((name) => body.includes(`name="${name}"`));
  expect(found).toEqual(expected);
});

test('a multi-session page lives on its own host, has no token and no way back', async () => {
  const { body, url } = await openConsole({ mode: 'multi-session', switchedTo });
  const [, differentiator] = /^https:\/\/(200000000002-[a-z0-9]{8})\.us-east-1\.console/.exec(url) ?? [];
  expect(body).toContain(`&quot;sessionDifferentiator&quot;:&quot;${differentiator}&quot;`);
  expect(body).not.toContain('getMbtc');
  expect(body).not.toContain('id="awsc-exit-role"');
});

test.each([
  ['/console/home', 'Console Home'],
  ['/ec2/home?region=eu-west-1', 'Instances | EC2'],
  ['/iam/home', 'Dashboard | IAM'],
])('serves %s', async (path, title) => {
  await openConsole({});
  const { body } = await client.get(`https://us-east-1.console.aws.amazon.com${path}`);
  expect(body).toContain(`<title>${title}</title>`);
});

test.each([
  ['https://s3.console.aws.amazon.com/', 'Buckets | S3'],
  ['https://health.aws.amazon.com/health/home', 'AWS Health Dashboard'],
  ['https://lightsail.aws.amazon.com/ls/webapp/home', 'Lightsail'],
])('serves %s', async (url, title) => {
  await openConsole({});
  expect((await client.get(url)).body).toContain(`<title>${title}</title>`);
});

test('the region is the query’s, else the host’s, else the home region', async () => {
  await openConsole({});
  const region = async (url: string) => /awsc-mezz-region" content="([^"]+)"/.exec((await client.get(url)).body)?.[1];
  expect(await region('https://us-west-2.console.aws.amazon.com/?region=eu-west-1')).toBe('eu-west-1');
  expect(await region('https://us-west-2.console.aws.amazon.com/')).toBe('us-west-2');
  expect(await region('https://console.aws.amazon.com/')).toBe('us-east-1');
});

test('speaks Korean to who asks for it', async () => {
  await openConsole({});
  const home = 'https://us-east-1.console.aws.amazon.com/console/home';
  expect((await client.get(home, { 'accept-language': 'ko-KR,ko;q=0.9' })).body).toContain('역할 전환');
  expect((await client.get(home, { 'accept-language': 'en' })).body).toContain('Switch role');
});

test('a blocking policy forbids forms and requests, and its own scripts still run', async () => {
  const { headers, body } = await openConsole({ scenario: { csp: 'blocked' } });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(body).toContain(/nonce-([^']+)/.exec(policy)?.[1]);
});

test('what is sent to /sandbox/stolen is kept for the test to read', async () => {
  await client.send('https://us-east-1.console.aws.amazon.com/sandbox/stolen', { method: 'POST', body: 'message: x' });
  expect(sandbox.state.stolen).toEqual(['message: x']);
});

test('names are escaped wherever they come out', async () => {
  const { body } = await openConsole({ switchedTo: { ...switchedTo, displayName: '</script><b>"' } });
  expect(body).not.toContain('<b>"');
});

test('a misspelt scenario is refused', () => {
  expect(() => readScenario(new URLSearchParams('era=2019'))).toThrow('era=2019');
});
