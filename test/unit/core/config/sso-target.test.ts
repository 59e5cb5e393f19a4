import { describe, expect, it } from 'vitest';
import { admin, onlyRole, problemsIn, skippedIn } from './reading.ts';

const target = 'sso_account_id = 111122223333\nsso_role_name = Admin_Read-Only';
const url = 'sso_start_url = https://acme.awsapps.com/start';

describe('an Identity Center role', () => {
  it.each([
    ['with its own start URL', `[x]\n${url}\n${target}`],
    ['with an sso-session after it', `[x]\nsso_session = corp\n${target}\n[sso-session corp]\n${url}`],
    ['with an sso-session before it', `[sso-session corp]\n${url}\n[x]\nsso_session = corp\n${target}`],
    ['with a quoted sso-session', `[sso-session 'our corp']\n${url}\n[x]\nsso_session = our corp\n${target}`],
    ['with session and start URL', `[sso-session corp]\n${url}\n[x]\nsso_session = corp\n${url}\n${target}`],
    [
      "with Granted's keys",
      `[x]\n${`${url}\n${target}`.replaceAll('sso_', 'granted_sso_')}\ncredential_process = granted`,
    ],
    ['with an account id as the console shows it', `[x]\n${url}\n${target.replace('111122223333', '1111-2222-3333')}`],
  ])('%s', (_, text) => {
    expect(onlyRole(text)).toMatchObject({
      kind: 'identity-center',
      profile: 'x',
      account: '111122223333',
      roleName: 'Admin_Read-Only',
      startUrl: 'https://acme.awsapps.com/start',
    });
  });

  // https://github.com/aws/aws-sdk-go-v2/issues/2369
  it.each(['/', '#', '/#', '#/', '/#/'])('has a start URL without the "%s" at its end', (end) => {
    expect(onlyRole(`[x]\n${url}${end}\n${target}`).startUrl).toBe('https://acme.awsapps.com/start');
  });

  it.each([
    ['its own', `[x]\n${url}\nsso_region = eu-west-1\n${target}`, 'eu-west-1'],
    [
      'its session’s',
      `[x]\nsso_session = s\n${target}\n[sso-session s]\n${url}\nsso_region = EU-west-1 # x`,
      'eu-west-1',
    ],
    [
      'Granted’s',
      `[x]\n${`${url}\nsso_region = eu-west-1\n${target}`.replaceAll('sso_', 'granted_sso_')}`,
      'eu-west-1',
    ],
    ['none that is no region', `[x]\n${url}\nsso_region = nowhere\n${target}`, undefined],
  ])('has the region of the portal: %s', (_, text, region) => {
    expect(onlyRole(text).ssoRegion).toBe(region);
  });

  it.each([
    ['its host', 'sso_start_url = https://s-1.us-gov-west-1.portal.amazonaws.com', '', 'aws-us-gov'],
    ['its host, of two newer domains', 'sso_start_url = https://s-1.portal.cn-north-1.app.aws', '', 'aws-cn'],
    ['the profile', `${url}\nsso_region = us-gov-west-1`, '', 'aws-us-gov'],
    ['its session', 'sso_session = s', `${url}\nsso_region = us-gov-east-1`, 'aws-us-gov'],
    [
      'its session, above what the region of the profile says',
      'sso_session = s\nregion = us-east-1',
      `${url}\nsso_region = cn-north-1`,
      'aws-cn',
    ],
    ['its session, in capitals', 'sso_session = s', `${url}\nsso_region = US-Gov-East-1`, 'aws-us-gov'],
    ['none, so of the region of the profile', `${url}\nregion = us-gov-west-1`, '', 'aws-us-gov'],
    ['none, so of its domain', 'sso_start_url = https://start.home.awsapps.cn/directory/acme', '', 'aws-cn'],
  ])('is in the partition of the region of its portal, which stands in %s', (_, own, session, partition) => {
    expect(onlyRole(`[x]\n${own}\n${target}\n[sso-session s]\n${session}`).partition).toBe(partition);
  });

  it('is skipped where its portal is in an isolated region', () => {
    const text = `[x]\nsso_session = s\n${target}\n[sso-session s]\n${url}\nsso_region = us-iso-east-1`;
    expect(skippedIn(text)).toEqual({ x: 'bad-partition' });
  });

  it('has the name of the account that aws-sso-util writes', () => {
    expect(onlyRole(`[dev.Admin]\n${url}\n${target}\nsso_account_name = dev`).accountName).toBe('dev');
  });

  it('is none where there is a role_arn: that role is meant, and the portal is how one gets there', () => {
    expect(onlyRole(`[x]\n${admin}\n${url}\n${target}`).kind).toBe('iam');
  });

  it('is found where the role_arn is bad', () => {
    expect(onlyRole(`[x]\nrole_arn = nonsense\n${url}\n${target}`).kind).toBe('identity-center');
  });
});

it.each([
  ['sso_session = corp', 'sso-incomplete'],
  [`${url}\nsso_account_id = 111122223333`, 'sso-incomplete'],
  [`${url}\nsso_role_name = R`, 'sso-incomplete'],
  [target, 'sso-incomplete'],
  [`${url}\n${target.replace('3333', '')}`, 'sso-bad-account'],
  [`${url}\n${target.replace('111122223333', 'my-alias')}`, 'sso-bad-account'],
  [`${url}\nsso_account_id = 111122223333\nsso_role_name = <role>`, 'bad-role-name'],
  [`${url}\nsso_account_id = 111122223333\nsso_role_name = a/b`, 'bad-role-name'],
  [`sso_start_url = javascript:alert(1)\n${target}`, 'sso-incomplete'],
])('%j is skipped: %s', (lines, reason) => {
  expect(skippedIn(`[x]\n${lines}`)).toEqual({ x: reason });
});

it('tells of a session that is not there', () => {
  expect(problemsIn(`[x]\nsso_session = gone\n${url}\n${target}`)).toEqual(['unknown-sso-session:2']);
});

it.each(['http://acme.awsapps.com/start', 'acme.awsapps.com/start', 'https://me@acme.awsapps.com/start'])(
  'keeps the role with the start URL %s, and says that it cannot be opened',
  (startUrl) => {
    const text = `[x]\nsso_start_url = ${startUrl}\n${target}`;
    expect(onlyRole(text).startUrl).toBe(startUrl);
    expect(problemsIn(text)).toEqual(['bad-start-url:2']);
  },
);
