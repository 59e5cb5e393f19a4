import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSwitch, historyLimit } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { readBackup } from '@/core/store/backup/read-backup.ts';
import { keepVersions } from '@/core/store/keep-versions.ts';
import { historyKey, pinsKey } from '@/core/store/keys.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { readState } from '@/platform/store/backups.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { record } from '../unit/core/history/records.ts';
import { fakeArea } from '../unit/platform/fake-storage.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const switches = (count: number) =>
  Array.from({ length: count }, (_, n) => record(`p${n}`, { at: 1_700_000_000_000 - n, roleName: `r${n}` }));

/** Two sources with a role each, and what else is kept. */
async function kept(more: Record<string, unknown> = {}) {
  const made = libraryOver(fakeArea());
  await made.add(profile('a'), 'one');
  await made.add(profile('b'), 'two');
  await made.local.set(more);
  return { ...made, history: createHistory(made.store), userEdits: createUserEdits(made.store) };
}

const dataOf = (all: Record<string, unknown>, name: string) => (all[name] as { data: unknown[] } | undefined)?.data;

describe('a newer version of Rolecall leaves one thing in storage that this one does not know', () => {
  it.each([
    ['rung', { rung: 'teleport' }],
    ['outcome', { outcome: 'queued' }],
    ['partition', { partition: 'aws-iso' }],
    ['kind', { kind: 'saml' }],
  ])('a switch by another %s: the other 500 are there, and so is it after every change', async (_, strange) => {
    const stranger = { ...record('stranger', { at: 1_699_999_999_750 }), ...strange };
    const all = switches(500).toSpliced(250, 0, stranger as SwitchRecord);
    const { history, local } = await kept({ history: { version: 1, data: all } });
    expect(await history.list()).toHaveLength(500);
    await history.add(record('new', { at: 1_800_000_000_000 }));
    await history.remove(all[0]!);
    expect(await history.list()).toHaveLength(500);
    expect(dataOf(local.all(), 'history')).toEqual([record('new', { at: 1_800_000_000_000 }), ...all.slice(1)]);
  });

  it('a switch of another kind: clearing the history takes it, too, and Undo brings it back', async () => {
    const all = [...switches(2), { rung: 'teleport' }];
    const { history, local } = await kept({ history: { version: 1, data: all } });
    const cleared = await history.clear();
    expect(dataOf(local.all(), 'history')).toEqual([]);
    await history.restore(cleared);
    expect(dataOf(local.all(), 'history')).toEqual(all);
  });

  it('a source from elsewhere: its roles stay through an import, its Undo, a new name and another order', async () => {
    const { local, library, listed, add } = await kept();
    const sources = dataOf(local.all(), 'sources')!;
    const team = { ...(sources[0] as object), origin: 'team', etag: 'W/"1"' };
    await local.set({ sources: { version: 1, data: [team, sources[1]] } });
    await add(profile('c'), 'three');
    expect(listed()).toEqual(['one/a', 'two/b', 'three/c']);
    await library.undo();
    await library.move('id-1', 1);
    await library.rename('id-1', 'uno');
    expect(listed()).toEqual(['two/b', 'uno/a']);
    expect(dataOf(local.all(), 'sources')).toEqual([sources[1], { ...team, name: 'uno' }]);
  });

  it('a source that is no source at all: it stays where it is, and the others are theirs', async () => {
    const { local, library, listed } = await kept();
    const sources = dataOf(local.all(), 'sources')!;
    await local.set({ sources: { version: 1, data: [sources[0], { url: 'x' }, sources[1]] } });
    await library.remove('id-2');
    expect(dataOf(local.all(), 'sources')).toEqual([sources[0], { url: 'x' }]);
    await library.undo();
    expect(dataOf(local.all(), 'sources')).toEqual([sources[0], { url: 'x' }, sources[1]]);
    expect(listed()).toEqual(['one/a', 'two/b']);
  });

  it('a backup takes what it does not know along, and brings it into another browser', async () => {
    const all = [...switches(2), { rung: 'teleport', aws_session_token: 'x'.repeat(120) }];
    const { store } = await kept({ history: { version: 1, data: all } });
    const text = makeBackup(await readState(store), 1);
    expect(text).not.toContain('x'.repeat(120));
    const reading = readBackup(text);
    expect(reading).toMatchObject({ state: 'good', backup: { unreadable: [] } });
    const other = libraryOver(fakeArea());
    if (reading.state === 'good') await other.library.restore(reading.backup.state);
    const stranger = { rung: 'teleport', aws_session_token: '***' };
    expect(dataOf(other.local.all(), 'history')).toEqual([...switches(2), stranger]);
    expect(other.listed()).toEqual(['one/a', 'two/b']);
  });

  it('a pin, an own change or a preference: each stays beside what is pinned, changed and preferred here', async () => {
    const lying = {
      pins: { version: 1, data: [{ group: 'x' }, { id: 'a', profile: 'a', shade: 2 }] },
      own: { version: 1, data: { x: { color: 'teal' }, y: { note: 'n', icon: 'fire' } } },
      preferences: { version: 1, data: { density: 'compact', order: 'date' } },
    };
    const { local, store, library, userEdits } = await kept(lying);
    expect(await store.read(pinsKey)).toHaveLength(1);
    await userEdits.pin({ id: 'b', profile: 'b' }, 'a');
    await userEdits.change('y', { note: 'new' });
    await library.setPreferences({ recents: false });
    expect(local.all()).toMatchObject({
      pins: { data: [{ id: 'b', profile: 'b' }, { group: 'x' }, { id: 'a', profile: 'a', shade: 2 }] },
      own: { data: { x: { color: 'teal' }, y: { note: 'new', icon: 'fire' } } },
      preferences: { data: { density: 'compact', order: 'date', recents: false } },
    });
  });
});

