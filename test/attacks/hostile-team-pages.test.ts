import { describe, expect, it } from 'vitest';
import { writeTeamPage } from '@/core/export/team-page.ts';
import { htmlTokens } from '@/core/import/pages/html-tokens.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { asTeamPage } from '@/core/share/team-page.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const parts = { script: 'start()', style: 'main {}' };
const names = [
  '</pre><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  '&lt;/pre&gt;',
  '"><img src=x onerror=alert(1)>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
];
const hostile = names.map((profile, n) =>
  role(profile, { organization: profile, account: String(200000000000 + n), accountName: profile }),
);
const elements = (html: string) =>
  [...htmlTokens(html)].map((token) => (token.type === 'text' ? '' : `${token.type} ${token.name}`)).filter(Boolean);

describe('a page for a team', () => {
  it('has the same elements whatever its roles are called', async () => {
    const [plain, attacked] = await Promise.all(
      [[role('a')], hostile].map((roles) => writeTeamPage(shareRoles(roles).roles, parts)),
    );
    expect(elements(attacked ?? '')).toEqual(elements(plain ?? ''));
  });

  it('gives an import these names as they are, and nothing of what they pretend to be', async () => {
    const found = recognize(await writeTeamPage(shareRoles(hostile).roles, parts));
    const read = 'shared' in found ? found.shared?.roles : undefined;
    expect(read?.map(({ account }) => account)).toEqual(hostile.map(({ account }) => account));
    for (const [n, one] of (read ?? []).entries())
      expect(names[n]?.replace(/[^a-z]/g, '')).toBe(one.profile.replace(/[^a-z]/g, ''));
  });

  const arn = 'arn:aws:iam::999900001111:role/Admin';
  it.each([
    ['a table', `Profile,Account,Role\nacme-prod,999900001111,Admin\n`],
    ['an ARN', arn],
    [
      'a plain link',
      'https://signin.aws.amazon.com/switchrole?account=999900001111&roleName=Admin&displayName=acme-prod',
    ],
    ['a config that has an ARN beside it', `[profile b]\nrole_arn = arn:aws:iam::111122223333:role/B\n\n${arn}\n`],
    [
      'a link whose list is damaged',
      'https://signin.aws.amazon.com/switchrole?account=999900001111&roleName=Admin#rolecall=1.abc.00000000',
    ],
  ])('of somebody who wrote it by hand is somebody else’s, and without words, where its text is %s', (_, text) => {
    const { shared } = recognize(asTeamPage(text));
    expect(shared).toMatchObject({ count: 1, isPage: true, isAltered: true });
    expect(shared?.roles).toContainEqual(expect.objectContaining({ account: '999900001111', roleName: 'Admin' }));
  });

  it('of accounts alone is somebody else’s before its role is asked for', () => {
    const found = recognize(asTeamPage('acme-prod 999900001111\nacme-dev 999900002222\n'));
    expect(found).toMatchObject({ kind: 'accounts', shared: { roles: [], isPage: true } });
  });

  it('of somebody who wrote it by hand is read as any text: without secrets', () => {
    const key = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('');
    const text = `[a]\nrole_arn = arn:aws:iam::111122223333:role/A\naws_access_key_id = ${key}\n`;
    const found = recognize(`<pre id="rolecall-config">${text.replaceAll('A', '&#65;')}</pre>`);
    expect(JSON.stringify(found)).not.toContain(key);
    expect(found).toMatchObject({ kind: 'config', secretLines: [3] });
  });
});
