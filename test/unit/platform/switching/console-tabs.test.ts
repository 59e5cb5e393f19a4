import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { askTab, findSwitchTabs, sessionOf } from '@/platform/switching/console-tabs.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser, settled } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { audit, base, child, china, classic, classicSwitched, ops, speechless } from './console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('askTab', () => {
  it('asks the top frame alone', async () => {
    const page = tab({ facts: classic });
    const { edge, tabs } = fakeBrowser([page]);
    expect(await settled(askTab(edge, page.id, 'page-facts'))).toEqual(classic);
    expect(tabs.sendMessage.mock.calls).toEqual([[page.id, { type: 'page-facts' }, { frameId: 0 }]]);
  });

  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/330: tabs from before the installation stayed dead.
  it('gives its script to a tab that has none, and asks again', async () => {
    const page = tab({ facts: classic, page: 'unscripted' });
    const { edge, scripting } = fakeBrowser([page]);
    expect(await settled(askTab(edge, page.id, 'page-facts'))).toEqual(classic);
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: page.id }, files: ['/content-scripts/console.js'] }],
    ]);
  });

  it.each(['closed', 'silent'] as const)(
    'gives up on a page that is %s, after half a second at most',
    async (state) => {
      const page = tab({ facts: classic, page: state });
      const { edge } = fakeBrowser([page]);
      let answer: unknown = 'none yet';
      void askTab(edge, page.id, 'page-facts').then((value) => {
        answer = value;
      });
      await vi.advanceTimersByTimeAsync(500);
      expect(answer).toBeUndefined();
    },
  );

  it('gives up on a tab that was closed', async () => {
    const { edge } = fakeBrowser();
    expect(await settled(askTab(edge, 404, 'page-facts'))).toBeUndefined();
  });
});

describe('sessionOf', () => {
  it('asks no page that is not the console', async () => {
    const { edge, tabs } = fakeBrowser();
    expect(await sessionOf(edge, tab({ url: 'https://console.aws.amazon.com.evil.example/' }))).toBeUndefined();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });
});

/** The index of the tab that a role is reached from; -1: none. */
async function from(wanted: Role, ...open: FakeTab[]): Promise<number> {
  const { edge } = fakeBrowser(open);
  const found = await settled(findSwitchTabs(edge, wanted));
  expect(found.active).toBe(open.find(({ active }) => active));
  return open.findIndex(({ id }) => id === found.from?.tab.id);
}

const active = (more: Partial<FakeTab> = {}) => tab({ active: true, ...more });

/** Roles whose text tells no base account: without a source, and from the profile `prod`, as the child session is shown. */
const ops2 = role({ roleName: 'Second' });
const fromOps = role({ roleName: 'Second', sourceProfile: 'prod' });

