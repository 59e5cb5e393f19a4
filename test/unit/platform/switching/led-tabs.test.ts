import { describe, expect, it } from 'vitest';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { forgetLed, ledIn, ledTabsName } from '@/platform/switching/led-tabs.ts';
import { listenForLed } from '@/platform/switching/listen-for-led.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';

const { link = '' } = bundleLink([role({ account: '300000000007', roleName: 'Ops' }), role({ roleName: 'Audit' })]);
const fragment = link.slice(link.indexOf('#'));
const page = 'https://us-west-2.console.aws.amazon.com/lambda/home?region=us-west-2#/functions/pay';
const ofSession = page.replace('https://', 'https://300000000007-abcd1234.');
const wanted = { partition: 'aws', account: '300000000007', landing: page };
const { link: pageLink = '' } = bundleLink([{ ...role({ account: '300000000007' }), landing: page }]);
const signIn = 'https://signin.aws.amazon.com/signin?redirect_uri=x';
const home = 'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1';

function browserWith(...open: FakeTab[]) {
  const fake = fakeBrowser(open);
  let now = 1_000_000_000_000;
  listenForLed(fake.edge, () => now);
  return {
    ...fake,
    /** The tab goes somewhere, over the addresses that a browser tells of on the way. */
    async goes({ id }: FakeTab, ...addresses: { pending?: string; url?: string; status?: 'loading' | 'complete' }[]) {
      const found = open.find((one) => one.id === id)!;
      for (const { pending, url, status = 'loading' } of addresses) {
        Object.assign(found, { pendingUrl: pending, status, ...(url && { url }) });
        fake.pages.fire(id, { status, ...(url && { url }) });
      }
      await ledIn(fake.edge, id);
    },
    led: ({ id }: FakeTab) => ledIn(fake.edge, id, now),
    later: (ms: number) => {
      now += ms;
    },
  };
}

const arrived = (url: string) => ({ url, status: 'complete' as const });

describe('a link with shared roles', () => {
  it.each([
    ['is at once where AWS shows it', [{ url: link }]],
    ['is redirected with its fragment', [{ url: `${signIn}${fragment}` }]],
    ['has lost it on the way', [{ pending: link }, { url: signIn }, arrived(signIn)]],
    ['has it in the query', [{ url: `${signIn}&next=${encodeURIComponent(link)}` }, arrived(signIn)]],
  ])('is kept with its tab, for one that %s', async (_, way) => {
    const here = tab();
    const other = tab();
    const { goes, led } = browserWith(here, other);
    await goes(here, ...way);
    expect((await led(here))?.shared).toMatchObject({ count: 2, link: expect.stringContaining(fragment) });
    expect(await led(other)).toBeUndefined();
  });

  it('stays while one signs in elsewhere and comes to the console', async () => {
    const here = tab();
    const { goes, led } = browserWith(here);
    await goes(here, { url: link }, arrived('https://login.example/'), arrived(home), arrived(`${home}#more`));
    expect((await led(here))?.shared?.count).toBe(2);
  });

  it.each<[string, (fake: ReturnType<typeof browserWith>, tab: FakeTab) => unknown]>([
    ['somebody has looked at it', ({ edge }, { id }) => forgetLed(edge, id)],
    ['its tab is closed', ({ pages }, { id }) => pages.close(id)],
    ['an hour has passed', ({ later }) => later(3_600_000)],
  ])('is no longer offered when %s', async (_, end) => {
    const here = tab();
    const fake = browserWith(here);
    await fake.goes(here, { url: link });
    await end(fake, here);
    expect(await fake.led(here)).toBeUndefined();
  });

  it('is kept of the last twenty tabs', async () => {
    const many = Array.from({ length: 21 }, () => tab());
    const { goes, led, session } = browserWith(...many);
    for (const one of many) await goes(one, { url: link });
    expect(session.all()[ledTabsName]).toHaveLength(20);
    expect(await led(many[0]!)).toBeUndefined();
    expect(await led(many[20]!)).toBeDefined();
  });

  it('leaves nothing of a private window', async () => {
    const here = tab({ incognito: true });
    const { goes, session, local } = browserWith(here);
    await goes(here, { pending: link }, { url: link }, arrived(link), { url: ofSession }, { url: signIn });
    expect(session.all()).toEqual({});
    expect(local.all()).toEqual({});
  });

  it('is seen where Rolecall is installed over it', async () => {
    const here = tab({ url: link, status: 'complete' });
    const { runtime, led } = browserWith(here);
    runtime.onInstalled.tell();
    await expect.poll(async () => (await led(here))?.shared?.count).toBe(2);
  });
});

describe('a console page that names its account', () => {
  it.each([
    ['sign-in page', [{ pending: ofSession }, { url: signIn }, arrived(signIn)]],
    ['session selector', [{ url: ofSession }, { url: 'https://signin.aws.amazon.com/sessions/selector?x' }]],
    ['sign-in page, which alone tells of it', [{ url: `${signIn}&u=${encodeURIComponent(ofSession)}` }]],
  ])('is kept where its tab ends on AWS’s %s', async (_, way) => {
    const here = tab();
    const { goes, led } = browserWith(here);
    await goes(here, ...way);
    expect((await led(here))?.page).toEqual(wanted);
  });

  it('is not kept where it opens', async () => {
    const here = tab();
    const { goes, session } = browserWith(here);
    await goes(here, { pending: ofSession }, arrived(ofSession));
    await goes(here, { url: signIn }, arrived(signIn));
    expect(session.all()).toEqual({});
  });

  it('is the one that the tab came by last', async () => {
    const here = tab();
    const { goes, led } = browserWith(here);
    await goes(here, { url: link }, { pending: ofSession }, { url: signIn });
    expect(await led(here)).toMatchObject({ page: wanted });
    expect((await led(here))?.shared).toBeUndefined();
  });

  it.each([
    ['it', ofSession, undefined],
    ['a page that came with a role', pageLink, { count: 1 }],
  ])('ends with the second page of the console: %s', async (_, address, shared) => {
    const here = tab();
    const { goes, led } = browserWith(here);
    await goes(here, { pending: address }, { url: signIn }, arrived(signIn), { url: home }, arrived(home));
    expect((await led(here))?.page).toMatchObject(wanted);
    await goes(here, arrived(`${home}&next`));
    expect((await led(here))?.page).toBeUndefined();
    if (shared) expect((await led(here))?.shared).toMatchObject(shared);
    else expect(await led(here)).toBeUndefined();
  });

  it('keeps no secret that somebody has put into it', async () => {
    const here = tab();
    const { goes, session } = browserWith(here);
    const secret = ['AKIA', 'IOSFODNN7', 'EXAMPLQ'].join('');
    await goes(here, { pending: ofSession.replace('pay', `pay?aws_access_key_id=${secret}`) }, { url: signIn });
    expect(JSON.stringify(session.all())).not.toContain(secret);
  });
});

it('offers nothing where the browser’s memory is full, and fails nothing', async () => {
  const here = tab();
  const { goes, led, edge } = browserWith(here);
  edge.storage.session.set = async () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await goes(here, { url: link });
  expect(await led(here)).toBeUndefined();
});
