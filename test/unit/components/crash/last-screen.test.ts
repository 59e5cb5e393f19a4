import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScreen } from '@/components/crash/last-screen.ts';
import { restWordsOf } from '@/components/crash/rest-words.ts';
import { makeSnapshot } from '@/core/catalog/make-snapshot.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import type { LastRoles } from '@/platform/crash/last-roles.ts';
import { settleLater } from '../../settle-later.ts';

const rolesOf = (text: string) => {
  const sources = [{ id: 'a', name: 'acme', text }];
  return openSnapshot(fromPieces(makeSnapshot({ sources, own: {}, aliases: [], order: 'config' }))!);
};

function start(reading: Promise<LastRoles>) {
  const [screen, buttons] = [document.createElement('main'), document.createElement('div')];
  screen.append(buttons);
  document.body.replaceChildren(screen);
  const filled = fillScreen(
    { errors: [], screen, buttons },
    restWordsOf(() => ''),
    reading,
    ({ view }) => `report of ${view?.count}`,
  );
  return { screen, filled };
}

async function open(reading: Promise<LastRoles>) {
  const { screen, filled } = start(reading);
  await filled;
  return screen;
}

const links = (screen: HTMLElement) => [...screen.querySelectorAll('li a')].map((link) => link.getAttribute('href'));

beforeEach(() => document.body.replaceChildren());

it('lists each role as the link that AWS documents, one of a portal as its shortcut', async () => {
  const screen = await open(
    Promise.resolve({
      kept: {},
      view: rolesOf(`[profile dev]
role_arn = arn:aws:iam::111122223333:role/ops/Dev
[profile set]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = ReadOnly
[profile lost]
sso_start_url = https://example.com/start
sso_region = eu-west-1
sso_account_id = 111122223333
sso_role_name = Audit
`),
    }),
  );
  expect(links(screen)).toEqual([
    'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=ops%2FDev&displayName=dev',
    'https://acme.awsapps.com/start/#/console?account_id=111122223333&role_name=ReadOnly',
  ]);
  expect(screen.textContent).toContain('lost');
  expect(screen.textContent).toContain('report of 3');
});

it('reaches every one of many roles, a hundred at a time, or by its words', async () => {
  const text = Array.from(
    { length: 250 },
    (_, n) => `[profile p${n}]\nrole_arn = arn:aws:iam::111122223333:role/R${n}\n`,
  );
  const screen = await open(Promise.resolve({ kept: {}, view: rolesOf(text.join('')) }));
  const more = [...screen.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Show'))!;
  expect(links(screen)).toHaveLength(100);
  more.click();
  more.click();
  expect(links(screen)).toHaveLength(250);
  expect(more.hidden).toBe(true);
  const find = screen.querySelector('input')!;
  find.value = ' R249  p2';
  find.dispatchEvent(new Event('input'));
  expect(links(screen)).toHaveLength(1);
});

it('shows the others where one role cannot be read', async () => {
  const view = rolesOf(
    '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n[profile b]\nrole_arn = arn:aws:iam::111122223333:role/B\n',
  );
  const role = (index: number) => {
    if (index === 0) throw new Error('damaged');
    return view.role(index);
  };
  expect(links(await open(Promise.resolve({ kept: {}, view: { ...view, role } })))).toHaveLength(1);
});

it.each([
  [
    'what to do where storage cannot be read',
    async () => ({ view: undefined, kept: undefined }),
    'Restart the browser',
  ],
  ['the same where reading fails in another way', async () => Promise.reject(new Error('x')), 'Restart the browser'],
  ['that there is no role', async () => ({ view: undefined, kept: {} }), 'There are no roles to show'],
])('says %s', async (_, reading: () => Promise<LastRoles>, words) => {
  expect((await open(reading())).textContent).toContain(words);
});

it('says what it waits for where storage does not answer, until it does', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = settleLater<LastRoles>();
  const { screen, filled } = start(promise);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(screen.textContent).toContain('restart the browser');
  vi.useRealTimers();
  resolve({ kept: {}, view: rolesOf('[profile a]\nrole_arn = arn:aws:iam::111122223333:role/A\n') });
  await filled;
  expect(links(screen)).toHaveLength(1);
  expect(screen.textContent).not.toContain('restart the browser');
});

describe('with roles that the page had in memory', () => {
  const text = '[profile dev]\nrole_arn = arn:aws:iam::111122223333:role/Dev\n';
  beforeEach(() => {
    vi.useFakeTimers();
    globalThis.crashView = rolesOf(text);
    return () => {
      vi.useRealTimers();
      globalThis.crashView = undefined;
    };
  });

  it('lists them while the storage does not answer, and what it gives in their place', async () => {
    const { promise, resolve } = settleLater<LastRoles>();
    const { screen, filled } = start(promise);
    expect(links(screen)).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(links(screen)).toHaveLength(1);
    expect(screen.textContent).toContain('These were read earlier');
    resolve({ kept: {}, view: rolesOf(text + text.replace('dev]', 'two]')) });
    await filled;
    expect(links(screen)).toHaveLength(2);
    expect(screen.textContent).not.toContain('These were read earlier');
  });

  it('lists them where the storage cannot be read', async () => {
    const screen = await open(Promise.resolve({ kept: undefined, view: undefined }));
    expect(links(screen)).toHaveLength(1);
  });

  it('lists of a first screen what is known of it, without a search', async () => {
    const whole = rolesOf(text + text.replace('dev]', 'two]'));
    globalThis.crashView = { ...whole, listSetup: { pins: [], recents: [] }, knows: (index) => index === 1 };
    const screen = await open(Promise.resolve({ kept: undefined, view: undefined }));
    expect(links(screen)).toHaveLength(1);
    expect(screen.querySelector('input')?.hidden).toBe(true);
  });

  it('says the rest where they are what failed', async () => {
    globalThis.crashView = { ...rolesOf(text), knows: () => Object.hasOwn(undefined as never, '') };
    const screen = await open(Promise.resolve({ kept: undefined, view: undefined }));
    expect(links(screen)).toEqual([]);
    expect(screen.textContent).toContain('does not let Rolecall read');
  });
});
