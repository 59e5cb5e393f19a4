import { describe, expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { ledTo } from '@/core/share/led-to.ts';
import { role } from '../switching/role-and-session.ts';

const roles = Array.from({ length: 12 }, (_, n) =>
  role({ profile: `globex-${n}`, account: String(300000000000 + n), roleName: 'Ops' }),
);
const { link = '' } = bundleLink(roles);
const payload = link.slice(link.indexOf('#'));
const page = 'https://us-west-2.console.aws.amazon.com/lambda/home?region=us-west-2#/functions/pay';
const { link: pageLink = '' } = bundleLink([{ ...role({ account: '300000000007', roleName: 'Ops' }), landing: page }]);
const ofSession = page.replace('https://', 'https://300000000007-abcd1234.');
const signIn = 'https://us-east-1.signin.aws.amazon.com/oauth?response_type=code';

describe('an address with shared roles', () => {
  it.each([
    ['as it was made', link],
    ['on the sign-in page that AWS redirected to', `${signIn}${payload}`],
    ['in the query of that page', `${signIn}&redirect_uri=${encodeURIComponent(link)}`],
    ['there, encoded twice', `${signIn}&redirect_uri=${encodeURIComponent(encodeURIComponent(link))}`],
    ['on another sign-in host', link.replace('signin.', 'eu-west-1.signin.')],
  ])('leads to them: %s', (_, address) => {
    const { shared, page } = ledTo(address) ?? {};
    expect(shared?.count).toBe(12);
    expect(shared?.link).toContain(payload);
    expect(page).toBeUndefined();
  });

  it('keeps nothing of the way that it has come', () => {
    const address = `${signIn}&code=${'c0de'.repeat(9)}&state=abc${payload}`;
    expect(ledTo(address)?.shared?.link).toBe(`https://us-east-1.signin.aws.amazon.com/switchrole${payload}`);
  });

  it('keeps the role in the link itself, which is all that is left of a damaged one', () => {
    const damaged = link.replace(/.$/, (end) => (end === '0' ? '1' : '0'));
    const { shared } = ledTo(damaged) ?? {};
    expect(shared?.count).toBe(0);
    expect(shared?.link).toMatch(/switchrole\?account=300000000000&roleName=Ops&displayName=globex-0/);
  });

  it('leads to the page of a single role, too', () => {
    expect(ledTo(pageLink)).toMatchObject({
      shared: { count: 1 },
      page: { partition: 'aws', account: '300000000007', roleName: 'Ops', landing: page },
    });
  });
});

describe('an address of the console', () => {
  const wanted = { page: { partition: 'aws', account: '300000000007', landing: page } };

  it.each([
    ['that names the account in its host', ofSession],
    ['of the sign-in page that leads back there', `${signIn}&redirect_uri=${encodeURIComponent(ofSession)}`],
    [
      'of that page as AWS’s scripts lead to it',
      `${signIn}&redirect_uri=${encodeURIComponent(
        `${ofSession.replace(/#.*/, '')}&hashArgs=%23%2Ffunctions%2Fpay&isauthcode=true&oauthStart=17&state=hashArgsFromTB`,
      )}`,
    ],
  ])('leads to the page, without the label of somebody’s session: %s', (_, address) => {
    expect(ledTo(address)).toEqual(wanted);
  });

  it.each([
    ['begins to make something', 'cloudformation/home?region=us-west-2#/stacks/quickcreate?stackName=x'],
    ['names another address', 'lambda/home?region=us-west-2#/functions?from=https://evil.example/t.json'],
    ['signs out', 'console/logout!doLogout'],
  ])('leads to the account alone where the page %s', (_, path) => {
    const address = `https://300000000007-abcd1234.us-west-2.console.aws.amazon.com/${path}`;
    const { page } = ledTo(address) ?? {};
    expect(page?.account).toBe('300000000007');
    expect(page?.landing ?? 'https://us-west-2.console.aws.amazon.com/console/home?region=us-west-2').toMatch(
      /console\/home\?region=us-west-2$/,
    );
  });
});

it.each([
  ['no address', 'nonsense'],
  ['nothing', ''],
  ['a page of nobody in particular', page],
  ['the bare sign-in page', signIn],
  ['a sign-in that leads elsewhere', `${signIn}&redirect_uri=https%3A%2F%2F300000000007-abcd1234.evil.example%2F`],
  ['another host', `https://signin.aws.example/switchrole${payload}`],
  ['a host without TLS', link.replace('https', 'http')],
  ['an endless address', `${link}${'a'.repeat(40_000)}`],
])('leads nowhere: %s', (_, address) => {
  expect(ledTo(address)).toBeUndefined();
});