describe('findSwitchTabs', () => {
  it.each<[string, number, Role, FakeTab[]]>([
    ['the active console', 0, ops, [active({ facts: classic }), tab({ facts: classic })]],
    ['the active console that is in the role already', 0, ops, [active({ facts: classicSwitched })]],
    ['the active console that tells nothing', 0, ops, [active({ facts: speechless })]],
    ['a console elsewhere, from another page', 1, ops, [active(), tab({ facts: classic })]],
    ['no tab where no console is open', -1, ops, [active(), tab()]],
    ['a tab where no window is open', 0, ops, [tab({ facts: classic })]],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/358: from a child session AWS refuses.
    ['the base’s tab, from a child session', 1, audit, [active({ facts: child }), tab({ facts: base })]],
    ['the child session where the base is not open', 0, audit, [active({ facts: child }), tab()]],
    ['the base’s tab, though the text names no base', 1, ops2, [active({ facts: child }), tab({ facts: base })]],
    ['the child session that the text names as source', 0, fromOps, [active({ facts: child }), tab({ facts: base })]],
    ['the active base', 0, audit, [active({ facts: base }), tab({ facts: child })]],
    ['a console of the role’s partition', 1, ops, [active({ facts: china }), tab({ facts: classic })]],
    ['the active console where none is of the role’s partition', 0, ops, [active({ facts: china }), tab()]],
    ['the last used one', 2, ops, [active(), tab({ facts: classic }), tab({ facts: classic, lastAccessed: 9 })]],
    [
      'one of this window before one used later',
      1,
      ops,
      [active(), tab({ facts: classic }), tab({ facts: classic, windowId: 2, lastAccessed: 9 })],
    ],
    ['no private tab, from a normal one', -1, ops, [active(), tab({ facts: classic, incognito: true })]],
    ['no normal tab, from a private one', -1, ops, [active({ incognito: true }), tab({ facts: classic })]],
    [
      'a private tab, from a private one',
      1,
      ops,
      [active({ incognito: true }), tab({ facts: classic, incognito: true })],
    ],
    ['no discarded tab', -1, ops, [active(), tab({ facts: classic, discarded: true })]],
    ['a tab that had no script', 1, ops, [active(), tab({ facts: classic, page: 'unscripted' })]],
    [
      'one that answers before one that does not',
      2,
      ops,
      [active(), tab({ facts: classic, page: 'silent', lastAccessed: 9 }), tab({ facts: classic })],
    ],
    ['one that does not answer, before none', 1, ops, [active(), tab({ facts: classic, page: 'closed' })]],
  ])('finds %s', async (_, index, wanted, open) => {
    expect(await from(wanted, ...open)).toBe(index);
  });

  it('asks forty tabs at most', async () => {
    const { edge, tabs } = fakeBrowser([active(), ...Array.from({ length: 60 }, () => tab({ facts: classic }))]);
    await settled(findSwitchTabs(edge, ops));
    expect(tabs.sendMessage).toHaveBeenCalledTimes(40);
  });

  it('asks no other tab when the active console will do', async () => {
    const { edge, tabs } = fakeBrowser([active({ facts: classic }), tab({ facts: classic })]);
    const { tabs: asked } = await settled(findSwitchTabs(edge, ops));
    expect(asked).toHaveLength(1);
    expect(tabs.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks the others in multi-session, where the role may be open', async () => {
    const { edge } = fakeBrowser([active({ facts: base }), tab({ facts: child })]);
    const { tabs: asked } = await settled(findSwitchTabs(edge, audit));
    expect(asked.map(({ session }) => session?.current.name)).toEqual(['Admin', 'Ops']);
  });

  it('does not wait for one tab after another', async () => {
    const silent = Array.from({ length: 8 }, () => tab({ facts: classic, page: 'silent' }));
    const { edge } = fakeBrowser([active(), ...silent]);
    const start = Date.now();
    await settled(findSwitchTabs(edge, ops));
    expect(Date.now() - start).toBeLessThanOrEqual(550);
  });
});

describe('containers of Firefox', () => {
  const container = { cookieStoreId: 'firefox-container-1' };
  const own = { cookieStoreId: 'firefox-default' };

  it('are not left by a switch from a console tab', async () => {
    const here = tab({ ...container, active: true, facts: child });
    const { edge } = fakeBrowser([here, tab({ ...own, facts: base })]);
    const { from, tabs } = await settled(findSwitchTabs(edge, audit));
    expect(from?.tab).toBe(here);
    expect(tabs).toHaveLength(1);
  });

  it('are preferred from another page, and left where no other console is open', async () => {
    const page = tab({ ...container, active: true });
    const inside = tab({ ...container, facts: base, windowId: 2 });
    const outside = tab({ ...own, facts: base });
    const both = fakeBrowser([page, outside, inside]);
    expect((await settled(findSwitchTabs(both.edge, ops))).from?.tab).toBe(inside);
    const one = fakeBrowser([page, outside]);
    expect((await settled(findSwitchTabs(one.edge, ops))).from?.tab).toBe(outside);
  });
});
