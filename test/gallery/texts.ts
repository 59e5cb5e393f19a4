import { readConfig } from '@/core/config/read-config.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';

/** A role of an account; `more`: further lines. */
const role = (profile: string, account: string, name: string, ...more: string[]) =>
  [`[profile ${profile}]`, `role_arn = arn:aws:iam::${account}:role/${name}`, ...more, ''].join('\n');

const login = (profile: string, account: string) => `[profile ${profile}]\naws_account_id = ${account}\n`;

export const one = role('shop-prod', '444455556666', 'ReadOnly');

/** Two organizations with a few roles each, and whatever else there is of roles: a portal, GovCloud, an external id. */
export const few = [
  login('acme-login', '111122223333'),
  role(
    'acme-dev',
    '222233334444',
    'Developer',
    'source_profile = acme-login',
    'region = ap-northeast-2',
    'color = 2e7d32',
  ),
  role('acme-dev-admin', '222233334444', 'Admin', 'source_profile = acme-login', 'color = ef6c00'),
  role('acme-deploy', '333344445555', 'ops/deploy/Deployer', 'source_profile = acme-login', 'region = eu-west-1'),
  role('acme-prod', '444455556666', 'ReadOnly', 'source_profile = acme-login', 'region = us-west-2', 'color = c62828'),
  role('acme-vault', '444455556666', 'BreakGlass', 'source_profile = acme-login', 'external_id = sealed'),
  login('한빛-login', '555566667777'),
  role('한빛-개발', '555566668888', 'Developer', 'source_profile = 한빛-login'),
  role('한빛-분석', '012345678901', 'analytics/Analyst', 'source_profile = 한빛-login', 'color = 6a1b9a'),
  '[sso-session lumen]\nsso_start_url = https://lumen.awsapps.com/start\nsso_region = eu-central-1\n',
  '[profile lumen-prod]\nsso_session = lumen\nsso_account_id = 666677778888\nsso_role_name = Read_Only\n',
  '[profile lumen-gov]\nrole_arn = arn:aws-us-gov:iam::777788889999:role/Admin\nregion = us-gov-west-1\n',
].join('\n');

/** A role that two portals of one organization open. */
export const twoPortals = [
  few,
  '[sso-session lumen-us]\nsso_start_url = https://ssoins-7223aaaabbbbcccc.portal.us-east-1.app.aws\nsso_region = us-east-1\n',
  '[profile lumen-failover]\nsso_session = lumen-us\nsso_account_id = 666677778888\nsso_role_name = Read_Only\n',
].join('\n');

/** A role that another role takes on, and a region that is none. */
export const chained = [
  login('acme-login', '111122223333'),
  role('acme-hub', '444455556666', 'Hub', 'source_profile = acme-login'),
  role('acme-vault', '333344445555', 'Vault', 'source_profile = acme-hub', 'region = eu-wst-1'),
].join('\n');

/** The same some weeks later: of Acme one role is new, one changed and one gone. */
export const fewLater = few
  .replace('region = us-west-2', 'region = us-east-2')
  .replace('[profile acme-vault]', '[profile acme-audit]')
  .replace('BreakGlass', 'Audit')
  .replace('external_id = sealed', 'region = eu-west-1');

/** Two names that a hasty eye takes for one. */
export const alike = role('acme-dev', '222233334444', 'Developer') + role('acrne-dev', '444455556666', 'Admin');

/** Organizations within organizations. */
export function many(count: number): string {
  const units = ['retail/shop', 'retail/warehouse', 'bank', 'platform/data', 'platform/network'];
  return Array.from({ length: count }, (_, n) => {
    const unit = units[n % units.length] ?? '';
    return role(`${unit.split('/').at(-1)}-${n}`, String(100_000_000_000 + n * 7), 'Admin', `group = ${unit}`);
  }).join('');
}

const longName = 'a-profile-whose-name-says-everything-that-there-is-to-say-of-it-'.repeat(3).slice(0, -1);

