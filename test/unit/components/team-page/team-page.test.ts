import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTeamPage } from '@/components/team-page/start-team-page.ts';
import { packRoles } from '@/core/share/pack-roles.ts';
import { configId, rolesId } from '@/core/share/team-page.ts';
import { role } from '@/test/unit/core/export/roles.ts';
import { until } from '@/test/unit/until.ts';

const shop = role('shop', { account: '000011112222', color: 'ff0000', region: 'eu-west-1' });
const lab = role('연구실', {
  kind: 'identity-center',
  startUrl: 'https://lab.awsapps.com/start',
  organization: 'Labs',
});
const own = role('own', { kind: 'identity-center', startUrl: 'https://sso.acme.example/', organization: 'Labs' });

/** As the page's HTML begins. */
async function open(payload: string, fragment = ''): Promise<void> {
  location.hash = fragment;
  document.body.innerHTML = `<main><details><summary>Config</summary><pre id="${configId}"></pre></details></main><script type="text/plain" id="${rolesId}">${payload}</script>`;
  await startTeamPage();
}
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('main a')];
const alerts = () => [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
const kept = () => document.getElementById(rolesId)?.textContent;

beforeEach(() => vi.stubGlobal('navigator', { languages: ['en'] }));
afterEach(() => vi.unstubAllGlobals());

describe('a page for a team', () => {
  it('lists its roles by organization, each with where it leads', async () => {
    await open(packRoles([shop, lab]));
    expect([...document.querySelectorAll('h2 bdi')].map(({ textContent }) => textContent)).toEqual(['Acme', 'Labs']);
    expect(links().map(({ href }) => href)).toEqual([
      'https://signin.aws.amazon.com/switchrole?account=000011112222&roleName=Ops&displayName=shop&color=f2b0a9',
      'https://lab.awsapps.com/start/#/console?account_id=111122223333&role_name=Ops',
    ]);
    expect(links()[0]?.textContent?.replace(/\s+/g, ' ')).toBe('shop 0000-1111-2222 Ops eu-west-1 ');
  });

  it('makes no link to a host that is none of AWS’s', async () => {
    await open(packRoles([own]));
    expect(links()).toEqual([]);
    expect(document.querySelector('li')?.textContent).toContain('At the company’s own portal, sso.acme.example');
  });

  it('leaves out what is no role, and says how many', async () => {
    const bad = { ...shop, account: '<script>' };
    await open(packRoles([shop, bad, { ...shop, roleName: 'a b' }]));
    expect(links()).toHaveLength(1);
    expect(alerts()).toEqual(['Cannot be read and are left out: 2']);
  });

  it('shows what is hidden in a name, and no markup', async () => {
    await open(packRoles([role('<b>x</b>\u202e')]));
    expect(document.querySelector('strong bdi')?.textContent).toBe('<b>x</b>⟨U+202E⟩');
    expect(document.querySelector('main b')).toBeNull();
  });

  it.each([
    ['as it is', packRoles([shop])],
    ['by its name', `rolecall=${packRoles([shop])}`],
  ])('lists the roles of its address, written %s, and keeps them for a copy', async (_, fragment) => {
    await open('', fragment);
    expect(links()).toHaveLength(1);
    expect(kept()).toBe(packRoles([shop]));
    location.hash = packRoles([shop, lab]);
    window.dispatchEvent(new Event('hashchange'));
    await until(() => expect(links()).toHaveLength(2));
    expect(kept()).toBe(packRoles([shop, lab]));
  });

  it('lists none of its address where it has its own', async () => {
    await open(packRoles([shop]), packRoles([lab, own]));
    expect(links()).toHaveLength(1);
    window.dispatchEvent(new Event('hashchange'));
    expect(kept()).toBe(packRoles([shop]));
  });

  it('lists the roles of an address that lost letters behind the last of them, and asks for nothing', async () => {
    await open('', packRoles([shop]).slice(0, -1));
    expect(links()).toHaveLength(1);
    expect(alerts()).toEqual([]);
  });

  it.each([
    ['nothing', 'x', 'There are no roles in this link.'],
    ['roles of a newer Rolecall', '9.AAAA.00000000', 'A newer Rolecall made this link. This page cannot read it yet.'],
    [
      'half of its roles',
      packRoles([shop, lab, own]).slice(0, -40),
      'The end of the link is missing. Ask for it again: these roles are not all.',
    ],
    [
      'other roles',
      packRoles([shop]).replace(/\.\w{8}$/, '.00000000'),
      'The link was changed on its way. Ask for it again.',
    ],
  ])('says what is wrong with an address that has %s', async (_, fragment, words) => {
    await open('', fragment);
    expect(alerts()).toEqual([words]);
    expect(document.querySelector('form') === null).toBe(links().length > 0);
  });

  it('asks for a link where it has nothing to list', async () => {
    await open('');
    expect(alerts()).toEqual([]);
    expect(document.querySelector('label')?.textContent).toBe('Link from Rolecall');
  });
});
