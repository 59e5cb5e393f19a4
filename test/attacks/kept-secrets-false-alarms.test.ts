import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

const arn = (account: string, role = 'Admin') => `arn:aws:iam::${account}:role/${role}`;
const link = (account: string, role = 'Admin', name = 'Prod') =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=${role}&displayName=${name}`;
const [one, two] = ['420000000001', '420000000002'];

/** All roles that a text leads to, as `account/role`. */
function rolesIn(text: string): string[] {
  const found = recognize(text);
  const config = 'text' in found && typeof found.text === 'string' ? found.text : '';
  return readConfig(config).roles.map(({ account, roleName }) => `${account}/${roleName}`);
}

it.each([
  ['a switch-role link', link(one, 'pw%3DAdmin')],
  ['a switch-role link, in front', `https://signin.aws.amazon.com/switchrole?roleName=password%3DAdmin&account=${one}`],
  ['a portal’s link', `https://x.awsapps.com/start/#/console?account_id=${one}&role_name=token%3DAdm1nXyz99`],
])('a role is called like a secret with its value in %s: it is that role', (_, url) => {
  expect(withoutSecrets(url).text).toBe(url);
});

it.each([
  'password%20%3D%20hunter2x9y',
  'password%09%3D%09hunter2x9y',
  'password+=+hunter2x9y',
  'password%3A%20hunter2x9y',
])('the name in a link is %s: the secret is taken out, and the role stays', (name) => {
  const { text } = withoutSecrets(link(one, 'Admin', name));
  expect(text).not.toContain('hunter2');
  expect(text).toContain(`account=${one}&roleName=Admin`);
});

it('a link stands behind a secret and has one of its own: both are taken out, and the role stays', () => {
  const secret = 'hunter2'.repeat(3);
  const { text } = withoutSecrets(`password: ${secret} ${link(one, 'Admin', `password%3D${secret}`)}`);
  expect(text).not.toContain(secret);
  expect(text).toContain(`account=${one}&roleName=Admin`);
});

it('a page of somebody else’s has a secret where AWS has the role: it is taken out', () => {
  expect(withoutSecrets('https://aws.example/?roleName=password%3Dhunter2x9').text).not.toContain('hunter2x9');
});

