import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { readBackup } from '@/core/store/backup/read-backup.ts';
import { historyKey, ownKey, pinsKey } from '@/core/store/keys.ts';
import { createExports } from '@/platform/library/exports.ts';
import { readState } from '@/platform/store/backups.ts';
import { entry } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { record } from '../unit/core/history/records.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const pin = (name: string) => ({ id: `aws/555566667777/${name}`, profile: name });

/** Somebody's, with a source, a switch, a pin and a note. */
async function filled(name: string) {
  const made = libraryOver();
  await made.add(profile(name), name);
  const history = createHistory(made.store);
  await history.add(record(name));
  await made.store.write(entry(pinsKey, [pin(name)]), entry(ownKey, { [name]: { note: name } }));
  const backup = async () => (await createExports(made.store, readConfig, () => 0).backup()).text;
  const kept = async () => {
    const { sources, history, pins, own } = await readState(made.store);
    return {
      sources: sources.map((source) => source.name),
      history: history.map((one) => one.profile),
      pins: pins.map((one) => one.profile),
      own: Object.keys(own).sort(),
    };
  };
  return { ...made, history, backup, kept };
}
type Filled = Awaited<ReturnType<typeof filled>>;

async function restore({ library }: Filled, text: string): Promise<void> {
  const reading = readBackup(text);
  if (reading.state !== 'good') throw new Error(reading.why);
  await library.restore(reading.backup.state);
}

describe('a restored backup is undone later', () => {
  it('and what was done since stays: switches, pins, notes; what was taken away since stays away', async () => {
    const mine = await filled('mine');
    const before = await mine.kept();
    await restore(mine, await (await filled('theirs')).backup());
    expect((await mine.kept()).history).toEqual(['theirs']);
    await mine.history.add(record('since'));
    await mine.store.write(
      entry(pinsKey, [pin('since'), pin('theirs')]),
      entry(ownKey, { theirs: { note: 'theirs' }, since: { note: 'x' }, mine: { note: 'later' } }),
    );
    await mine.library.undo();
    expect(await mine.kept()).toEqual({
      sources: before.sources,
      history: ['since', 'mine'],
      pins: ['since', 'mine'],
      own: ['mine', 'since'],
    });
    expect((await mine.store.read(ownKey)).mine).toEqual({ note: 'later' });
    expect(JSON.stringify(mine.local.all().recents)).toContain('since');
  });

  it('and nothing was done since: all is as before', async () => {
    const mine = await filled('mine');
    const before = await readState(mine.store);
    await restore(mine, await (await filled('theirs')).backup());
    await mine.library.undo();
    expect(await readState(mine.store)).toEqual(before);
  });
});

describe('half a backup is restored', () => {
  const cut = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await (await filled('theirs')).backup());
    change(file);
    return JSON.stringify(file);
  };

  it('without texts: it is refused, for a source without a text has no roles', async () => {
    expect(readBackup(await cut((file) => delete file.texts))).toEqual({ state: 'unreadable', why: 'damaged' });
    const empty = await cut((file) => Object.assign(file, { texts: { version: 1, data: [] } }));
    expect(readBackup(empty)).toEqual({ state: 'unreadable', why: 'damaged' });
  });

  it('with the text of one source of two: the other is named and not restored', async () => {
    const two = await filled('theirs');
    const other = await two.add(profile('b'), 'other');
    const file = JSON.parse(await two.backup());
    file.texts.data = file.texts.data.filter(({ id }: { id: string }) => id !== other.id);
    const reading = readBackup(JSON.stringify(file));
    expect(reading).toMatchObject({ backup: { textless: ['other'], state: { sources: [{ name: 'theirs' }] } } });
  });

  it.each(['history', 'pins', 'own', 'preferences', 'versions'])(
    'without %s: what is here of it stays',
    async (part) => {
      const mine = await filled('mine');
      const before = await mine.kept();
      await restore(mine, await cut((file) => delete file[part]));
      const after = await mine.kept();
      for (const name of ['history', 'pins', 'own'] as const)
        expect(after[name]).toEqual(name === part ? before[name] : name === 'history' ? ['theirs'] : ['theirs']);
      await mine.library.undo();
      expect(await mine.kept()).toEqual(before);
    },
  );

  it('with a damaged history: the one that is here stays', async () => {
    const mine = await filled('mine');
    await restore(mine, await cut((file) => Object.assign(file, { history: 'x' })));
    expect((await mine.store.read(historyKey)).map((one) => one.profile)).toEqual(['mine']);
  });

  it('with nothing but pins: sources, texts and the rest stay', async () => {
    const mine = await filled('mine');
    const { pins } = JSON.parse(await (await filled('theirs')).backup());
    await restore(mine, JSON.stringify({ rolecall: 1, pins }));
    expect(await mine.kept()).toEqual({ sources: ['mine'], history: ['mine'], pins: ['theirs'], own: ['mine'] });
    expect(mine.listed()).toEqual(['mine/mine']);
  });

  it('that says of a source what is not true: its roles are counted in its text', async () => {
    const lying = await cut((file) => {
      const { data } = file.sources as { data: object[] };
      Object.assign(data[0] ?? {}, { roles: 300, skipped: 7 });
    });
    expect(readBackup(lying)).toMatchObject({ backup: { state: { sources: [{ roles: 1, skipped: 0 }] } } });
  });
});

it('a backup is saved while a text cannot be read: it names that source, and has no empty text of it', async () => {
  const { store, local, add } = await filled('one');
  const { id } = await add(profile('b'), 'two');
  await local.set({ [`text:${id}`]: { version: 99, data: { of: 'a newer version' } } });
  const { text, missing } = await createExports(store, readConfig, () => 0).backup();
  expect(missing).toEqual(['two']);
  expect(JSON.parse(text).texts.data.map(({ id }: { id: string }) => id)).toEqual(['id-1']);
});

it('a very large source is edited: no other source loses a version, and its own text before is kept', async () => {
  const { library, add } = libraryOver();
  const small = await add(profile('a'), 'small');
  await library.import({ text: profile('b'), name: 'small', origin: 'pasted', replaces: small.id });
  const large = await add(profile('large') + `# ${'x'.repeat(1000)}\n`.repeat(17_000), 'large');
  await library.import({ text: profile('large'), name: 'large', origin: 'pasted', replaces: large.id });
  expect(await library.versions(small.id)).toHaveLength(1);
  expect((await library.versions(large.id)).map(({ roles }) => roles)).toEqual([1]);
});
