import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle, shareRoles, writeBundle } from '@/core/share/bundle.ts';
import { fingerprint } from '@/core/share/fingerprint.ts';
import { words } from '@/core/share/words.ts';
import { editDistance } from '@/core/text/edit-distance.ts';
import { anyRoles, role } from '@/test/unit/core/export/roles.ts';

const shop = role('shop');
const lab = role('lab', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' });

describe('fingerprint', () => {
  it('is eight words of 256', async () => {
    expect(await fingerprint([shop])).toMatch(/^(?:[a-z]+ ){7}[a-z]+$/);
    expect(new Set(words).size).toBe(256);
  });

  it('stays the same for good', async () => {
    expect(await fingerprint([shop, lab])).toBe('quartz fiddle camera treasure crystal burger zero zero');
  });

  it('is the same for who sends and who receives', () =>
    fc.assert(
      fc.asyncProperty(anyRoles, async (roles) => {
        const received = await readBundle(await writeBundle(roles.toReversed()));
        expect(await fingerprint(received.roles)).toBe(await fingerprint(shareRoles(roles).roles));
      }),
    ));

  it.each([
    ['the order', [lab, shop]],
    ['a role told twice', [shop, lab, shop]],
    ['colors, regions and organizations', [{ ...shop, color: 'ff0000', region: 'eu-west-1', organization: 'x' }, lab]],
  ])('does not depend on %s', async (_, roles) => {
    expect(await fingerprint(roles)).toBe(await fingerprint([shop, lab]));
  });

  it.each([
    ['another account', { account: '111122223334' }],
    ['another role', { roleName: 'Ops2' }],
    ['another name', { profile: 'shop2' }],
    ['another partition', { partition: 'aws-cn' as const }],
    ['another portal', { startUrl: 'https://evil.awsapps.com/start', kind: 'identity-center' as const }],
    ['another page', { landing: 'https://console.aws.amazon.com/s3/home' }],
  ])('tells %s', async (_, more) => {
    expect(await fingerprint([{ ...shop, ...more }, lab])).not.toBe(await fingerprint([shop, lab]));
  });

  it('is the same on both sides for half of a character in a name', async () => {
    const odd = [{ ...shop, profile: 'a\ud800b', organization: '\udc00' }];
    const { roles } = await readBundle(await writeBundle(odd));
    expect(await fingerprint(roles)).toBe(await fingerprint(shareRoles(odd).roles));
  });

  it('has no two words that are two letters apart', () => {
    const near = words.flatMap((word, at) =>
      words.slice(at + 1).flatMap((other) => (editDistance(word, other) < 3 ? [[word, other]] : [])),
    );
    expect(near).toEqual([]);
  });
});
