import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccountId } from '@/core/aws/account.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { cliConfig } from '@/core/export/cli-config.ts';
import { config, junk, scraps } from '../config/arbitraries.ts';
import { withoutLines } from '../config/reading.ts';

const source = (text: string, name = 'mine') => ({ name, text, roles: readConfig(text).roles });
const exported = (...texts: string[]) => cliConfig(texts.map((text, index) => source(text, `s${index + 1}`)));
const arn = 'role_arn = arn:aws:iam::111122223333:role/Admin';

/** What Python's `RawConfigParser`, strict as botocore uses it, throws over; empty: nothing. */
function faults(text: string): string[] {
  const found: string[] = [];
  const sections = new Set<string>();
  let options: Set<string> | undefined;
  let inValue = false;
  for (const line of text.split('\n')) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    if (/^\s/.test(line) && inValue) continue;
    const header = /^\[(.+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      if (sections.has(header)) found.push(`twice: ${line}`);
      if (!line.endsWith(']')) found.push(`after the header: ${line}`);
      sections.add(header);
      options = new Set();
      inValue = false;
      continue;
    }
    const option = /^(.*?)\s*[=:]/.exec(line)?.[1]?.toLowerCase();
    if (options === undefined) found.push(`outside: ${line}`);
    if (!option) found.push(`no setting: ${line}`);
    else if (options?.has(option)) found.push(`twice: ${line}`);
    else options?.add(option);
    inValue = true;
  }
  return found;
}