describe('an older version is installed over a newer one', () => {
  it('all that fits is there, the rest lies aside as it was, and an import keeps every role', async () => {
    const { local, library, listed, add, store } = await kept();
    const before = local.all();
    const newer = Object.fromEntries(
      Object.entries(before).flatMap(([name, value]) => {
        const { data } = value as { data?: unknown };
        return data === undefined ? [] : [[name, { version: 99, data }]];
      }),
    );
    await local.set(newer);
    expect((await library.list()).map(({ name }) => name)).toEqual(['one', 'two']);
    await add(profile('c'), 'three');
    expect(listed()).toEqual(['one/a', 'two/b', 'three/c']);
    for (const { key, asideAs } of await store.setAside()) expect(local.all()[asideAs]).toEqual(newer[key]);
  });

  it('a list of sources of another shape: their texts make it anew', async () => {
    const { local, library, listed, add } = await kept({ sources: { version: 99, data: { order: ['id-1', 'id-2'] } } });
    await add(profile('c'), 'three');
    expect(listed()).toEqual(['Recovered 1/a', 'Recovered 2/b', 'three/c']);
    await library.undo();
    expect(listed()).toEqual(['Recovered 1/a', 'Recovered 2/b']);
    expect(Object.keys(local.all()).filter((name) => name.startsWith('set-aside:sources'))).toHaveLength(1);
  });
});

/** What a fault of a disk or a database may leave under a name. */
const garbage = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.record({ version: fc.constantFrom(0, 1, 2, 99, '1'), data: fc.jsonValue() }),
);

it('any of the derived values is replaced by anything: every role comes back out of the texts', async () => {
  const names = [
    'sources',
    'snapshot',
    'snapshot:names:0',
    'snapshot:details:0',
    'firstScreen',
    'recents',
    'undo',
    'set-aside',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(names, { minLength: 1 }),
      fc.array(garbage, { minLength: 8, maxLength: 8 }),
      async (hit, values) => {
        const { local, library } = await kept();
        for (const [n, name] of hit.entries()) {
          if (values[n] === undefined) await local.remove(name);
          else await local.set({ [name]: values[n] });
        }
        await library.rebuild();
        const { view } = await readPicker(local.area);
        const roles = Array.from({ length: view?.count ?? 0 }, (_, n) => view!.role(n).profile);
        // A readable list that names no source is what removing all of them leaves, too.
        const sources = await library.list();
        if (sources.length > 0) expect(roles.sort()).toEqual(sources.length === 2 ? ['a', 'b'] : roles);
        expect(await library.undoable()).toSatisfy((undo) => undo === null || typeof undo === 'object');
      },
    ),
    { numRuns: 60 },
  );
});

describe('storage fails', () => {
  it('nothing can be written: what is kept is read all the same, damaged or not', async () => {
    const { local, library, history } = await kept({ sources: 'half', history: { version: 99, data: switches(3) } });
    local.set.mockRejectedValue(new Error('disk full'));
    expect((await library.list()).map(({ roles }) => roles)).toEqual([1, 1]);
    expect(await history.list()).toHaveLength(3);
    await expect(library.rename('id-1', 'x')).rejects.toThrow('storage: full');
    expect(local.all().sources).toBe('half');
  });

  it('one value cannot be read: the popup has the others', async () => {
    const { local } = await kept();
    const get = local.get.getMockImplementation()!;
    local.get.mockImplementation(async (names) => {
      if ([names].flat().includes('pins')) throw new Error('Corruption: bad block');
      return get(names);
    });
    expect((await readPicker(local.area)).view?.count).toBe(2);
  });

  it('no value can be read: the popup is told so, and shows no empty list', async () => {
    const { local } = await kept();
    local.get.mockRejectedValue(new Error('An unexpected error occurred'));
    await expect(readPicker(local.area)).rejects.toThrow('An unexpected error occurred');
  });

  it('a piece of the list cannot be read: there is no list, which is made anew', async () => {
    const { local, library } = await kept();
    const get = local.get.getMockImplementation()!;
    local.get.mockImplementation(async (names) => {
      if (names === 'snapshot:names:0') throw new Error('Corruption: bad block');
      return get(names);
    });
    expect((await readPicker(local.area)).view).toBeUndefined();
    local.get.mockImplementation(get);
    await library.rebuild();
    expect((await readPicker(local.area)).view?.count).toBe(2);
  });
});

describe('the clock is wrong', () => {
  it('it was years ahead, and is set back: no switch is lost, not even with a full history', () => {
    const future = switches(historyLimit).map((one) => ({ ...one, at: one.at + 1e12 }));
    const now = record('now', { at: 5 });
    const after = addSwitch(future, now);
    expect(after).toHaveLength(historyLimit);
    expect(after[0]).toBe(now);
  });

  it('it was years ahead, and is set back: of a source the latest versions are kept', () => {
    const version = (until: number) => ({
      ...{ at: 0, until, bytes: 10, roles: 0, added: 0, changed: 0, gone: 0 },
      text: '',
    });
    const list = [version(5), version(9e12), version(8e12)];
    expect(keepVersions(list, 20)).toEqual(list.slice(0, 2));
  });

  it.each([-1, 8.64e15, 9e15, Number.MAX_VALUE])('it says %d: what is kept then is there, or stays raw', async (at) => {
    const { history, local, library } = await kept();
    await history.add(record('odd', { at }));
    await history.add(record('next', { at: 7 }));
    expect((await history.list()).map(({ profile }) => profile)).toContain('next');
    expect(dataOf(local.all(), historyKey.name)).toHaveLength(2);
    expect(await library.list()).toHaveLength(2);
  });
});
