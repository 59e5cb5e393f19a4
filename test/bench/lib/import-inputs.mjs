// @ts-check
import { catalogOf } from './roles.mjs';

/**
 * Texts of every format that the importer recognizes, with a given number of roles, and texts made to hurt readers.
 * @param {number} count
 * @param {{ csv: typeof import('../../../core/export/roles-csv.ts'), bookmarks: typeof import('../../../core/export/bookmarks.ts'),
 *   links: typeof import('../../../core/switching/link.ts'), config: typeof import('../../../core/config/write-config.ts') }} writers
 * @returns {Record<string, string>}
 */
export function inputsOf(count, writers) {
  const { organizations } = catalogOf(count);
  const roles = organizations.flatMap((organization) => organization.roles);
  const links = roles.map((role) => ({ name: role.profile, url: writers.links.switchRoleLink(role) }));
  const config = writers.config.writeConfig(roles);
  const list = (/** @type {(link: { name: string, url: string }) => string} */ write, between = '\n') =>
    links.map(write).join(between);
  const account = (/** @type {{ account: string, profile: string }} */ { account, profile }) => ({
    Id: account,
    Arn: `arn:aws:organizations::999999999999:account/o-bench/${account}`,
    Email: `${account}@example.com`,
    Name: profile,
    Status: 'ACTIVE',
    Tags: [{ Key: 'team', Value: profile.split('-')[0] }],
  });
  return {
    config,
    'links, one a line': list(({ url }) => url),
    'links, one line': list(({ url }) => url, ' '),
    'links, Markdown': list(({ name, url }) => `- [${name}](${url})`),
    'config and links': `${config}\n${list(({ url }) => url)}`,
    bookmarks: writers.bookmarks.rolesToBookmarks(organizations).html,
    'web page': `<!doctype html><p>${list(({ name, url }) => `<a href="${url.replaceAll('&', '&amp;')}">${name}</a>`, '<br>')}`,
    csv: writers.csv.rolesToCsv(roles),
    'table of Markdown': `| Name | Account ID | Role |\n|---|---|---|\n${roles.map(({ profile, account: id, roleName }) => `| ${profile} | ${id} | ${roleName} |`).join('\n')}\n`,
    JSON: JSON.stringify(
      roles.map(({ profile, account: id, roleName }) => ({ name: profile, account_id: id, role: roleName })),
    ),
    YAML: `accounts:\n${roles
      .slice(0, 5000)
      .map(
        ({ profile, account: id, roleName }) =>
          `  - { name: "${profile}", account_id: "${id}", role: "${roleName}" }\n`,
      )
      .join('')}`,
    ARNs: roles
      .map(({ profile, account: id, roleName }) => `${profile}: arn:aws:iam::${id}:role/${roleName}`)
      .join('\n'),
    commands: roles
      .map(
        ({ profile, account: id, roleName }) =>
          `aws configure set role_arn arn:aws:iam::${id}:role/${roleName} --profile '${profile}'\n`,
      )
      .join(''),
    accounts: JSON.stringify({ Accounts: roles.map(account) }),
    'accounts, cut off': JSON.stringify({ Accounts: roles.map(account) }).slice(0, -2),
  };
}

/**
 * Texts that are cheap to write and that careless readers need the square of their length for.
 * @param {number} size
 * @returns {Record<string, string>}
 */
