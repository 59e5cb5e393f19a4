import { describe, expect, it, vi } from 'vitest';
import type { PortalImport, PortalProgress, PortalRead } from '@/platform/import/portal-read.ts';
import { fakeServices } from '../../fake-services.ts';
import { openSettings } from '../../settings-screen.tsx';

const address = 'https://acme.awsapps.com/start/';
const accounts = [{ account: '111122223333', name: 'Shop', roles: ['Admin', 'ReadOnly'] }];
const ended = (more: Partial<PortalRead> = {}): PortalRead => ({
  reading: { address, region: 'eu-west-1', accounts },
  ...{ complete: false, unread: 0, problem: undefined, isShown: false },
  ...more,
});
const nothing = { address, region: undefined, accounts: [] };

/** The settings, opened for a portal. Each reading tells `progress`, and ends so, one after the other; the last never, if none is left. */
async function reading(ends: PortalRead[], progress?: PortalProgress) {
  const { services } = fakeServices();
  const read = vi.fn<PortalImport['read']>((tell, signal) => {
    if (progress) tell(progress);
    const end = ends.shift();
    if (end && !progress) return Promise.resolve(end);
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(end ?? ended())));
  });
  const screen = await openSettings({ ...services, portal: { address, read } }, '#import');
  const panel = () => screen.app.querySelector('.portal-panel')!;
  return { screen, panel, read, library: services.library };
}

describe('reading a portal in the settings', () => {
  it.each<[string, PortalProgress, string, number | null]>([
    ['lists accounts', { accounts: 1300, read: undefined, roles: 0 }, '1,300 so far', null],
    ['reads them', { accounts: 1000, read: 420, roles: 1260 }, '420 of 1,000 accounts', 0.42],
    ['waits', { accounts: 1000, read: 420, roles: 1260, waiting: 7 }, 'Continuing in 7 s', 0.42],
  ])('shows how far it is when it %s', async (_, progress, words, value) => {
    const { screen, panel } = await reading([], progress);
    await screen.see(words);
    const shown = panel().querySelector('progress')?.getAttribute('value') ?? null;
    expect(shown === null ? null : Number(shown)).toBe(value);
  });

  it('takes a whole reading to the review by itself', async () => {
    const { screen, library } = await reading([ended({ complete: true })]);
    await screen.see('1 account and 2 roles');
    await screen.see('Review, New 2');
    expect(await library.list()).toEqual([]);
  });

  it('is canceled, keeps what was read for the review, and goes on when asked to', async () => {
    const { screen, read } = await reading([ended({ unread: 5 })], { accounts: 6, read: 1, roles: 2 });
    await screen.press('Cancel');
    await screen.see('was canceled');
    await screen.see('Read so far: 1 account and 2 roles');
    expect(screen.app.querySelector('.review-panel')).toBeNull();
    await screen.press('Try again');
    await screen.see('1 of 6 accounts');
    expect(read).toHaveBeenCalledTimes(2);
    expect(read.mock.calls[1]?.[1].aborted).toBe(false);
  });

  it('says that it is in part, and reviews that part only when asked to', async () => {
    const { screen } = await reading([ended({ unread: 3 })]);
    await screen.see('The permission sets of 3 accounts could not be read');
    expect(screen.app.querySelector('.review-panel')).toBeNull();
    await screen.press('Review the 2 roles read so far');
    await screen.see('Review, New 2');
    await screen.see('Nothing is removed for what was not read');
  });

  it('says that nobody is signed in, and reads again after the user is', async () => {
    const { screen, panel, read } = await reading([
      ended({ reading: nothing, problem: 'signed-out' }),
      ended({ complete: true }),
    ]);
    await screen.see('You are not signed in');
    expect([...panel().querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Try again']);
    await screen.press('Try again');
    await screen.see('Review, New 2');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('offers what the page shows in words of its own', async () => {
    const { screen } = await reading([ended({ problem: 'changed', isShown: true })]);
    await screen.see('What its page shows can be reviewed');
    expect(screen.button('Review the 2 roles read so far')).toBeDefined();
  });

  it('ends when the settings are left', async () => {
    const { read } = await reading([], { accounts: 1, read: 0, roles: 0 });
    const signal = read.mock.calls[0]?.[1];
    await openSettings(fakeServices().services, '#import');
    expect(signal?.aborted).toBe(true);
  });
});
