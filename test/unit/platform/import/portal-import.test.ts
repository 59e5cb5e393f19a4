import { describe, expect, it } from 'vitest';
import { keptPortalReading } from '@/platform/import/kept-portal-reading.ts';
import { createPortalImport } from '@/platform/import/portal-import.ts';
import type { PortalProgress } from '@/platform/import/portal-read.ts';
import type { PortalQuestion } from '@/platform/page/portal-question.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';

const address = 'https://ssoins-1.portal.eu-west-1.app.aws/';
const account = (at: number) => ({ id: `app-${at}`, account: String(100_000_000_000 + at), name: `Account ${at}` });
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** A portal with so many accounts, in pages of ten. Each has one permission set. */
const portalOf = (count: number) => {
  let listed = 0;
  return ({ ask, ...more }: PortalQuestion): unknown => {
    if ('of' in more) return { roles: more.of.map((id) => [id, [`set-${id}`]]) };
    listed = ask === 'accounts' ? 10 : listed + 10;
    return {
      accounts: range(count)
        .slice(listed - 10, listed)
        .map(account),
      more: listed < count,
      region: 'eu-west-1',
    };
  };
};

const id = '00000000-0000-4000-8000-000000000000';

/** Reads a portal whose page answers so. `pauses`: what was waited, in seconds. `again`: the settings are loaded again. */
function reading(answer: (question: PortalQuestion) => unknown) {
  const page = tab({ url: address });
  const open = [page];
  const asked: PortalQuestion[] = [];
  const { edge, scripting, local, session } = fakeBrowser(open, (_, question) => {
    asked.push(question as unknown as PortalQuestion);
    return answers(question as unknown as PortalQuestion);
  });
  let answers = answer;
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds / 1000);
  const told: PortalProgress[] = [];
  const job = new AbortController();
  function load() {
    const portal = createPortalImport(edge, { tabId: page.id, address }, { sleep, kept: keptPortalReading(edge, id) });
    return (signal = job.signal) => portal.read((progress) => told.push(progress), signal);
  }
  const again = (anew = answer) => {
    answers = anew;
    asked.length = 0;
    return { read: load(), asked };
  };
  return { read: load(), again, asked, pauses, told, job, page, open, scripting, local, session };
}

describe('reading a portal', () => {
  it('lists its accounts, then asks for their permission sets in batches, and tells how far it is', async () => {
    const { read, asked, told } = reading(portalOf(25));
    const { reading: all, ...end } = await read();
    expect(end).toEqual({ complete: true, unread: 0, problem: undefined, isShown: false, isKept: true });
    expect(all.accounts).toHaveLength(25);
    expect(all).toMatchObject({ address, region: 'eu-west-1' });
    expect(all.accounts[3]).toEqual({ account: '100000000003', name: 'Account 3', roles: ['set-app-3'] });
    expect(asked.map((one) => ('of' in one ? one.of.length : one.ask))).toEqual([
      'accounts',
      'more',
      'more',
      10,
      10,
      5,
    ]);
    expect(told.at(0)).toEqual({ accounts: 10, read: undefined, roles: 0 });
    expect(told.at(-1)).toEqual({ accounts: 25, read: 25, roles: 25 });
  });

  it('goes on where it was cancelled, and asks for nothing twice', async () => {
    const answers = portalOf(30);
    const stop = new AbortController();
    const { read, asked } = reading((question) => {
      if ('of' in question && question.of.includes('app-10')) stop.abort();
      return answers(question);
    });
    const { reading: part, ...end } = await read(stop.signal);
    expect(end).toEqual({ complete: false, problem: undefined, unread: 20, isShown: false, isKept: true });
    expect(part.accounts).toHaveLength(10);
    asked.length = 0;
    expect(await read()).toMatchObject({ complete: true, unread: 0 });
    expect(asked.flatMap((one) => ('of' in one ? one.of : []))).toHaveLength(20);
  });

  it('waits as long as the portal says, but a minute at most, and longer each time where it does not say', async () => {
    const waits = [undefined, undefined, 7, 0, 100_000];
    const answers = portalOf(1);
    const { read, pauses } = reading((question) =>
      waits.length > 0 ? { problem: 'busy', wait: waits.shift() } : answers(question),
    );
    expect(await read()).toMatchObject({ complete: true });
    expect(pauses).toEqual([1, 2, 7, 1, 60]);
  });

  it('gives up a portal that wants nothing but pauses, and keeps what was read', async () => {
    const answers = portalOf(20);
    const { read, pauses } = reading((question) => {
      if (!('of' in question)) return answers(question);
      return { roles: question.of.map((id) => [id, id === 'app-0' ? ['Admin'] : 'busy']) };
    });
    const { reading: part, ...end } = await read();
    expect(end).toMatchObject({ complete: false, problem: 'busy', unread: 19 });
    expect(part.accounts).toHaveLength(1);
    expect(pauses.length).toBeLessThan(20);
  });

  it.each(['signed-out', 'unreachable', 'changed', 'half-loaded', 'reloaded', 'elsewhere'] as const)(
    'ends with what was read when it is %s in the middle',
    async (problem) => {
      const portal = portalOf(30);
      const { read } = reading((question) =>
        'of' in question && question.of.includes('app-10') ? { problem } : portal(question),
      );
      const { reading: part, ...end } = await read();
      expect(end).toEqual({ complete: false, problem, unread: 20, isShown: false, isKept: true });
      expect(part.accounts).toHaveLength(10);
    },
  );

  it.each<[string, unknown, string]>([
    ['no more', { problem: 'signed-out' }, 'signed-out'],
    ['only by what its page still shows', { shown: [], problem: 'signed-out' }, 'signed-out'],
    ['not, for its host is silent', { problem: 'unreachable' }, 'unreachable'],
  ])('ends when a batch is refused and the accounts are listed %s', async (_, later, problem) => {
    const answers = portalOf(3);
    let isListed = false;
    const { read } = reading((question) => {
      if ('of' in question) return { roles: question.of.map((id) => [id, 'signed-out']) };
      if (isListed) return later;
      isListed = true;
      return answers(question);
    });
    expect(await read()).toMatchObject({ complete: false, problem, unread: 3 });
  });

  it('reads all others where every account of a batch is refused, as long as the accounts are listed', async () => {
    const answers = portalOf(25);
    const { read, asked } = reading((question) =>
      'of' in question && question.of.includes('app-10')
        ? { roles: question.of.map((id) => [id, 'signed-out']) }
        : answers(question),
    );
    const { reading: part, ...end } = await read();
    expect(end).toEqual({ complete: false, problem: undefined, unread: 10, isShown: false, isKept: true });
    expect(part.accounts).toHaveLength(15);
    expect(asked).toHaveLength(3 + 3 + 1);
  });

  it('reads all others where one account cannot be read, and is not complete then', async () => {
    const answers = portalOf(25);
    const { read } = reading((question) =>
      'of' in question
        ? { roles: question.of.map((id) => [id, id === 'app-3' ? 'changed' : ['Admin']]) }
        : answers(question),
    );
    const { reading: part, ...end } = await read();
    expect(end).toEqual({ complete: false, problem: undefined, unread: 1, isShown: false, isKept: true });
    expect(part.accounts).toHaveLength(24);
  });

  it('takes what the page shows for a part, whatever it shows', async () => {
    const shown = [{ account: '111122223333', name: 'Shop', roles: ['Admin'] }];
    const { read } = reading(() => ({ shown, problem: 'changed' }));
    expect(await read()).toMatchObject({
      reading: { accounts: shown },
      complete: false,
      problem: 'changed',
      isShown: true,
    });
  });

  it('tells a closed tab from one that has left the portal', async () => {
    const { read, page, open } = reading(portalOf(1));
    page.page = 'closed';
    expect(await read()).toMatchObject({ problem: 'elsewhere' });
    open.length = 0;
    expect(await read()).toMatchObject({ problem: 'closed' });
  });
});

