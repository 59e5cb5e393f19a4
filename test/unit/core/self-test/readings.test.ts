import { describe, expect, it } from 'vitest';
import { readingsOf } from '@/core/self-test/readings.ts';
import { readPageFacts } from '@/platform/page/read-page-facts.ts';
import { savedPage } from '../../platform/page/saved-page.ts';

const labeled = 'https://222233334444-k3j9x0ab.ap-northeast-2.console.aws.amazon.com/console/home';

const found = (page: string, url?: string) => {
  const readings = readingsOf(readPageFacts(savedPage(page, url)));
  return Object.fromEntries(Object.entries(readings).map(([fact, readers]) => [fact, readers.join(' ')]));
};

describe('readingsOf', () => {
  it('says by which part of a page of 2018 each fact is found', () => {
    expect(found('2018-switched.html')).toMatchObject({
      account: 'nav menu-2018',
      user: 'nav menu-2018',
      base: 'menu-2018',
      'sign-in-host': 'metas',
      'display-name': 'nav',
      color: 'nav',
      label: '',
    });
  });

  it('says what is left of a multi-session page when AWS changes its nav or its meta', () => {
    const all = found('2025-multi-session.html', labeled);
    expect(all).toMatchObject({
      account: expect.stringMatching(/^address session-data/),
      label: 'address session-data',
    });
    expect(all.mode).toBe('address session-data');
    expect(all.user).toContain('session-data');
  });

  it('finds nothing but what is in the address on a page that shows nothing', () => {
    const none = { account: '', user: '', base: '', mode: '', label: '', 'sign-in-host': '', alias: '', color: '' };
    const bare = (url: string) =>
      Object.fromEntries(Object.entries(readingsOf({ url })).map(([fact, readers]) => [fact, readers.join(' ')]));
    expect(bare('https://console.aws.amazon.com/')).toEqual({ ...none, region: '', 'display-name': '' });
    expect(bare(labeled)).toMatchObject({
      account: 'address',
      mode: 'address',
      label: 'address',
      region: 'address',
      user: '',
    });
  });

  it('does not throw for another site', () => {
    expect(Object.values(readingsOf({ url: 'https://example.com/' })).flat()).toEqual([]);
  });
});
