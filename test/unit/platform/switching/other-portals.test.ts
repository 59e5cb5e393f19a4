import { beforeEach, expect, it, vi } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import { readTabContext } from '@/platform/popup/tab-context.ts';
import { tab } from '../fake-tabs.ts';
import { base, permissionSet } from './console-pages.ts';
import { browserWith, front } from './switching-browser.ts';

const ohio = 'https://ssoins-1a.portal.us-east-2.app.aws/';
const company = 'https://aws.acme.example/';
const target = { ...permissionSet, otherPortals: [ohio, company] };

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const start = (open = [front(base)]) => browserWith(open);
const opened = ({ tabs }: ReturnType<typeof start>) => tabs.create.mock.calls.map(([{ url }]) => url);

it('opens the first portal, and the one that is asked for', async () => {
  const made = start();
  expect(await made.switchTo(target)).toEqual({ state: 'opened', rung: 'identity-center' });
  expect(await made.switchTo(target, { rung: 'other-portal', portal: ohio })).toEqual({
    state: 'opened',
    rung: 'other-portal',
  });
  expect(opened(made)[0]).toMatch(/^https:\/\/acme\.awsapps\.com\/start/);
  expect(opened(made)[1]).toContain(`${ohio}#/console?account_id=${permissionSet.account}`);
});

it('opens none that the role has not', async () => {
  const made = start();
  const report = await made.switchTo(target, { rung: 'other-portal', portal: 'https://evil.example/' });
  expect(report).toMatchObject({ state: 'impossible' });
  expect(opened(made)).toEqual([]);
});

it('keeps in the history which portal it was, so that it is that one again', async () => {
  const made = start();
  await made.switchTo(target, { rung: 'other-portal', portal: ohio });
  expect(await made.history.list()).toMatchObject([{ rung: 'other-portal', startUrl: ohio, outcome: 'opened' }]);
});

it('asks before a company’s own address is opened, and opens that one once it is agreed to', async () => {
  const made = start();
  const host = 'aws.acme.example';
  expect(await made.switchTo(target, { rung: 'other-portal', portal: company })).toEqual({
    state: 'unknown-host',
    host,
  });
  expect(opened(made)).toEqual([]);
  expect(await made.switchTo(target, { agreedHost: host })).toEqual({ state: 'opened', rung: 'other-portal' });
  expect(opened(made)[0]).toContain(company);
});

it('lets no agreement to another host open the first one', async () => {
  const made = start();
  const own = { ...permissionSet, startUrl: company };
  expect(await made.switchTo(own, { agreedHost: 'other.example' })).toMatchObject({ state: 'unknown-host' });
  expect(opened(made)).toEqual([]);
});

/** What the popup knows over the tab that a switch has opened, once it is at `url`. */
async function contextIn(role: typeof target | typeof permissionSet, url: string, incognito = false) {
  const console = { ...front(base), incognito };
  const made = start([console]);
  await made.switchTo(role);
  const portal = await made.tabs.create.mock.results[0]!.value;
  Object.assign(console, { active: false });
  Object.assign(portal, { active: true, url });
  const { id } = portal;
  return { id, context: await readTabContext(made.edge) };
}

it('knows in the portal’s tab which role it was opened for, as long as the portal is there', async () => {
  const portal = 'https://acme.awsapps.com/start/#/console';
  const { id, context } = await contextIn(target, portal);
  expect(context.openedPortal).toEqual({ tabId: id, id: roleId(permissionSet) });
  expect((await contextIn(permissionSet, portal)).context).not.toHaveProperty('openedPortal');
  expect((await contextIn(target, 'https://wiki.example.com/')).context).not.toHaveProperty('openedPortal');
});

it('keeps nothing of a private window', async () => {
  const { context } = await contextIn(target, 'https://acme.awsapps.com/start/', true);
  expect(context).not.toHaveProperty('openedPortal');
});

it('knows nothing of another tab of the portal', async () => {
  const made = start();
  await made.switchTo(target);
  const other = start([tab({ active: true, url: 'https://acme.awsapps.com/start/' })]);
  Object.assign(other.edge.storage, { session: made.edge.storage.session });
  expect(await readTabContext(other.edge)).not.toHaveProperty('openedPortal');
});