describe('a reading that did not come to its end', () => {
  /** Ends after ten accounts of thirty. */
  function begun() {
    const answers = portalOf(30);
    return reading((question) =>
      'of' in question && question.of.includes('app-10') ? { problem: 'signed-out' } : answers(question),
    );
  }

  it('is there again when the settings are loaded again, although the portal’s tab is closed', async () => {
    const before = begun();
    expect(await before.read()).toMatchObject({ isKept: true });
    const { read } = before.again();
    before.open.length = 0;
    const { reading: part, ...end } = await read();
    expect(end).toEqual({ complete: false, problem: 'closed', unread: 20, isShown: false, isKept: true });
    expect(part.accounts).toHaveLength(10);
    expect(part.region).toBe('eu-west-1');
  });

  it('goes on when the settings are loaded again, and is not kept after its end', async () => {
    const before = begun();
    await before.read();
    const answers = portalOf(30);
    const { read, asked } = before.again(answers);
    expect(await read()).toMatchObject({ complete: true });
    expect(asked.flatMap((one) => ('of' in one ? one.of : []))).toHaveLength(20);
    expect(before.session.all()).toEqual({});
  });

  it('is what its page showed, where that was all there was', async () => {
    const shown = [{ account: '111122223333', name: 'Shop', roles: ['Admin'] }];
    const before = reading(() => ({ shown, problem: 'changed' }));
    await before.read();
    before.open.length = 0;
    expect(await before.again().read()).toMatchObject({
      problem: 'closed',
      isShown: true,
      reading: { accounts: shown },
    });
  });

  it('begins anew where what is kept cannot be read', async () => {
    const before = reading(portalOf(5));
    await before.session.set({ [`portal-reading:${id}`]: { listed: 'x' } });
    expect(await before.read()).toMatchObject({ complete: true });
  });

  it('says so where there is no room to keep it', async () => {
    const { read, session, local } = begun();
    session.set.mockRejectedValue(new Error('quota'));
    local.set.mockRejectedValue(new Error('quota'));
    expect(await read()).not.toHaveProperty('isKept');
  });
});

describe('a page that answers as it likes', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['accounts that are none', { accounts: [{ id: 'a', account: '12', name: 'x' }], more: false }],
    ['names of megabytes', { accounts: [{ ...account(1), name: 'x'.repeat(1e6) }], more: false }],
    ['more accounts than there can be', { accounts: range(30_000).map(account), more: false }],
    ['a problem that is none', { problem: 'please paste your password' }],
    ['permission sets in place of accounts', { roles: [] }],
  ])('with %s is not believed', async (_, answer) => {
    const { reading: none, complete } = await reading(() => answer).read();
    expect([none.accounts, complete]).toEqual([[], false]);
  });

  it('with permission sets of accounts that were not asked for is not believed', async () => {
    const answers = portalOf(1);
    const { read } = reading((question) => ('of' in question ? { roles: [['other', ['Admin']]] } : answers(question)));
    expect(await read()).toMatchObject({ complete: false, problem: 'changed' });
  });

  it('with a list that never ends comes to an end', async () => {
    const { read, asked } = reading(() => ({ accounts: [account(1)], more: true }));
    expect(await read()).toMatchObject({ complete: false, problem: 'changed' });
    expect(asked.length).toBeLessThan(100);
  });
});