export function hostileInputsOf(size) {
  const link = 'https://signin.aws.amazon.com/switchrole?account=123456789012&roleName=Ops&displayName=x';
  const times = (/** @type {string} */ text) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
  return {
    'one title': times(`[x](${link}) `),
    'opening brackets': `${times('[')}](${link})`,
    'opening tags': `<p>${times('<a href="')}`,
    'opening comments': `<p>${times('<!--')}`,
    'nested folders': `<!DOCTYPE NETSCAPE-Bookmark-file-1>${times('<DT><H3>f</H3><DL><p>')}`,
    'nested JSON': `{"Accounts":${times('[{"a":')}`,
    'opening quotes': `account,role\n${times('"a,')}`,
    'one long line': `account=1 https://x/switchrole?${times('a,)')}`,
    separators: `account,role\n${times(',')}`,
    blanks: `x${times(' ')}y`,
    underscores: `[a]\n${times('a_')}`,
    'private keys': times('-----BEGIN PRIVATE KEY-----\n'),
    'zero width': times('\u200b\u202e'),
    'section headers': times('[\n'),
    'one line of bars': times('|'),
    'one line of drawn bars': times('│'),
    'bars and no end': `${times('|')}x`,
    'bars in the midst': `x${times('|')}x`,
    'maps in maps of YAML': `a: 123456789012\nb:\n  ${times('{a: ')}`,
    'steps of YAML': `a: 123456789012\n${Array.from({ length: Math.ceil(Math.sqrt(size * 2)) }, (_, n) => `${' '.repeat(n)}a:\n`).join('')}`,
    'a deep backup': `{"rolecall":1,"own":{"version":1,"data":{"x":{"y":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}}}}`,
    'rows of bars': times('| a | b |\n|---|---|\n'),
    'cells that reach far': `<table>${times('<tr><td rowspan=1000>a')}`,
    'nested tables': times('<table><tr><td>'),
    'nested YAML': `a: 123456789012\nb:\n${times(' - ')}`,
    'open YAML': `a: 123456789012\nb:\n  ${times('[a, ')}`,
    'aliases of YAML': `a: 123456789012\nb:\n${times('  - &a [*a, *a]\n')}`,
    'blank lines of YAML': `a: 123456789012\nb:\n${times('\n')}`,
    'open blocks of Terraform': times('provider "aws" {\n'),
    'open comments of Terraform': `provider "aws" {\n${times('/*')}`,
    'tables begun again': times('account,role\n"'),
    'continued commands': times('aws configure set role_arn x \\\n'),
    'halves of ARNs': times('arn:aws:iam::123456789012:role/'),
    'quotes of quotes': times('> '),
    labels: times('Account: 123456789012\nRole: a\n'),
    'labels of roles alone': times('role: Admin\n'),
    'labels of roles alone, each a paragraph': times('role: Admin\n\n'),
    'labels of many roles and many accounts': `${'Prod role: Admin\n'.repeat(size / 40)}${Array.from({ length: size / 40 }, (_, n) => `Prod account: ${100000000000 + n}\n`).join('')}`,
    'accounts that head roles': times('# shop 123456789012\n- Admin\n'),
    'one account that heads roles': `# shop 123456789012\nRoles:\n${times('- Admin\n')}`,
    'lists of roles begun again': `# shop 123456789012\n${times('Roles:\n')}`,
    'ticks below roles': `| Account | Admin | ReadOnly |\n|---|---|---|\n${times('| a 123456789012 | x | ? |\n')}`,
    'ticks in a wide table': `Account${',Admin'.repeat(size / 12)}\n${'123456789012,x\n'.repeat(size / 30)}`,
    'roles as rows of ticks': `Role${',123456789012'.repeat(size / 26)}\n${'Admin,x\n'.repeat(size / 16)}`,
    'portals of Leapp': `[${times('{"_awsSsoIntegrations":[{"id":"a","portalUrl":"https://a.awsapps.com/start"}],"roleArn":"arn:aws:iam::123456789012/A"},')}{}]`,
    'nested files of Leapp': times('{"_awsSsoIntegrations":[{"id":"a"}],"sessions":'),
    'labels of who may come': times('Who can assume this role: Admin\nUsed by: 123456789012\n'),
    'one heading of who may come': `| ${times('source role ')} | Account |\n|---|---|\n| a | 123456789012 |\n`,
    ...configsOf(size),
  };
}

/**
 * Configs whose profiles hang on each other, or are all one.
 * @param {number} size
 * @returns {Record<string, string>}
 */
export function configsOf(size) {
  const count = Math.ceil(size / 90);
  const profiles = (/** @type {(index: number) => string} */ settings) =>
    Array.from({ length: count }, (_, index) => `[profile p${index}]\n${settings(index)}\n`).join('\n');
  const arn = 'role_arn = arn:aws:iam::123456789012:role/Ops';
  const before = (/** @type {number} */ index) => `p${(index + count - 1) % count}`;
  return {
    'source circle': profiles((index) => `${arn}\nsource_profile = ${before(index)}`),
    'source chain': profiles((index) => (index === 0 ? arn : `${arn}\nsource_profile = ${before(index)}`)),
    'include circle': profiles((index) => `${arn}\ninclude_profile = ${before(index)}`),
    'include chain': profiles((index) => (index === 0 ? arn : `include_profile = ${before(index)}`)),
    'one name': `[profile a]\n${arn}\n`.repeat(count),
    'one name, many roles': Array.from({ length: count }, (_, index) => `[profile a]\n${arn}${index}\n`).join(''),
    'one key': `[profile a]\n${'region = us-east-1\n'.repeat(count)}`,
    'lines below a setting': `[profile a]\noutput = x\n${'  more\n'.repeat(count)}`,
  };
}
