import { expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import type { Session } from '@/core/session/session.ts';
import { aliasesKey } from '@/core/store/keys.ts';
import { createStore, entry } from '@/platform/store/store.ts';
import { createAliases, learnAlias } from '@/platform/switching/aliases.ts';
import { session } from '../../core/switching/role-and-session.ts';
import { fakeArea, fakeLocks } from '../fake-storage.ts';

const user = session('aws', 'classic', false);
const known: LearntAlias[] = [{ alias: 'acme-main', account: '222233334444', at: 1, host: 'a.example' }];
const here = { at: 77, host: 'us-east-1.console.aws.amazon.com' };

async function storeThatKnows() {
  const local = fakeArea();
  const store = createStore(local.area, fakeLocks(), () => 0);
  await store.write(entry(aliasesKey, known));
  local.set.mockClear();
  return { local, store };
}

async function learnt(from: Session | undefined) {
  const { local, store } = await storeThatKnows();
  await learnAlias(store, from, 77);
  return { aliases: await store.read(aliasesKey), writes: local.set.mock.calls.length };
}

// Nobody has to type it (https://github.com/tilfinltd/aws-extend-switch-roles/issues/208, issues/283).
it('learns a new alias in one write', async () => {
  const aliases = [...known, { alias: 'acme', account: '222233334444', ...here }];
  expect(await learnt({ ...user, accountAlias: 'acme' })).toEqual({ aliases, writes: 1 });
});

it('puts nothing in the place of what is known', async () => {
  const told = { ...user, accountAlias: 'acme-main', current: { ...user.current, account: '555566667777' } };
  const aliases = [...known, { alias: 'acme-main', account: '555566667777', ...here }];
  expect(await learnt(told)).toEqual({ aliases, writes: 1 });
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

it('keeps, forgets, forgets all, and puts back beside what was learnt since', async () => {
  const { store } = await storeThatKnows();
  const aliases = createAliases(store);
  const [main] = known as [LearntAlias];
  await learnAlias(store, { ...user, accountAlias: 'acme' }, 77);
  const before = await aliases.keep(main);
  expect(before).toHaveLength(2);
  expect(await aliases.list()).toEqual([main]);
  await aliases.restore(before);
  expect(await aliases.list()).toEqual(before);
  expect(await aliases.forget(main)).toEqual(before);
  expect(await aliases.list()).toEqual([before[1]]);
  const all = await aliases.forgetAll();
  const since = { ...user, accountAlias: 'later', current: { ...user.current, account: '999999999999' } };
  await learnAlias(store, since, 78);
  await aliases.restore(all);
  expect((await aliases.list()).map(({ alias }) => alias)).toEqual(['acme', 'later']);
});
