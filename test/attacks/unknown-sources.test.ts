import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { readBackup } from '@/core/store/backup/read-backup.ts';
import { readState } from '@/platform/store/backups.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { fakeArea } from '../unit/platform/fake-storage.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

type Entries = Record<string, unknown>[];
type Made = ReturnType<typeof libraryOver>;

const entriesOf = ({ local }: Made) => (local.all().sources as { data: Entries }).data;
const lay = ({ local }: Made, data: unknown) => local.set({ sources: { version: 1, data } });

/** Two sources with a role each; then `strange` is made of their entries, as another version or a fault leaves them. */
async function kept(strange: (entry: Record<string, unknown>, n: number) => unknown) {
  const made = libraryOver(fakeArea());
  await made.add(profile('a'), 'one');
  await made.add(profile('b'), 'two');
  const formerly = entriesOf(made);
  await lay(made, formerly.map(strange));
  return { ...made, formerly };
}

const isoTime = (entry: Record<string, unknown>) => ({ ...entry, changedAt: '2026-11-28' });
const second = (strange: (entry: Record<string, unknown>) => unknown) => (entry: Record<string, unknown>, n: number) =>
  n === 1 ? strange(entry) : entry;

describe('an entry of the list of sources is of a shape that this version does not know', () => {
  it.each<[string, Parameters<typeof kept>[0], string[]]>([
    ['one of two', second(isoTime), ['one/a', 'two/b']],
    ['all of them', isoTime, ['one/a', 'two/b']],
    ['one, and its name cannot be read', second(({ id }) => ({ id })), ['one/a', 'Recovered 1/b']],
    ['one, and nothing of it can be read', second(() => 7), ['one/a', 'Recovered 1/b']],
    ['all of them, and nothing can be read', () => null, ['Recovered 1/a', 'Recovered 2/b']],
  ])('%s: every role is there, and what is not known stays as it was', async (_, strange, listed) => {
    const made = await kept(strange);
    const before = entriesOf(made);
    await made.library.rebuild();
    expect(made.listed()).toEqual(listed);
    expect(entriesOf(made)).toEqual(before);
    await made.add(profile('c'), 'three');
    expect(made.listed().toSorted()).toEqual([...listed, 'three/c'].toSorted());
    await made.library.undo();
    expect(made.listed().toSorted()).toEqual(listed.toSorted());
    for (const entry of before) expect(entriesOf(made)).toContainEqual(entry);
  });

  it('the list is empty although a text is there: its roles are', async () => {
    const made = await kept((entry) => entry);
    await lay(made, []);
    await made.library.rebuild();
    expect(made.listed()).toEqual(['Recovered 1/a', 'Recovered 2/b']);
  });

  it.each<[string, (made: Made) => Promise<unknown>]>([
    ['nothing was done', async () => {}],
    ['another text was imported', ({ add }) => add(profile('c'), 'three')],
    ['it was given a name', ({ library }) => library.rename('id-2', 'zwei')],
    ['it was moved', ({ library }) => library.move('id-2', -1)],
    [
      'its text was replaced by the same',
      ({ library }) => library.import({ text: profile('b'), name: 'two', origin: 'pasted', replaces: 'id-2' }),
    ],
  ])('the version that knows it comes back after %s: its own entry counts, no role is there twice', async (_, work) => {
    const made = await kept(second(isoTime));
    await work(made);
    const { formerly } = made;
    const known = (entry: Record<string, unknown>) =>
      entry.changedAt === '2026-11-28' ? { ...formerly[1], etag: 'W/"1"' } : entry;
    await lay(made, entriesOf(made).map(known));
    await made.library.rebuild();
    const roles = made.listed().filter((role) => role.endsWith('/b'));
    expect(roles).toEqual(['two/b']);
    expect((await made.library.list()).find(({ id }) => id === 'id-2')).toEqual({ ...formerly[1], etag: 'W/"1"' });
  });

  it('its roles are removed: they stay away when the version that knows it comes back, and Undo brings them back', async () => {
    const made = await kept(second(isoTime));
    await made.library.remove('id-2');
    expect(made.listed()).toEqual(['one/a']);
    expect(entriesOf(made)).toHaveLength(1);
    await made.library.undo();
    expect(made.listed()).toEqual(['one/a', 'two/b']);
    expect(entriesOf(made)[1]).toEqual(isoTime(made.formerly[1]!));
  });

  it('the entry is deleted among what was set aside: its roles stay', async () => {
    const made = await kept(second(isoTime));
    const aside = createKeptAside(made.store);
    const [item] = await aside.list();
    expect(item).toMatchObject({ key: 'sources', why: 'unfamiliar' });
    await aside.remove(item!);
    await made.library.rebuild();
    expect(made.listed()).toEqual(['one/a', 'two/b']);
  });

  it('a backup is made of it, and restored elsewhere: every role is there, once', async () => {
    const made = await kept(isoTime);
    const reading = readBackup(makeBackup(await readState(made.store), 1));
    if (reading.state !== 'good') throw new Error(reading.why);
    const other = libraryOver(fakeArea());
    await other.add(profile('z'), 'former');
    await other.library.restore(reading.backup.state);
    expect(other.listed()).toEqual(['one/a', 'two/b']);
    await other.library.undo();
    expect(other.listed()).toEqual(['former/z']);
  });

  it('a backup of a newer version has it, and nothing else for its text: every role is there', async () => {
    const made = await kept((entry) => entry);
    const file = JSON.parse(makeBackup(await readState(made.store), 1)) as { sources: { data: Entries } };
    file.sources.data = file.sources.data.map(isoTime);
    const reading = readBackup(JSON.stringify(file));
    if (reading.state !== 'good') throw new Error(reading.why);
    expect(reading.backup.state.sources.map(({ name, roles }) => [name, roles])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
    expect(reading.backup.state.texts.flatMap(({ text }) => readConfig(text).roles)).toHaveLength(2);
  });
});

it('a removal is undone half, the text of the import that was taken back stays: it is no source again', async () => {
  const made = libraryOver(fakeArea());
  await made.add(profile('a'), 'one');
  made.local.remove.mockRejectedValueOnce(new Error('disk full'));
  await made.library.undo().catch(() => {});
  expect(await made.library.list()).toEqual([]);
});
