import { describe, expect, it } from 'vitest';
import type { BundleProblemCode } from '@/core/share/bundle-problems.ts';
import { fingerprint } from '@/core/share/fingerprint.ts';
import { isGrave, received } from '@/core/share/received.ts';
import { pagesFor, withPages } from '@/core/share/shared-pages.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const page = 'https://eu-west-1.console.aws.amazon.com/s3/home?region=eu-west-1';
const other = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
const sent = (profile: string, landing?: string) => ({
  ...role(profile, { account: '111122223333', roleName: profile }),
  ...(landing && { landing }),
});
const idOf = (name: string) => `aws/111122223333/${name}`;

describe('received', () => {
  const roles = [sent('a'), sent('b')];

  it('has the words of the sender', async () => {
    expect(await received({ roles, problems: [], count: 1 }, [])).toMatchObject({ words: await fingerprint(roles) });
  });

  it('has no words of several links', async () => {
    expect((await received({ roles, problems: [], count: 2 }, [])).words).toBeUndefined();
  });

  it('has no words where the text has other roles beside the link, and looks at these as well', async () => {
    const others = [{ ...sent('a'), account: '999900001111' }];
    const { words, alarms } = await received({ roles, others, problems: [], count: 1 }, []);
    expect(words).toBeUndefined();
    expect(alarms).toMatchObject([{ code: 'one-name-two-accounts', count: 1 }]);
  });

  it.each<[BundleProblemCode, boolean]>([
    ['cut', false],
    ['bad-role', false],
    ['bad-account', false],
    ['too-many-roles', false],
    ['too-many-links', false],
    ['secret-left-out', false],
    ['bad-landing', false],
    ['bad-start-url', false],
    ['bad-region', true],
    ['bad-color', true],
    ['unknown-fields', true],
    ['hidden-characters', true],
  ])('where there is %s, has words: %s', async (code, has) => {
    const { words } = await received({ roles, problems: [{ code }], count: 1 }, []);
    expect(words !== undefined).toBe(has);
  });

  it('wants a look at what leads astray, and not at what differs', () => {
    expect(isGrave({ code: 'known-name-elsewhere' })).toBe(true);
    expect(isGrave({ code: 'page-names-address' })).toBe(true);
    expect(isGrave({ code: 'changes-existing' })).toBe(false);
  });
});

describe('pages', () => {
  it('are kept for new roles, each role once, the first page', () => {
    const roles = [sent('a', page), sent('a', other), sent('b'), sent('c', other)];
    expect(pagesFor(roles, [])).toMatchObject({ kept: [{ profile: 'a', landing: page }, { profile: 'c' }], left: 1 });
  });

  it('are left out where the user has the role, under whatever name', () => {
    const own = [{ ...sent('mine'), roleName: 'A' }];
    expect(pagesFor([sent('a', page)], own)).toEqual({ kept: [], left: 1 });
  });

  it('become own changes of the roles that are imported, and of no other', () => {
    const { kept } = pagesFor([sent('a', page), sent('b', page)], []);
    expect(withPages({ x: { note: 'n' } }, kept, [sent('a')])).toEqual({
      x: { note: 'n' },
      [idOf('a')]: { landing: page },
    });
  });

  it('take the place of no page that the user chose, and keep what else there is', () => {
    const { kept } = pagesFor([sent('a', page), sent('b', page)], []);
    const own = { [idOf('a')]: { landing: 'home' }, [idOf('b')]: { note: 'n' } };
    expect(withPages(own, kept, [sent('a'), sent('b')])).toEqual({
      [idOf('a')]: { landing: 'home' },
      [idOf('b')]: { note: 'n', landing: page },
    });
  });
});
