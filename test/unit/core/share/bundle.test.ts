import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { readBundle, shareRoles, writeBundle } from '@/core/share/bundle.ts';
import { anyRoles, role } from '@/test/unit/core/export/roles.ts';

const shop = role('shop-prod', { account: '000011112222', roleName: 'team/Ops', region: 'eu-west-1', color: 'ff0000' });
const lab = role('연구실', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', roleName: 'Admin' });
const many: Role[] = Array.from({ length: 60 }, (_, n) =>
  role(`team-${n * 7}-prod`, { account: String(100000000000 + n * 7919), roleName: n % 2 ? 'Admin' : 'ReadOnly' }),
);
const inPlace = (roles: readonly Role[]) => roles.map((one, at) => ({ ...one, line: at + 1 }));
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a bundle', () => {
  it('holds what a role is, and where it is listed', async () => {
    const full = {
      ...shop,
      accountName: 'Shop',
      needsExternalId: true as const,
      confirm: true as const,
      landing: 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
    };
    const elsewhere = [
      role('a', { partition: 'aws-cn', account: 'acme-cn', region: 'cn-north-1' }),
      role('b\tc\\t\nd'),
    ];
    const roles = [full, { ...lab, ssoRegion: 'ap-northeast-2' }, ...elsewhere];
    const { roles: read, problems } = await readBundle(await writeBundle(roles));
    expect(read).toEqual(inPlace(roles));
    expect(codes(problems)).toEqual(['hidden-characters']);
  });

  it('is read back as what was chosen, for any roles', () =>
    fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        expect(await readBundle(await writeBundle(roles))).toEqual({ roles: inPlace(roles), problems: [] });
      }),
    ));

  it('is made of letters, digits, two signs and dots, and ends with a letter or a digit', () =>
    fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        expect(await writeBundle(roles)).toMatch(/^1\.[\w-]+\.[0-9a-f]{8}$/);
      }),
    ));

  it('is small: sixty roles in a thousand letters', async () => {
    expect((await writeBundle(many)).length).toBeLessThan(1000);
  });

  it('tells base and source only if asked to', async () => {
    const of = role('a', { sourceProfile: 'login', base: { account: '111122223333', roleName: 'Entry' } });
    expect((await readBundle(await writeBundle([of]))).roles).toEqual([role('a')]);
    expect((await readBundle(await writeBundle([of], { withSources: true }))).roles).toEqual([of]);
  });

  it('of no roles is one', async () => {
    expect(await readBundle(await writeBundle([]))).toEqual({ roles: [], problems: [] });
  });
});

describe('what a bundle never has', () => {
  const key = `AKIA${'Q3EGP7XWLF2M5RT4'}`;
  const cases: [string, Partial<Role> & Record<string, unknown>][] = [
    ['a secret in a name', { profile: `prod ${key}` }],
    ['a secret in an organization', { organization: `acme ${key}` }],
    [
      'a name that is a bare secret key',
      { profile: `${'Kim'}/3x+${'aB4c'.repeat(8)}Z`, accountName: `${'Kim'}/3x+${'aB4c'.repeat(8)}Z` },
    ],
    ['a note', { note: 'ask Kim' }],
    ['tags', { tags: ['Kim'] }],
    ['its source', { sourceId: 'Kim' }],
    ['a mail address in a name', { profile: 'kim@acme.example-prod', organization: 'kim@acme.example' }],
    ['a mail address in an account name', { accountName: 'aws+kim@acme.example' }],
    ['a name that is a file', { organization: 'kim-config.txt' }],
    ['a path to a file', { organization: 'C:\\Users\\kim\\.aws\\config' }],
    ['a page with a mail address', { landing: 'https://us-east-1.console.aws.amazon.com/s3/home?kim@acme.example' }],
    ['where its user likes to land', { landing: 'service' }],
  ];
  it.each(cases)('%s', async (_, more) => {
    const text = JSON.stringify(await readBundle(await writeBundle([role('a', more)])));
    expect(text).not.toMatch(new RegExp(`kim|${key}|"service"`, 'i'));
    expect(text).toContain('111122223333');
  });

  it('has the user’s own name instead of the profile’s', async () => {
    const { roles } = await readBundle(await writeBundle([{ ...shop, displayName: 'My shop' }]));
    expect(roles).toEqual([{ ...shop, profile: 'My shop' }]);
  });

  it('has no session of who shares a page', async () => {
    const landing = 'https://111122223333-abcd1234.eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
    const { roles } = await readBundle(await writeBundle([{ ...shop, landing }]));
    expect(roles[0]?.landing).toBe('https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1');
  });
});

describe('a bundle that is not whole', () => {
  it('gives the roles before the cut, and says how many there were', async () => {
    const bundle = await writeBundle(many);
    for (let length = 2; length < bundle.length; length += 1) {
      const { roles, problems } = await readBundle(bundle.slice(0, length));
      expect(codes(problems)).toEqual(roles.length < many.length ? ['cut'] : []);
      expect(roles).toEqual(inPlace(many).slice(0, roles.length));
      if (problems[0]) expect(problems[0].params).toMatchObject({ read: String(roles.length) });
    }
    const half = await readBundle(bundle.slice(0, bundle.length / 2));
    expect(half.roles.length).toBeGreaterThan(10);
    expect(half.problems[0]?.params?.of).toBe('60');
  });

  it('gives nothing of one that was changed', async () => {
    const bundle = await writeBundle(many);
    for (let at = 2; at < bundle.length - 9; at += 7) {
      const other = bundle[at] === 'A' ? 'B' : 'A';
      const read = await readBundle(bundle.slice(0, at) + other + bundle.slice(at + 1));
      expect(read).toEqual({ roles: [], problems: [{ code: 'damaged' }] });
    }
  });

  it.each([
    ['', 'not-a-bundle'],
    ['hello', 'not-a-bundle'],
    ['0.abc.00000000', 'not-a-bundle'],
    ['2.whatever', 'too-new'],
    ['2.a.b.c', 'too-new'],
    ['1.', 'cut'],
    [`1.${'A'.repeat(1_000_001)}`, 'too-long-bundle'],
  ])('%.20s is said to be so: %s', async (text, code) => {
    const { roles, problems } = await readBundle(text);
    expect(roles).toEqual([]);
    expect(codes(problems)).toEqual([code]);
  });
});

describe('what comes before a bundle', () => {
  it('is said of roles over the console’s limits', () => {
    expect(shareRoles([role('a', { roleName: `${'p'.repeat(60)}/Admin` })])).toMatchObject({
      roles: [{ profile: 'a' }],
      problems: [{ code: 'name-too-long', row: 1 }],
    });
  });

  it('is said of roles that are not sent', () => {
    const secret = role('a', { roleName: `AKIA${'Q3EGP7XWLF2M5RT4'}` });
    expect(shareRoles([secret, shop])).toMatchObject({
      roles: [{ profile: 'shop-prod' }],
      problems: [{ code: 'secret-left-out', row: 1 }],
    });
  });
});