/** Names as long as they come, with and without places to break. */
export const long = [
  role(
    longName,
    '222233334444',
    `engineering/platform/${'x'.repeat(60)}`,
    'region = ap-southeast-2',
    `group = ${longName}`,
  ),
  role('W'.repeat(120), '333344445555', 'OrganizationAccountAccessRole', `group = ${longName}`, 'color = 1565c0'),
  role(
    '한빛소프트-클라우드플랫폼-운영계정-읽기전용-데이터분석팀-공용프로필',
    '444455556666',
    'ReadOnly',
    `group = ${longName}`,
  ),
].join('');

export const korean = [
  role(
    '한빛-운영-관리자',
    '222233334444',
    'Admin',
    'group = 한빛소프트/클라우드',
    'region = ap-northeast-2',
    'color = c62828',
  ),
  role('한빛-개발', '333344445555', 'Developer', 'group = 한빛소프트/클라우드', 'color = 2e7d32'),
  role('한빛-데이터분석', '444455556666', 'analytics/Analyst', 'group = 한빛소프트/데이터'),
  role('가온은행-감사', '555566667777', 'Auditor', 'group = 가온은행'),
].join('');

/** Names that read from the right, that hide something, or that can be taken for others. */
export const odd = [
  role('حساب-الإنتاج', '222233334444', 'Admin', 'group = مؤسسة'),
  role('prod\u202enimda', '333344445555', 'Admin', 'group = مؤسسة'),
  role('prod\u200b-read', '444455556666', 'ReadOnly', 'group = مؤسسة'),
  role('prod-admin', '555566667777', 'Admin', 'group = shop'),
  role('prоd-admin', '666677778888', 'Admin', 'group = shop'),
].join('');

/** Roles, and about everything that can be wrong with a text. */
export const faulty = [
  role('shop-prod', '111122223333', 'Admin', 'source_profile = nowhere', 'region = mars', 'color = blurple'),
  role('shop-dev', '222233334444', 'Admin', 'region = eu-west-1', 'region = eu-west-2'),
  '[profile half]\nrole_arn = arn:aws:iam::1234:role/Admin\n',
  '[profile keys]\nregion = eu-west-1\n',
  `[profile leaky]\nregion = eu-west-1\n${['aws', 'secret', 'access', 'key'].join('_')} = ${'made/up'.repeat(5)}xxxxx\n`,
  '[profile set]\nsso_start_url = https://example.com/start\nsso_region = eu-west-1\nsso_account_id = 333344445555\nsso_role_name = ReadOnly\n',
  '[broken\nrole_arn\n',
].join('\n');

/** As the console and the CLI list the accounts of an organization. */
export const accounts = [
  'Account ID,Account name,Email,Status',
  '111122223333,shop,shop@example.com,ACTIVE',
  '222233334444,bank,bank@example.com,ACTIVE',
  '333344445555,가온은행,gaon@example.com,ACTIVE',
  '444455556666,old,old@example.com,SUSPENDED',
].join('\n');

/** Of the few roles, as somebody else sends them. */
export const sharedLink = bundleLink(readConfig(few).roles).link ?? '';
export const cutLink = sharedLink.slice(0, -150);

const form = 'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/create';

/** From somebody who takes names that are known, a page that acts, a portal of another company, and letters of other alphabets. */
export const astrayLink =
  bundleLink(
    readConfig(
      [
        role('acme-prod', '999900001111', 'ReadOnly'),
        role('acrne-dev', '999900001111', 'Developer'),
        role('dev', '222233334444', 'Developer'),
        role('gаon', '888800001111', 'Ops'),
        role('stacks', '888800002222', 'Ops'),
        '[sso-session lumen]\nsso_start_url = https://lurnen.awsapps.com/start\nsso_region = eu-central-1\n',
        '[profile lumen-new]\nsso_session = lumen\nsso_account_id = 888800003333\nsso_role_name = Read_Only\n',
      ].join('\n'),
    ).roles.map((one) => (one.profile === 'stacks' ? { ...one, landing: form } : one)),
  ).link ?? '';
