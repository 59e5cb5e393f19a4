import { expect, it } from 'vitest';
import type { Session } from '@/core/session/session.ts';
import { aliasesKey } from '@/core/store/keys.ts';
import { createStore, entry } from '@/platform/store/store.ts';
import { learnAlias } from '@/platform/switching/aliases.ts';
import { session } from '../../core/switching/role-and-session.ts';
import { fakeArea, fakeLocks } from '../fake-storage.ts';

const user = session('aws', 'classic', false);
const known = { 'acme-main': '222233334444' };

async function learnt(from: Session | undefined) {
  const local = fakeArea();
  const store = createStore(local.area, fakeLocks(), () => 0);
  await store.write(entry(aliasesKey, known));
  local.set.mockClear();
  const aliases = await learnAlias(store, from);
  expect(await store.read(aliasesKey)).toEqual(aliases);
  return { aliases, writes: local.set.mock.calls.length };
}

// Nobody has to type it (https://github.com/tilfinltd/aws-extend-switch-roles/issues/208, issues/283).
it.each<[string, Session, Record<string, string>]>([
  ['a new alias', { ...user, accountAlias: 'acme' }, { ...known, acme: '222233334444' }],
  [
    'an alias that went to another account',
    { ...user, accountAlias: 'acme-main', current: { ...user.current, account: '555566667777' } },
    { 'acme-main': '555566667777' },
  ],
])('learns %s in one write', async (_, from, aliases) => {
  expect(await learnt(from)).toEqual({ aliases, writes: 1 });
});

it.each<[string, Session | undefined]>([
  ['no session', undefined],
  ['a page without an alias', user],
  ['what is known already', { ...user, accountAlias: 'acme-main' }],
  [
    'a page that shows the alias in place of the id',
    { ...user, accountAlias: 'acme', current: { ...user.current, account: 'acme' } },
  ],
])('writes nothing for %s', async (_, from) => {
  expect(await learnt(from)).toEqual({ aliases: known, writes: 0 });
});
