import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkPalette, nearestLinkColor } from '@/core/aws/link-colors.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { displayName } from '@/core/switching/display-name.ts';
import { parseSwitchRoleLink, switchRoleLink } from '@/core/switching/link.ts';

const role = { partition: 'aws', account: '123456789012', roleName: 'team/Ops', profile: 'prod ops' } as const;
const page = 'https://signin.aws.amazon.com/switchrole';

describe('a switch-role link', () => {
  it.each([
    ['path kept', role, {}, `${page}?account=123456789012&roleName=team%2FOps&displayName=prod%20ops`],
    [
      'own display name',
      role,
      { displayName: '운영' },
      `${page}?account=123456789012&roleName=team%2FOps&displayName=%EC%9A%B4%EC%98%81`,
    ],
    ['no name at all', { ...role, profile: '' }, {}, `${page}?account=123456789012&roleName=team%2FOps`],
    [
      'colour of the palette',
      { ...role, color: 'ff0000' },
      {},
      `${page}?account=123456789012&roleName=team%2FOps&displayName=prod%20ops&color=f2b0a9`,
    ],
    [
      'own colour',
      { ...role, color: 'ff0000' },
      { color: '#B7CA9D', displayName: 'x' },
      `${page}?account=123456789012&roleName=team%2FOps&displayName=x&color=b7ca9d`,
    ],
    [
      'no colour from nonsense',
      role,
      { color: 'red', displayName: 'x' },
      `${page}?account=123456789012&roleName=team%2FOps&displayName=x`,
    ],
    [
      'alias',
      { ...role, account: 'my-alias', profile: 'x' },
      {},
      `${page}?account=my-alias&roleName=team%2FOps&displayName=x`,
    ],
    [
      'characters of role names',
      { ...role, roleName: 'a+b=c,d.e@f-g_h', profile: 'x' },
      {},
      `${page}?account=123456789012&roleName=a%2Bb%3Dc%2Cd.e%40f-g_h&displayName=x`,
    ],
    [
      'nothing to break out with',
      { ...role, account: '1&color=x', roleName: 'a#b', profile: '&account=2' },
      {},
      `${page}?account=1%26color%3Dx&roleName=a%23b&displayName=%26account%3D2`,
    ],
    [
      'half a surrogate pair',
      { ...role, profile: 'a\ud800b' },
      {},
      `${page}?account=123456789012&roleName=team%2FOps&displayName=ab`,
    ],
  ])('%s', (_, target, options, link) => {
    expect(switchRoleLink(target, options)).toBe(link);
  });

  it.each([
    ['aws', 'ap-northeast-2', 'signin.aws.amazon.com'],
    ['aws-us-gov', 'us-gov-east-1', 'signin.amazonaws-us-gov.com'],
    ['aws-cn', 'cn-north-1', 'signin.amazonaws.cn'],
    ['aws-eusc', undefined, 'eusc-de-east-1.signin.amazonaws-eusc.eu'],
  ] as const)('goes to the sign-in host of %s', (partition, region, host) => {
    expect(new URL(switchRoleLink({ ...role, partition, ...(region ? { region } : {}) })).host).toBe(host);
  });

  it('leaves out what is optional rather than growing over 2,000 characters', () => {
    const account = 'a'.repeat(63);
    const roleName = `${'@'.repeat(510)}/${'@'.repeat(64)}`;
    const link = switchRoleLink({ ...role, account, roleName, color: 'ff0000' }, { displayName: '운'.repeat(64) });
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(parseSwitchRoleLink(link)).toEqual({
      ...{ partition: 'aws', account, roleName },
    });
  });
});