describe('the config text for the AWS CLI', () => {
  it.each([
    ['bare headers', `[a]\n${arn}\n`, `[profile a]\n${arn}\n`],
    ['names in quotes', `[profile "my role"] # mine\n${arn}\n`, `[profile 'my role']\n${arn}\n`],
    ['an apostrophe', `[it's]\n${arn}\n`, `[profile "it's"]\n${arn}\n`],
    [
      'comments in values',
      `[profile a]\n${arn} # note\nregion = "us-east-1"\n`,
      `[profile a]\n${arn}\nregion = us-east-1\n`,
    ],
    ['lines that are none', `hello\n[profile a]\nprose here\n${arn}\n`, `# hello\n[profile a]\n# prose here\n${arn}\n`],
    [
      'a key twice',
      `[profile a]\nregion = x\n${arn}\nregion = us-east-1\n`,
      `[profile a]\n# region = x\n${arn}\nregion = us-east-1\n`,
    ],
    [
      'a section twice',
      `[profile a]\n${arn}\n[profile a]\nregion = us-east-1\n`,
      `[profile a]\n${arn}\nregion = us-east-1\n`,
    ],
    [
      'an AESR role',
      '[a]\naws_account_id = 111122223333\nrole_name = Admin\n',
      `[profile a]\n${arn}\naws_account_id = 111122223333\nrole_name = Admin\n`,
    ],
    [
      'a role by Granted’s keys',
      '[profile a]\ngranted_sso_start_url = https://x.awsapps.com/start\ngranted_sso_region = eu-west-1\ngranted_sso_account_id = 111122223333\ngranted_sso_role_name = Admin\n',
      '[profile a]\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Admin\ngranted_sso_start_url = https://x.awsapps.com/start\ngranted_sso_region = eu-west-1\ngranted_sso_account_id = 111122223333\ngranted_sso_role_name = Admin\n',
    ],
    [
      'a value below its key',
      `[profile a]\nrole_arn =\n    arn:aws:iam::111122223333:role/Admin\n`,
      `[profile a]\n${arn}\n`,
    ],
    ['what follows a fence', `[profile a]\n${arn}\n\`\`\`\nx = 1\n`, `[profile a]\n${arn}\n# \`\`\`\n# x = 1\n`],
    [
      'Markdown',
      `[profile a]\n${arn}\n[docs](https://x.example/?a=b)\n`,
      `[profile a]\n${arn}\n# [docs](https://x.example/?a=b)\n`,
    ],
    [
      '[] and [profile ""]',
      `[profile a]\n${arn}\n[]\nx = 1\n[profile ""]\n`,
      `[profile a]\n${arn}\n# []\n# x = 1\n# [profile ""]\n`,
    ],
  ])('mends %s', (_, text, mended) => {
    expect(exported(text)).toBe(`# s1\n${mended}`);
  });

  it('keeps what only the CLI uses as it is', () => {
    const text = `[default]
output = json
cli_pager =
s3 =
  max_concurrent_requests = 20
  addressing_style = path

; comments, too
[sso-session corp]
sso_region = us-east-1
sso_start_url = https://x.awsapps.com/start
sso_registration_scopes = sso:account:access

[services my]
dynamodb =
  endpoint_url = http://localhost:8000

[profile a]
credential_process = "/opt/my tools/aws" --profile # a
mfa_serial = arn:aws:iam::111122223333:mfa/me
duration_seconds = 3600
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Admin
`;
    expect(exported(text)).toBe(`# s1\n${text}`);
    expect(faults(exported(text))).toEqual([]);
  });

  it('leaves out what an earlier source has, and numbers another section of its name with all that refers to it', () => {
    const one = `[login]\naws_account_id = acme\n[profile a]\n${arn}\nsource_profile = login\n`;
    const two = `[login]\naws_account_id = other\n[profile a]\n${arn}\nsource_profile = login\n[profile b]\n${arn}\nsource_profile = login\n`;
    expect(exported(one, one)).toBe(`${exported(one)}\n# s2\n`);
    expect(exported(one, two)).toBe(
      `${exported(one)}\n# s2\n[profile login-2]\naws_account_id = other\n[profile b]\n${arn}\nsource_profile = login-2\n`,
    );
  });

  it('keeps as comments what counts for nothing: a [default] beside [profile default], services of a name that is taken', () => {
    const services = (port: number) => `[services s]\ns3 =\n  endpoint_url = http://localhost:${port}\n`;
    expect(exported(`[default]\nregion = x\n[profile default]\n${arn}\n`)).toBe(
      `# s1\n# [default]\n# region = x\n[default]\n${arn}\n`,
    );
    expect(exported(services(1), services(2))).toBe(
      `${exported(services(1))}\n# s2\n# [services s]\n# s3 =\n#   endpoint_url = http://localhost:2\n`,
    );
  });

  it('keeps two profiles of one name that lead to different roles', () => {
    const text = exported(`[profile a]\n${arn}\n[profile a]\n${arn}2\n`);
    expect(readConfig(text).roles.map(({ profile, roleName }) => `${profile} ${roleName}`)).toEqual([
      'a Admin',
      'a-2 Admin2',
    ]);
  });

  it('is read again as the same roles, and by the CLI', () => {
    fc.assert(
      fc.property(config, junk, (text, above) => {
        const mine = source(`${above}${text}`);
        const again = cliConfig([mine]);
        expect(faults(again)).toEqual([]);
        expect(withoutLines(readConfig(again).roles)).toEqual(withoutLines(mine.roles));
        expect(
          cliConfig([source(again)])
            .split('\n')
            .slice(1),
        ).toEqual(again.split('\n').slice(0, -1).concat(''));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps that a switch to a role is confirmed first', () => {
    const [role] = readConfig(exported(`[profile a]\n${arn}\nconfirm = yes\n`)).roles;
    expect(role?.confirm).toBe(true);
  });

  it('never makes a file that the CLI refuses, and loses no role, whatever the texts hold', () => {
    fc.assert(
      fc.property(scraps, config, scraps, (before, text, after) => {
        const sources = [source(`${before}\n${text}`), source(`${text}\n${after}`)];
        const again = cliConfig(sources);
        expect(faults(again)).toEqual([]);
        // A role of an alias has no ARN: it becomes a base where another source's profile has its name as source.
        const identities = (roles: ReturnType<typeof source>['roles']) =>
          new Set(roles.flatMap(({ account, roleName }) => (isAccountId(account) ? [`${account}/${roleName}`] : [])));
        const all = identities(sources.flatMap(({ roles }) => roles));
        expect(identities(readConfig(again).roles)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
