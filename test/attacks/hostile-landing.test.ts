import { describe, expect, it } from 'vitest';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { landingName } from '@/core/switching/landing/one-time-landing.ts';
import { redirectUrl } from '@/core/switching/landing/redirect-url.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { role } from '../unit/core/switching/role-and-session.ts';

const account = '111122223333';
const lambda = `arn:aws:lambda:eu-west-1:${account}:function:`;
const host = 'https://eu-west-1.console.aws.amazon.com';

/** Where a switch from a search for the text would land; undefined: as if nothing had been pasted. */
function landed(text: string): URL | undefined {
  const page = landingIn(text)?.page;
  return page === undefined ? undefined : new URL(page);
}

describe('a pasted ARN tries to lead to another host', () => {
  it.each([
    ['by its region', `arn:aws:lambda:evil.example/#:${account}:function:pay`],
    ['by a region that is a user name', `arn:aws:lambda:x@evil.example:${account}:function:pay`],
    ['by a region of another partition', `arn:aws-cn:lambda:eu-west-1:${account}:function:pay`],
    ['by its partition', `arn:aws-evil:lambda:eu-west-1:${account}:function:pay`],
    ['by a partition that every object has', `arn:constructor:lambda:eu-west-1:${account}:function:pay`],
    ['by a service that every object has', 'arn:aws:__proto__:::constructor'],
    ['with a backslash', `${lambda}\\evil.example`],
    ['with a hidden character', `${lambda}pay\u202emoc.live`],
    ['with a zero width space', `${lambda}pay\u200b`],
    ['with a sign that is encoded', `${lambda}pay%2f..%2f`],
    ['by steps up of a bucket', 'arn:aws:s3:::..'],
    ['by steps up in a name', `arn:aws:ecr:eu-west-1:${account}:repository/../../console/logout!doLogout`],
    ['by a query', `arn:aws:secretsmanager:eu-west-1:${account}:secret:x&region=evil&redirect=//evil.example`],
    ['with a name without an end', `${lambda}${'a'.repeat(5000)}`],
  ])('%s: it leads nowhere', (_, text) => {
    expect(landed(text)?.hash ?? '').toBe('');
    expect(landed(text)?.hostname ?? new URL(host).hostname).toBe(new URL(host).hostname);
    expect(decodeURIComponent(landed(text)?.href ?? '')).not.toMatch(/evil\.example|\.\.|[\u200b\u202e\\]/);
  });

  it.each([
    ['by slashes', `${lambda}//evil.example`],
    ['by a user name', `${lambda}x@evil.example`],
    ['by a fragment', `${lambda}x#@evil.example/`],
    ['by steps up', `arn:aws:ecs:eu-west-1:${account}:service/../../logout`],
    ['by a line break', `${lambda}pay\nhttps://evil.example/`],
  ])('%s: it stays on the console of its region', (_, text) => {
    const { protocol, hostname, pathname, searchParams, username, port } = landed(text)!;
    expect([protocol, username, port]).toEqual(['https:', '', '']);
    expect(hostname).toMatch(/^(?:eu-west-1\.)?console\.aws\.amazon\.com$/);
    expect(pathname).not.toMatch(/logout|\/\/|\.\./);
    expect(searchParams.getAll('region').every((region) => region === 'eu-west-1')).toBe(true);
    expect([...searchParams.keys()].every((key) => key === 'region' || key === 'name')).toBe(true);
  });
});

describe('a pasted text is of a region that there is not: no host is made of it', () => {
  it.each([
    ['an ARN', `arn:aws:lambda:eu-west-99:${account}:function:pay`],
    ['an address, by its host', 'https://eu-west-99.console.aws.amazon.com/lambda/home#/functions/pay'],
    ['an address, by its query', 'https://console.aws.amazon.com/lambda/home?region=eu-wst-1#/functions/pay'],
    ['a session’s address', `https://${account}-abcd1234.eu-west-99.console.aws.amazon.com/lambda/home`],
    ['a queue', `https://sqs.eu-west-99.amazonaws.com/${account}/orders`],
    ['an image', `${account}.dkr.ecr.eu-west-99.amazonaws.com/shop:1`],
    ['in China', `arn:aws-cn:lambda:cn-north-99:${account}:function:pay`],
  ])('%s', (_, text) => {
    expect(landingIn(text)).toMatchObject({ region: expect.stringMatching(/99$|^eu-wst-1$/) });
    expect(landed(text)).toBeUndefined();
  });

  it('where only the host is of such a region, the page is at that of its query', () => {
    expect(landed('https://eu-west-99.console.aws.amazon.com/lambda/home?region=eu-west-1')?.host).toBe(
      'eu-west-1.console.aws.amazon.com',
    );
  });
});