describe('reading a link', () => {
  it.each([
    ['AWS’s own', `${page}?account=123456789012&roleName=Ops`, { account: '123456789012', roleName: 'Ops' }],
    [
      'with blanks as +',
      `${page}?account=my-alias&roleName=Ops&displayName=prod+ops`,
      { account: 'my-alias', roleName: 'Ops', displayName: 'prod ops' },
    ],
    ['raw path', `${page}?account=123456789012&roleName=a/b/Ops`, { account: '123456789012', roleName: 'a/b/Ops' }],
    ['leading slash', `${page}?account=123456789012&roleName=/a/Ops`, { account: '123456789012', roleName: 'a/Ops' }],
    ['id as shown', `${page}?account=1234-5678-9012&roleName=Ops`, { account: '123456789012', roleName: 'Ops' }],
    [
      'other parameters',
      `${page}?src=nav&account=123456789012&roleName=Ops&redirect_uri=https%3A%2F%2Fevil.example#x`,
      { account: '123456789012', roleName: 'Ops' },
    ],
    [
      'colour',
      `${page}?account=123456789012&roleName=Ops&color=F2B0A9`,
      { account: '123456789012', roleName: 'Ops', color: 'f2b0a9' },
    ],
    ['bad colour', `${page}?account=123456789012&roleName=Ops&color=red`, { account: '123456789012', roleName: 'Ops' }],
    ['slash at the end', `${page}/?account=123456789012&roleName=Ops`, { account: '123456789012', roleName: 'Ops' }],
    ['blanks around', `  ${page}?account=123456789012&roleName=Ops\n`, { account: '123456789012', roleName: 'Ops' }],
    [
      'regional host',
      'https://eu-west-1.signin.aws.amazon.com/switchrole?account=123456789012&roleName=Ops',
      { account: '123456789012', roleName: 'Ops' },
    ],
  ])('%s', (_, url, expected) => {
    expect(parseSwitchRoleLink(url)).toEqual({ partition: 'aws', ...expected });
  });

  it('cleans and cuts the display name', () => {
    const query = `account=123456789012&roleName=Ops&displayName=${encodeURIComponent(`a\r\n[b]\u202e${'c'.repeat(100)}`)}`;
    expect(parseSwitchRoleLink(`${page}?${query}`)?.displayName).toBe(`a [b]${'c'.repeat(58)}…`);
  });

  it.each([
    'http://signin.aws.amazon.com/switchrole?account=123456789012&roleName=Ops',
    'https://signin.aws.amazon.com.evil.example/switchrole?account=123456789012&roleName=Ops',
    'https://me@signin.aws.amazon.com/switchrole?account=123456789012&roleName=Ops',
    'https://signin.aws.amazon.com/oauth?account=123456789012&roleName=Ops',
    `${page}?account=123456789012`,
    `${page}?roleName=Ops`,
    `${page}?account=123&roleName=O%20ps`,
    `${page}?account=No_Alias&roleName=Ops`,
    `${page}?account=123456789012&roleName=a%20b/Ops`,
    `${page}?account=123456789012&roleName=Ops%0A[profile%20x]`,
    `${page}?account=123456789012&roleName=team/`,
    `${page}?account=123456789012&roleName=${'x'.repeat(65)}`,
    `${page}?account=123456789012&roleName=Ops&x=${'y'.repeat(8000)}`,
    'nonsense',
    '',
  ])('refuses %.100s', (url) => {
    expect(parseSwitchRoleLink(url)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseSwitchRoleLink(text);
        parseSwitchRoleLink(`${page}?${text}`);
      }),
    );
  });
});

it('reads back what was built', () => {
  const name = fc.stringMatching(/^[\w+=,.@-]{1,32}$/);
  const path = fc.array(fc.stringMatching(/^[\w+=,.@-]{1,10}$/), { maxLength: 2 });
  const target = fc.record({
    partition: fc.constantFrom<PartitionId>('aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'),
    account: fc.oneof(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^[a-z][a-z0-9]{2,20}$/)),
    roleName: fc.tuple(path, name).map(([segments, last]) => [...segments, last].join('/')),
    profile: fc.string({ unit: 'binary' }),
    color: fc.stringMatching(/^[0-9a-f]{6}$/),
  });
  fc.assert(
    fc.property(target, ({ profile, color, ...needed }) => {
      const shown = displayName(profile, needed.account);
      expect(parseSwitchRoleLink(switchRoleLink({ ...needed, profile, color }))).toEqual({
        ...needed,
        ...(shown === '' ? {} : { displayName: shown }),
        color: nearestLinkColor(color),
      });
      expect(linkPalette).toContain(nearestLinkColor(color));
    }),
  );
});