describe('a word that names a secret', () => {
  it('stands alone above the account of a profile that inherits another: no other account is taken for it', () => {
    const common = `[common]\nsso_start_url=https://x.awsapps.com/start\nsso_region=eu-west-1\nsso_account_id=${one}\nsso_role_name=Admin\n`;
    expect(rolesIn(`${common}[profile tester]\ninclude_profile=common\n# Token\nsso_account_id=${two}\n`)).toContain(
      `${two}/Admin`,
    );
    const twice = `[profile a]\nrole_arn=${arn(one)}\n# new token\nrole_arn=${arn(two)}\n`;
    expect(withoutSecrets(twice).text).toBe(twice);
  });

  it.each([
    ['a setting below', `[profile a]\n# token\nrole_arn=${arn(one)}\nregion=eu-west-1\n`],
    ['a setting of no config below', '[profile a]\n; password\nteam_name=acme-2\n'],
    ['a header below', `# Auth token\n[prod-2]\nrole_arn=${arn(one)}\n# Auth token\n[prod-3]\nrole_arn=${arn(two)}\n`],
    ['an account of a Markdown table', `| Name | Account | Role |\n|---|---|---|\n| vault-token | ${one} | Admin |\n`],
    ['an account before its role', `| Account | Name | Role |\n|---|---|---|\n| ${one} | acme-pass | ReadOnly2 |\n`],
    ['a role of a Markdown table', `| Account | Role |\n|---|---|\n| ${one} | secret |\n| ${two} | Admin2 |\n`],
    ['an account of a box', `+---+---+\n|  vault-token  |  ${one}  |\n|  acme-seed  |  ${two}  |\n+---+---+\n`],
    [
      'an account of a CSV without headings',
      `acme-pass,${one},Admin\nacme-dev,${two},ReadOnly1\nacme-x,${two},Poweruser2\n`,
    ],
    [
      'an account of an HTML table',
      `<table><tr><td>acme-otp</td><td>${one}</td></tr><tr><td>acme-dev1</td><td>${two}</td></tr></table>`,
    ],
    ['what a link stands behind', `- vault-token: ${link(one)}\n- seed: ${link(two)}\n`],
    ['what a dash and a link stand behind', `token — ${link(one)}\nseed ${link(two)}\nPassword\n${link(two, 'X')}\n`],
    ['what a portal stands behind', 'acme-secret: https://acme.awsapps.com/start#/\n'],
    ['a role that ends in a name and its value', `[profile a]\nrole_arn = ${arn(one, 'aPW+=A')}\nrole_name = -b=0=0\n`],
    ['a name in a header', `[profile a token: x]\nrole_arn = ${arn(one)}\n`],
    [
      'where it lies',
      '# password: 1Password > AWS\n# 비밀번호는 1Password에 있음\n# Passwort: Bitwarden, Ordner AWS\n',
    ],
    ['what says that one is needed', '# OTP: 필요\n# 비밀번호: 필수\n# MFA 코드: 재등록 필요\n# パスワード: 必須\n'],
    [
      'the address where it lies',
      '# password: https://vault.acme.example/secret/prod1\ntoken: https://sso.acme.example:8443/\n',
    ],
    ['the name of a store', `Account,ID,Role,Password\nprod,${one},Developer,vault\ndev,${two},Admin,wiki\n`],
    ['who is in charge of it', `계정명\t계정ID\t역할\t비밀번호 담당자\n운영\t${one}\tDeveloper\t김철수1\n`],
    ['a mark that hides it', 'db_password = <sensitive>\n'],
    ['the path of a state', 'backend "s3" {\n  key = "env/Prod2024/terraform.tfstate"\n}\n'],
    ['a role of capitals and digits', '[profile a]\nsso_role_name = TEAM2DATA3LAKE4ADMIN5ACCOUNTS6AB\n'],
    [
      'a role of capitals and digits in a table',
      `| Account | Role |\n|---|---|\n| ${one} | TEAM2DATA3LAKE4ADMIN5ACCOUNTS6AB |\n`,
    ],
  ])('costs nothing where it is the name of something else: %s', (_, text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });

  it.each([
    ['in an export', `export TOKEN=abc12345 ROLE=${arn(one)}\n`, [arn(one)], ['abc12345']],
    ['in words', `password: X7abc9!, role: ${arn(one)}\n`, [arn(one), 'role:'], ['X7abc9']],
    ['with a link', `password: X7abc9! ${link(one)}\n`, [link(one)], ['X7abc9']],
    ['with an account', `password = X7abc9! ${one}\n`, [one], ['X7abc9']],
    ['in an indented line below', `token: abc12345\n  ${arn(one)}\n`, [arn(one)], ['abc12345']],
    [
      'in the name that a link shows',
      `${link(one, 'Admin', 'token%3Dx1y2z3')}&a=1\nhttps://signin.aws.amazon.com/switchrole?displayName=auth%3Dx1y2z3&roleName=R&account=${two}`,
      ['roleName=Admin', 'roleName=R', one, two],
      [],
    ],
    [
      'in marks of a block',
      `[profile a]\nrole_arn = ${arn(one)}\n# -----BEGIN RSA PRIVATE KEY-----\n[profile b]\nrole_arn=${arn(two)}\nregion=eu-west-1\n# -----END RSA PRIVATE KEY-----\n`,
      [arn(one), arn(two), '[profile b]', 'region=eu-west-1'],
      [],
    ],
    [
      'in marks of an assertion',
      `# <samlp:Response ID="x">\n[profile b]\nrole_arn=${arn(two)}\n# </samlp:Response>\n`,
      [arn(two), '[profile b]'],
      [],
    ],
    [
      'in a key with its lines in a config',
      `[profile b]\nrole_arn=${arn(two)}\n# -----BEGIN RSA PRIVATE KEY-----\n# MIIEabcd1234\n[profile c]\n# abcd\n# -----END RSA PRIVATE KEY-----\n`,
      [arn(two), '[profile c]'],
      ['MIIEabcd1234'],
    ],
  ])('takes with it nothing of what stands beside a secret %s', (_, text, kept, gone) => {
    const { text: clean } = withoutSecrets(text);
    for (const piece of kept) expect(clean).toContain(piece);
    for (const piece of gone) expect(clean).not.toContain(piece);
    expect(withoutSecrets(clean)).toEqual({ text: clean, lines: [] });
  });
});

const suspicious = fc
  .tuple(
    fc.constantFrom('', 'vault-', 'acme_', 'prod.', 'My ', 'old-', 'team'),
    fc.constantFrom(
      ...'secret token pass password passwd pw seed pat cookie cookies otp totp creds api-key access-key auth pin mfa key passphrase passcode credential credentials signature assertion webhook session-key private-key signing-key master-key shared-key account-key app-key auth-key authorization mfa-code token-code auth-code device-code user-code recovery-code backup-codes security-code code'.split(
        ' ',
      ),
      '토큰',
      '비밀번호',
      '암호',
      '비번',
      'パスワード',
      '密码',
    ),
  )
  .map(([start, end]) => `${start}${end}`);
