import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { listenToCommands } from '@/platform/shortcuts/commands.ts';
import type { SwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { createStore } from '@/platform/store/store.ts';
import { role } from '../../core/switching/role-and-session.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { fakeLocks } from '../fake-storage.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { profile } from '../libraries.ts';
import { keepRoles } from '../roles-kept.ts';
import { child, classic, classicSwitched } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The role that `classicSwitched` and `child` are in, and two others. */
const ops = role({ profile: 'ops', roleName: 'Ops' });
const dev = role({ profile: 'dev', account: '111122223333', roleName: 'Developer' });
const gone = role({ profile: 'gone', account: '999999999999' });
const sealed = role({ profile: 'sealed', roleName: 'Sealed', needsExternalId: true });
const config =
  profile('ops', ops.account, 'Ops') +
  profile('dev', dev.account, 'Developer') +
  `${profile('sealed', sealed.account, 'Sealed')}external_id = 7\n`;

async function press(command: string, open: FakeTab[], recents: Role[]) {
  const fake = fakeBrowser(open);
  await keepRoles(fake.local, config, recents);
  const withoutPopup = {
    switchTo: vi.fn(async (_role: Role, _choice: object) => {}),
    exit: vi.fn(async () => {}),
    missing: vi.fn(async () => {}),
  } satisfies SwitchWithoutPopup;
  listenToCommands(
    fake.edge,
    createStore(fake.local.area, fakeLocks(), () => 0),
    withoutPopup,
  );
  fake.commands.onCommand.tell(command);
  await vi.advanceTimersByTimeAsync(1000);
  return { ...fake, withoutPopup, switched: withoutPopup.switchTo.mock.calls.map(([{ profile }]) => profile) };
}

const front = (facts?: typeof classic) => tab({ active: true, ...(facts && { facts }) });

describe('switch to the last role', () => {
  it.each<[string, FakeTab, Role[], string[]]>([
    ['the one before the current one', front(classicSwitched), [ops, dev], ['dev']],
    ['the one that was left for another', front(classicSwitched), [dev, ops], ['dev']],
    ['the last one, from the base', front(classic), [ops, dev], ['ops']],
    ['the last one, from another page', front(), [ops, dev], ['ops']],
    ['the one before that of this tab, in multi-session', front(child), [ops, dev], ['dev']],
    ['one that is still in the config', front(classic), [gone, dev], ['dev']],
    ['one that can be reached from here', front(classicSwitched), [ops, sealed, dev], ['dev']],
    ['one that may be refused, where there is no other', front(classicSwitched), [ops, sealed], ['sealed']],
    ['none, where the current one is the only one', front(classicSwitched), [ops], []],
    ['none, where there was none', front(classic), [], []],
  ])('takes %s', async (_, inFront, recents, expected) => {
    const { switched, action } = await press('last-role', [inFront], recents);
    expect(switched).toEqual(expected);
    expect(action.openPopup).toHaveBeenCalledTimes(expected.length === 0 ? 1 : 0);
  });

  it('switches in the console’s own tab', async () => {
    const { withoutPopup } = await press('last-role', [front(classic)], [dev]);
    expect(withoutPopup.switchTo.mock.calls[0]?.[1]).toEqual({ where: 'here' });
  });
});

it('goes back to the base', async () => {
  const { withoutPopup } = await press('back-to-base', [front(classicSwitched)], []);
  expect(withoutPopup.exit).toHaveBeenCalledOnce();
});

it.each(['_execute_action', 'toString', ''])('does nothing at the command %j', async (command) => {
  const { withoutPopup, action } = await press(command, [front(classic)], [ops]);
  expect([withoutPopup.exit, withoutPopup.switchTo, action.openPopup].map((call) => call.mock.calls.length)).toEqual([
    0, 0, 0,
  ]);
});
