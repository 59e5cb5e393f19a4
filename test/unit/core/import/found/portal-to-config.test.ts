import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { PortalReading } from '@/core/import/found/portal-reading.ts';
import { portalToConfig } from '@/core/import/found/portal-to-config.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';

const address = 'https://lumen.awsapps.com/start/';
const portal = (more: Partial<PortalReading> = {}): PortalReading => ({
  address,
  region: 'eu-west-1',
  accounts: [
    { account: '111122223333', name: 'Shop prod', roles: ['Admin', 'ReadOnly'] },
    { account: '444455556666', name: 'Shop dev', roles: ['Admin'] },
  ],
  ...more,
});
const rolesOf = (text: string) =>
  readConfig(text).roles.map(({ profile, account, roleName, organization }) => [
    profile,
    account,
    roleName,
    organization,
  ]);

describe('portalToConfig', () => {
  it('writes a session and a profile for each permission set, which the AWS CLI can use', () => {
    expect(portalToConfig(portal({ accounts: portal().accounts.slice(1) }))).toBe(
      `[sso-session lumen.awsapps.com]
sso_start_url = https://lumen.awsapps.com/start
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile 'Shop dev-Admin']
sso_session = lumen.awsapps.com
sso_account_id = 444455556666
sso_account_name = Shop dev
sso_role_name = Admin
`,
    );
  });

  it.each<[string, Partial<PortalReading>, string]>([
    ['https://d-9a67abcdef.awsapps.com/start/', {}, 'https://d-9a67abcdef.awsapps.com/start'],
    ['https://ssoins-1.portal.eu-west-1.app.aws/', {}, 'https://ssoins-1.portal.eu-west-1.app.aws'],
    [
      'https://start.us-gov-home.awsapps.com/directory/lumen/',
      { region: 'us-gov-west-1' },
      'https://start.us-gov-home.awsapps.com/directory/lumen',
    ],
  ])('gives the roles of %s their portal and its partition', (at, more, startUrl) => {
    const { roles, problems } = readConfig(portalToConfig(portal({ address: at, ...more })));
    expect(problems).toEqual([]);
    expect(new Set(roles.map((role) => role.startUrl))).toEqual(new Set([startUrl]));
    expect(roles[0]?.partition).toBe(at.includes('us-gov') ? 'aws-us-gov' : 'aws');
  });

  it('leaves the region out where nobody says it', () => {
    expect(portalToConfig(portal({ region: undefined }))).not.toContain('sso_region');
  });

  it('names profiles by account and permission set, and by the account’s id where names repeat', () => {
    const twins = [
      { account: '111122223333', name: 'Shop', roles: ['Admin'] },
      { account: '444455556666', name: 'Shop', roles: ['Admin'] },
      { account: '777788889999', name: '', roles: ['Admin'] },
    ];
    expect(rolesOf(portalToConfig(portal({ accounts: twins }))).map(([profile]) => profile)).toEqual([
      '111122223333-Admin',
      '444455556666-Admin',
      '777788889999-Admin',
    ]);
  });

  it.each([
    ['no account', []],
    ['accounts that one may not enter', [{ account: '111122223333', name: 'x', roles: [] }]],
    [
      'nothing that AWS would call so',
      [
        { account: '11112222333', name: 'x', roles: ['Admin'] },
        { account: '111122223333', name: 'x', roles: ['a/b', 'Ad min', '<script>', ''] },
      ],
    ],
  ])('writes nothing for %s', (_, accounts) => {
    expect(portalToConfig(portal({ accounts }))).toBe('');
  });

  it('writes nothing for a host that is no portal', () => {
    expect(portalToConfig(portal({ address: 'https://lumen.awsapps.com.evil.example/start/' }))).toBe('');
  });

  it.each([
    [
      'with a session of its own',
      '[sso-session work]\nsso_start_url = https://lumen.awsapps.com/start/#/\nsso_region = eu-west-1\nsso_registration_scopes = sso:account:access,codewhisperer:completions\n\n[profile prod]\nsso_session = work\nsso_account_id = 111122223333\nsso_role_name = admin\nregion = eu-west-3\n',
      'work',
    ],
    [
      'without a session',
      '[profile prod]\nsso_start_url = https://lumen.awsapps.com/start\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Admin\nregion = eu-west-3\n',
      'lumen.awsapps.com',
    ],
  ])('keeps the names of a source, %s, and touches none of its settings', (_, stored, session) => {
    const text = portalToConfig(portal(), stored);
    expect(rolesOf(text)).toEqual([
      ['prod', '111122223333', 'Admin', session],
      ['Shop prod-ReadOnly', '111122223333', 'ReadOnly', session],
      ['Shop dev-Admin', '444455556666', 'Admin', session],
    ]);
    const merged = addText(stored, text, true);
    for (const line of stored.split('\n').filter((line) => !line.startsWith('sso_role_name')))
      expect(merged).toContain(line);
    const { added, changed, moved, gone } = compareRoles(readConfig(stored).roles, readConfig(merged).roles);
    expect([added.length, moved.length, gone.length]).toEqual([2, 0, 0]);
    expect(changed.flatMap(({ fields }) => fields).filter((field) => field !== 'roleName')).toEqual(['accountName']);
  });

  it('takes no name that the source has for something else', () => {
    const stored = "[profile 'Shop dev-Admin']\nrole_arn = arn:aws:iam::444455556666:role/Admin\n";
    const merged = addText(stored, portalToConfig(portal(), stored), true);
    expect(rolesOf(merged)).toHaveLength(4);
  });

  it('changes nothing when the same is read again', () => {
    const stored = portalToConfig(portal());
    expect(addText(stored, portalToConfig(portal(), stored), true)).toBe(stored);
  });

  it('reads as exactly what was listed, whatever its names hold', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']\n[profile x]\nrole_arn = y', 'a\'b"c', '#', 'default', '__proto__'),
    );
    const role = fc.stringMatching(/^[\w+=,.@-]{1,32}$/);
    const account = fc.record({
      account: fc.stringMatching(/^\d{12}$/),
      name,
      roles: fc.uniqueArray(role, { maxLength: 4, selector: (text) => text.toLowerCase() }),
    });
    const accounts = fc.uniqueArray(account, { maxLength: 5, selector: (one) => one.account });
    fc.assert(
      fc.property(accounts, (list) => {
        const { roles } = readConfig(portalToConfig(portal({ accounts: list })));
        expect(roles.map((one) => [one.kind, one.account, one.roleName])).toEqual(
          list.flatMap((one) => one.roles.map((set) => ['identity-center', one.account, set])),
        );
      }),
    );
  });
});