const account = fc.integer({ min: 0, max: 999_999 }).map((n) => `42${String(n).padStart(10, '0')}`);
const role = fc.constantFrom(
  'Admin',
  'ReadOnly',
  'PowerUser2',
  'AWSReservedSSO_Ops_0123456789abcdef',
  'secret',
  'KeyAdmin',
);
const entry = fc.record({ name: suspicious, account, role });

/** Texts of many kinds in which each name stands for an account or a role. */
const written = fc.constantFrom<(entries: { name: string; account: string; role: string }[]) => string>(
  (list) =>
    list
      .map((e) => `[profile ${e.name}]\nrole_arn=${arn(e.account, e.role)}\n# ${e.name}\nregion=eu-west-1\n`)
      .join(''),
  (list) =>
    list
      .map((e) => `# ${e.name}\n[${e.name}]\naws_account_id = ${e.account}\nrole_name=${e.role}\n; ${e.name}\n`)
      .join(''),
  (list) =>
    list
      .map((e) => `; ${e.name}:\n[profile x]\n# ${e.name}\nsso_account_id=${e.account}\nsso_role_name=${e.role}\n`)
      .join('\n'),
  (list) =>
    `| Name | Account | Role |\n|---|---|---|\n${list.map((e) => `| ${e.name} | ${e.account} | ${e.role} |\n`).join('')}`,
  (list) =>
    `| Account | Name | Role |\n|---|---|---|\n${list.map((e) => `| ${e.account} | ${e.name} | ${e.role} |\n`).join('')}`,
  (list) => `| Name | Role |\n|---|---|\n${list.map((e) => `| ${e.name} | ${arn(e.account, e.role)} |\n`).join('')}`,
  (list) => `Account,Name,Role\n${list.map((e) => `${e.account},${e.name},${e.role}\n`).join('')}`,
  (list) => list.map((e) => `${e.name},${e.account},${e.role}\n`).join(''),
  (list) => list.map((e) => `${e.name}\t${e.account}\t${e.role}\n`).join(''),
  (list) =>
    `<table>${list.map((e) => `<tr><td>${e.name}</td><td>${e.account}</td><td>${e.role}</td></tr>`).join('\n')}</table>`,
  (list) => list.map((e) => `- ${e.name}: ${link(e.account, e.role)}\n`).join(''),
  (list) => list.map((e) => `${e.name} — ${link(e.account, e.role)}\n${e.name}\n${link(e.account, e.role)}\n`).join(''),
  (list) => list.map((e) => `${e.name}: ${e.account}\n${e.name} = ${arn(e.account, e.role)}\n`).join(''),
  (list) => list.map((e) => `## ${e.name}\n${arn(e.account, e.role)}\n${e.account}\n`).join(''),
  (list) =>
    JSON.stringify(list.map((e) => ({ Name: e.name, Id: e.account, Arn: arn(e.account, e.role), Role: e.role }))),
  (list) =>
    `${e0(list)}:\n${list.map((e) => `  ${e.name}: "${e.account}"\n  ${e.name}: ${arn(e.account, e.role)}\n`).join('')}`,
);
const e0 = (list: { name: string }[]) => list[0]?.name ?? 'x';

it('is the name of anything in configs, tables, lists and links: nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(written, fc.array(entry, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 3 }),
      (parts) => {
        const text = parts.map(([write, entries]) => write(entries)).join('\n');
        expect(withoutSecrets(text)).toEqual({ text, lines: [] });
      },
    ),
    { numRuns: 1000 },
  );
});

it.each(['source_profile = a -u', 'source_profile = a --user', '# curl -su', '# http GET x -a'])(
  'a line ends with an option for user and password (%s): the section below it keeps its name',
  (line) => {
    const text = `[profile a]\n${line}\n\n[b:c]\nrole_arn = ${arn(one)}\nmfa_serial = arn:aws:iam::${one}:mfa/me\n`;
    expect(withoutSecrets(text).text).toBe(text);
  },
);

it.each([
  'token: https://x.acme.example/?t=SECRET',
  'password: https://x.acme.example/p/SECRET',
  'secret: https://kim:SECRET@x.acme.example/',
])('an address has a secret in itself (%s): it is taken out', (written) => {
  const secret = ['Zk3v9QpL', 'x7Rt2WmB'].join('');
  expect(withoutSecrets(written.replace('SECRET', secret)).text).not.toContain(secret);
});
