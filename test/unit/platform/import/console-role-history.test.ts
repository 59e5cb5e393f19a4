import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { PageFacts } from '@/core/session/session.ts';
import { importFromPage } from '@/platform/import/page-import.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { profile } from '../libraries.ts';
import { takePending } from '../take-pending.ts';

const roleInfo = encodeURIComponent(
  JSON.stringify({
    bn: 'jiwoo',
    ba: '222233334444',
    rl: [
      { a: '555566667777', r: 'team/Ops', d: encodeURIComponent('운영 prod'), c: 'F2B0A9' },
      { a: '666677778888', r: 'ReadOnly', d: 'audit', c: '' },
    ],
  }),
);
const s3Home = 'https://us-east-1.console.aws.amazon.com/s3/home';

const consoleTab = (facts: PageFacts, blocks: string[] = []) => tab({ active: true, facts, config: { blocks } });

/** What waits for the review after an import from such a page. */
async function imported(page: ReturnType<typeof tab>) {
  const { edge } = fakeBrowser([page]);
  const { found } = await importFromPage(edge);
  const pending = await takePending(edge);
  expect(found).toBe(pending?.text.length ?? 0);
  return pending;
}

describe('on a page without a config', () => {
  it('offers the roles that the console remembers, with their names and colours', async () => {
    const pending = await imported(consoleTab({ url: s3Home, roleInfo }));
    expect(pending).toMatchObject({ origin: 'page', name: 'import_role_history' });
    expect(readConfig(pending?.text ?? '').roles).toMatchObject([
      { profile: '운영 prod', account: '555566667777', roleName: 'team/Ops', color: 'f2b0a9', partition: 'aws' },
      { profile: 'audit', account: '666677778888', roleName: 'ReadOnly' },
    ]);
  });

  it.each([
    ['https://console.amazonaws-us-gov.com/s3/home', 'aws-us-gov'],
    ['https://cn-north-1.console.amazonaws.cn/s3/home', 'aws-cn'],
  ])('takes the partition of %s', async (url, partition) => {
    const pending = await imported(consoleTab({ url, roleInfo }));
    expect(readConfig(pending?.text ?? '').roles).toMatchObject([{ partition }, { partition }]);
  });

  it.each<[string, PageFacts]>([
    ['no memory', { url: s3Home }],
    ['one that is empty', { url: s3Home, roleInfo: encodeURIComponent('{"rl":[]}') }],
    ['one that is damaged', { url: s3Home, roleInfo: '%7B%22rl%22%3A%5B' }],
    ['another site’s', { url: 'https://console.aws.amazon.com.evil.example/', roleInfo }],
  ])('opens nothing for %s', async (_, facts) => {
    expect(await imported(consoleTab(facts))).toBeUndefined();
  });
});

describe('with roles in the account menu', () => {
  const listed = (menu: unknown, facts: PageFacts = { url: s3Home }) =>
    imported(tab({ active: true, facts, menu, config: { blocks: [] } })).then((pending) =>
      readConfig(pending?.text ?? '').roles.map((role) => [role.profile, role.account, role.roleName, role.color]),
    );
  const ops = { account: '555566667777', roleName: 'team/Ops', name: 'as shown', color: '99BCE3' };

  it('takes them where there is no cookie, and before what the cookie calls them', async () => {
    const shown = ['as shown', '555566667777', 'team/Ops', '99bce3'];
    expect(await listed([ops])).toEqual([shown]);
    expect(await listed([ops], { url: s3Home, roleInfo })).toEqual([
      shown,
      ['audit', '666677778888', 'ReadOnly', undefined],
    ]);
  });

  it.each<[string, unknown]>([
    ['no list', { length: 1, 0: ops }],
    ['a text', 'menu'],
    ['no roles', [null, 1, 'x', {}, []]],
    [
      'texts that are none',
      [
        { account: 1, roleName: ['x'] },
        { account: '__proto__', roleName: 'x' },
      ],
    ],
    ['a name that is none', [{ ...ops, roleName: '<script>' }]],
    ['an account that is none', [{ ...ops, account: '1 2' }]],
  ])('opens nothing for %s', async (_, menu) => {
    expect(await listed(menu)).toEqual([]);
  });

  it('takes 50 at most, and no section out of a name', async () => {
    const many = Array.from({ length: 99 }, (_, n) => ({ ...ops, roleName: `R${n}`, name: `a]\n[profile evil${n}` }));
    const roles = await listed(many);
    expect(roles).toHaveLength(50);
    expect(roles.every(([profile]) => profile?.startsWith('a'))).toBe(true);
  });
});

it('takes a config that the page shows, and not what the console remembers', async () => {
  const pending = await imported(consoleTab({ url: s3Home, roleInfo }, [profile('a')]));
  expect(pending).toMatchObject({ text: profile('a') });
});
