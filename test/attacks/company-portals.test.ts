import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPortal } from '@/core/aws/portal.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { rolesToBookmarks } from '@/core/export/bookmarks.ts';
import { recognize } from '@/core/import/recognize.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { agreedHostsKey } from '@/core/store/keys.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { readState, restoreState } from '@/platform/store/backups.ts';
import { entry } from '@/platform/store/store.ts';
import { hasAgreedTo } from '@/platform/switching/agreed-hosts.ts';
import { tab } from '../unit/platform/fake-tabs.ts';
import { libraryOver } from '../unit/platform/libraries.ts';
import { base } from '../unit/platform/switching/console-pages.ts';
import { browserWith, front } from '../unit/platform/switching/switching-browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A role of a config that somebody else wrote. */
const roleAt = (startUrl: string) =>
  readConfig(`[profile a]\nsso_start_url = ${startUrl}\nsso_account_id = 111122223333\nsso_role_name = R\n`).roles[0]!;
const company = roleAt('https://aws.company.example/start');
const host = 'aws.company.example';

it.each([
  'https://127.0.0.1/start',
  'https://0x7f.1/start',
  'https://2130706433/start',
  'https://[::1]/start',
  'https://localhost/start',
  'https://portal.localhost/start',
  'https://printer.local/start',
  'https://intranet/start',
  'https://user@aws.company.example/start',
  'https://user:pass@aws.company.example/start',
  'https://aws.company.example:8443/start',
  'http://aws.company.example/start',
  'javascript:alert(1)//aws.company.example',
  'file:///etc/passwd',
  'https://console.aws.amazon.com/start',
  'https://us-east-1.signin.aws.amazon.com/start',
  'https://signin.amazonaws-eusc.eu/start',
  'https://acme.awsapps.com.evil.example/start',
  'https://evil-awsapps.com/start',
  'https://x.app.aws.example.com',
  'https://portal.amazonaws.com.evil.net',
  'https://notidentitycenter.amazonaws.com',
  'https://evil.s3.amazonaws.com/start',
  'https://console.aws.amazon.com.evil.example/start',
  `https://${'a.'.repeat(200)}example/start`,
  'https://aws.company.example%2eevil.example/..%00',
])('a start URL that can only be a trap is not even asked about: %s', (url) => {
  expect(readPortal(url)?.companyHost ?? 'none').toMatch(/^(?:none)$|^aws\.company\.example\.evil\.example$/);
});

describe('a pasted shortcut leads to a portal of a stranger', () => {
  const text = `see https://${host}/start/#/console?account_id=111122223333&role_name=Admin`;

  it('it is read for a role, and opened only after the user agrees', async () => {
    const recognized = recognize(text);
    const [shortcut] = 'made' in recognized ? readConfig(recognized.text).roles : [];
    expect(shortcut).toMatchObject({ kind: 'identity-center', account: '111122223333', roleName: 'Admin' });
    const { switchTo, tabs } = browserWith([front()]);
    expect(await switchTo(shortcut!)).toEqual({ state: 'unknown-host', host });
    expect(await switchTo(shortcut!, { landing: `https://${host}/` })).toEqual({ state: 'unknown-host', host });
    expect(tabs.create).not.toHaveBeenCalled();
    await switchTo(shortcut!, { agreedHost: host });
    expect(tabs.create).toHaveBeenCalledTimes(1);
  });
});

describe('a config names a portal of a stranger', () => {
  it('nothing is opened there before the user agrees', async () => {
    const { switchTo, tabs, history } = browserWith([front()]);
    expect(await switchTo(company)).toEqual({ state: 'unknown-host', host });
    expect(await switchTo(company, { rung: 'link' })).toMatchObject({ state: 'impossible' });
    expect(await switchTo(company, { agreedHost: 'other.example' })).toEqual({ state: 'unknown-host', host });
    expect(await switchTo(company, { anyway: true, rung: 'identity-center' })).toEqual({ state: 'unknown-host', host });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(await history.list()).toEqual([]);
  });

  it('an agreement is for one host: another one of the same domain is asked about', async () => {
    const { switchTo, tabs, store } = browserWith([front()]);
    expect(await switchTo(company, { agreedHost: host })).toEqual({ state: 'opened', rung: 'identity-center' });
    expect(await store.read(agreedHostsKey)).toEqual([{ host, at: 77 }]);
    expect(await switchTo(company)).toEqual({ state: 'opened', rung: 'identity-center' });
    expect(tabs.create.mock.calls.map(([{ url }]) => url?.split('#')[0])).toEqual([
      'https://aws.company.example/start',
      'https://aws.company.example/start',
    ]);
    const other = roleAt('https://evil.aws.company.example/start');
    expect(await switchTo(other)).toEqual({ state: 'unknown-host', host: 'evil.aws.company.example' });
  });

  it('a bookmarks file and the links of the crash screen do not lead there', () => {
    expect(roleLink(company)).toBeUndefined();
    expect(rolesToBookmarks([{ name: 'a', roles: [company] }])).toMatchObject({ leftOut: [company] });
  });
});

it('storage cannot be read: that is no agreement', async () => {
  const { switchTo, tabs, local } = browserWith([front()]);
  local.area.get = () => Promise.reject(new Error('broken'));
  expect(await switchTo(company)).toEqual({ state: 'unknown-host', host });
  expect(tabs.create).not.toHaveBeenCalled();
});

it('an agreement in a private window leaves no trace', async () => {
  const { switchTo, store } = browserWith([tab({ active: true, incognito: true, facts: base })]);
  expect(await switchTo(company, { agreedHost: host })).toMatchObject({ state: 'opened' });
  expect(await store.read(agreedHostsKey)).toEqual([]);
});

it('a backup brings hosts, and they are opened only if its review chose them', async () => {
  const { store } = libraryOver();
  await store.write(entry(agreedHostsKey, [{ host, at: 1 }]));
  const state = await readState(store);
  expect(makeBackup(state, 1)).toContain(host);
  const trap = { ...state, agreedHosts: [{ host: 'evil.example', at: 2 }] };
  await restoreState(store, { ...trap, agreedHosts: [] }, 3);
  expect(await hasAgreedTo(store, 'evil.example')).toBe(false);
  expect(await hasAgreedTo(store, host)).toBe(true);
  await restoreState(store, trap, 4);
  expect(await store.read(agreedHostsKey)).toEqual([
    { host, at: 1 },
    { host: 'evil.example', at: 2 },
  ]);
});