describe('“Open as…” on a link that', () => {
  it.each([
    ['signs out', '/ec2/logout!doLogout'],
    ['signs out, encoded', '/%63onsole/logout!doLogout'],
    ['signs out behind another path', '/ec2/..;/console/logout!doLogout'],
    ['signs in', '/ec2/home?a=b;isauthcode=true;code=x'],
    ['signs in, encoded twice', '/ec2/home?%2563ode=x&%2569sauthcode=true'],
    ['signs in, within another address', '/ec2/home?next=https%253A%252F%252Fx%253Fcode%253Dx'],
  ])('%s: the role is landed without that', (_, path) => {
    const { href } = new URL(redirectUrl(`${host}${path}`, 'aws'));
    expect(href).not.toMatch(/logout|isauthcode|code/i);
  });
});

describe('a pasted address tries to do something else than to show a page', () => {
  it.each([
    ['at another host', 'https://eu-west-1.console.aws.amazon.com.evil.example/lambda/home'],
    ['at another host, with AWS’s as user name', 'https://console.aws.amazon.com@evil.example/lambda/home'],
    ['with a user name', 'https://x:y@eu-west-1.console.aws.amazon.com/lambda/home'],
    ['at another port', 'https://eu-west-1.console.aws.amazon.com:8443/lambda/home'],
    ['without encryption', 'http://eu-west-1.console.aws.amazon.com/lambda/home'],
    ['to sign somebody in', 'https://signin.aws.amazon.com/federation?Action=login&SigninToken=x'],
    [
      'to sign somebody in, inside',
      `${host}/lambda/home?next=https%3A%2F%2Fsignin.aws.amazon.com%2Ffederation%3FSigninToken%3Dx`,
    ],
    ['to sign out', `${host}/ec2/logout`],
    ['to sign out, encoded', `${host}/ec2/%6cogout`],
    ['with a path without an end', `${host}/lambda/home#${'a'.repeat(9000)}`],
  ])('%s: it is not landed on', (_, text) => {
    expect(landed(text)?.href ?? '').not.toMatch(/evil|federation|logout|8443|a{4000}/);
    expect(landed(text)?.host ?? new URL(host).host).toBe(new URL(host).host);
  });

  it('as somebody else: the session and the code that it names are taken off', () => {
    const page = landed(`${host}/lambda/home?region=eu-west-1&isauthcode=true&code=x&login_hint=y#/functions/pay`);
    expect(page?.href).toBe(`${host}/lambda/home?region=eu-west-1#/functions/pay`);
  });

  it('in the session of another account: its label is taken off', () => {
    const page = landed(`https://${account}-evil1234.eu-west-1.console.aws.amazon.com/lambda/home`);
    expect(page?.host).toBe('eu-west-1.console.aws.amazon.com');
  });
});

it('whatever a page says it wants, a plan lands on a host of the partition’s table', () => {
  for (const landing of ['https://evil.example/', 'javascript:alert(1)', '//evil.example', `${host}@evil.example/`]) {
    const { ladder } = planSwitch(
      role({ kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' }),
      undefined,
      {
        keepPage: false,
        landing,
      },
    );
    const query = new URLSearchParams(
      new URL(ladder[0]?.rung === 'identity-center' ? ladder[0].url : '').hash.split('?')[1],
    );
    expect(parseConsoleUrl(query.get('destination') ?? '')?.partition).toBe('aws');
    expect(query.get('destination')).not.toContain('evil');
  }
});

it('a name that runs backwards or is very long is told visibly, and shortened', () => {
  const landing = landingIn(`${host}/lambda/home#/functions/%E2%80%AEyap${'a'.repeat(500)}`)!;
  expect(landingName(landing)).toMatch(/^Lambda › functions\/⟨U\+202E⟩yapa+…$/);
  expect(landingName(landing).length).toBeLessThan(70);
});
