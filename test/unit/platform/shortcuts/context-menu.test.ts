import { expect, it, vi } from 'vitest';
import { isNothingFound } from '@/platform/import/pending-import.ts';
import { listenToMenus } from '@/platform/shortcuts/context-menu.ts';
import type { SwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { until } from '../../until.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { profile } from '../libraries.ts';
import { keepPins, keepRecents, keepRoles } from '../roles-kept.ts';
import { takePending } from '../take-pending.ts';

const ops = role({ profile: 'prod & co %s', roleName: 'Ops' });
const dev = role({ profile: 'dev', account: '111122223333', roleName: 'Developer' });
const config = profile(ops.profile, ops.account, 'Ops') + profile('dev', dev.account, 'Developer');
const link = 'https://us-west-2.console.aws.amazon.com/s3/buckets?region=us-west-2';

/** Menus that are listened to, and what is asked for without a popup. */
function listening(open: FakeTab[] = []) {
  const fake = fakeBrowser(open);
  const withoutPopup = {
    switchTo: vi.fn(async () => {}),
    exit: vi.fn(async () => {}),
    missing: vi.fn(async () => {}),
  } satisfies SwitchWithoutPopup;
  listenToMenus(fake.edge, withoutPopup);
  const { entries, onClicked } = fake.contextMenus;
  const below = (parentId?: string) => entries.filter((one) => one.parentId === parentId);
  const roles = () => below('open-as').map(({ title }) => title);
  return { ...fake, withoutPopup, entries, below, roles, onClicked };
}

it('shows on AWS’s pages and on links to them, and on any page where something is selected', async () => {
  const { runtime, local, entries } = listening();
  await keepRoles(local, config, [ops]);
  runtime.onInstalled.tell();
  await until(() => expect(entries).toHaveLength(5));
  for (const { id, documentUrlPatterns, targetUrlPatterns } of entries) {
    const patterns = [documentUrlPatterns, targetUrlPatterns].flatMap((some) => some ?? []);
    if (id === 'import-selection') expect(patterns).toEqual([]);
    else expect(patterns).toContain('https://*.console.aws.amazon.com/*');
    expect(patterns).not.toContain('<all_urls>');
  }
});

it('lists the recent roles, newest first, in words that the browser leaves as they are', async () => {
  const { runtime, local, roles } = listening();
  await keepRoles(local, config, [dev, ops]);
  runtime.onStartup.tell();
  await until(() =>
    expect(roles()).toEqual(['dev — 1111-2222-3333 / Developer', 'prod && co %\u2060s — 5555-6666-7777 / Ops']),
  );
});

it('lists the pinned roles first, and each role once', async () => {
  const { local, roles } = listening();
  await keepRoles(local, config, [dev, ops]);
  await keepPins(local, [ops]);
  await until(() => expect(roles()).toEqual([expect.stringContaining('Ops'), expect.stringContaining('dev')]));
});

it('has no empty submenu', async () => {
  const { runtime, below } = listening();
  runtime.onInstalled.tell();
  await until(() => expect(below().map(({ id }) => id)).toEqual(['import-page', 'import-selection', 'page-link']));
});

it('follows the recent roles, each listed once however fast they change', async () => {
  const { local, roles, entries } = listening();
  await keepRoles(local, config, [dev]);
  await keepRecents(local, [ops, dev]);
  await keepRecents(local, [ops]);
  await until(() => expect(roles()).toEqual([expect.stringContaining('Ops')]));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

it('is left alone by changes of anything else', async () => {
  const { local, session, contextMenus } = listening();
  await local.set({ history: {}, aliases: {} });
  await session.set({ recents: {} });
  expect(contextMenus.removeAll).not.toHaveBeenCalled();
});

it('opens a link in the role that was chosen, in a worker that was started for it', async () => {
  const { local, entries, runtime, below } = listening();
  await keepRoles(local, config, [dev, ops]);
  runtime.onInstalled.tell();
  await until(() => expect(entries).toHaveLength(6));
  const [entry] = below('open-as');

  const { withoutPopup, onClicked, local: kept } = listening();
  await kept.set(local.all());
  onClicked.tell({ menuItemId: entry?.id, linkUrl: link }, tab());
  await until(() =>
    expect(withoutPopup.switchTo).toHaveBeenCalledWith(
      expect.objectContaining({ profile: 'dev', account: dev.account }),
      {
        where: 'new-tab',
        landing: link,
      },
    ),
  );
});

it.each([
  ['a link elsewhere', 'https://evil.example/?https://us-west-2.console.aws.amazon.com/', 'aws/111122223333/developer'],
  ['a link without https', link.replace('https', 'http'), 'aws/111122223333/developer'],
])('opens nothing for %s', async (_, linkUrl, id) => {
  const { local, withoutPopup, onClicked } = listening();
  await keepRoles(local, config);
  onClicked.tell({ menuItemId: `open-as\n${id}\ndev`, linkUrl }, tab());
  await until(() => expect(local.get).toHaveBeenCalled());
  await new Promise(process.nextTick);
  expect(withoutPopup.switchTo).not.toHaveBeenCalled();
});

it.each([
  ['the list has other roles', config],
  ['the list has none', ''],
])('says that a role is gone: %s', async (_, text) => {
  const { local, withoutPopup, onClicked } = listening();
  if (text !== '') await keepRoles(local, text);
  onClicked.tell({ menuItemId: 'open-as\naws/999999999999/developer\ndev', linkUrl: link }, tab());
  await until(() => expect(withoutPopup.missing).toHaveBeenCalledExactlyOnceWith('dev'));
  expect(withoutPopup.switchTo).not.toHaveBeenCalled();
});

it('imports from the tab that the menu was opened in', async () => {
  const clicked = tab({ config: { blocks: [profile('a')] } });
  const { onClicked, edge } = listening([tab({ active: true }), clicked]);
  onClicked.tell({ menuItemId: 'import-page' }, clicked);
  await until(async () => expect(await takePending(edge)).toMatchObject({ text: profile('a') }));
});

it('imports the selection of any page', async () => {
  const clicked = tab({ url: 'https://wiki.example/', page: 'closed' });
  const { onClicked, edge } = listening([clicked]);
  onClicked.tell({ menuItemId: 'import-selection', selectionText: profile('a') }, clicked);
  await until(async () => expect(await takePending(edge)).toMatchObject({ text: profile('a') }));
});

it.each([
  ['a page without roles', { menuItemId: 'import-page' }],
  ['a selection of blanks', { menuItemId: 'import-selection', selectionText: '  ', frameId: 0 }],
])('opens the settings to say that there is nothing to import on %s', async (_, click) => {
  const page = tab({ url: 'https://us-west-2.console.aws.amazon.com/s3/home' });
  const { tabs, onClicked } = listening([page]);
  onClicked.tell(click, page);
  await until(() => expect(tabs.create).toHaveBeenCalledOnce());
  const { url } = tabs.create.mock.calls[0]?.[0] ?? {};
  expect(url).toBe('chrome-extension://rolecall/options.html?pending=none#import');
  expect(isNothingFound(new URL(url ?? '').search)).toBe(true);
});
