import { describe, expect, it, vi } from 'vitest';
import { ownKey, sourcesKey, textKey } from '@/core/store/keys.ts';
import { missingSource } from '@/platform/popup/missing-roles.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { mendLost, mendLostOnce } from '@/platform/store/mend-lost.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

/** Two sources; a group, a base and an Identity Center role among the roles of the second one. */
const beta = [
  profile('prod'),
  `[profile log]\nrole_arn = arn:aws:iam::200000000005:role/team/Read\nsource_profile = prod\nregion = eu-west-1\n`,
  `[profile grouped]\ngroup = Acme\nrole_arn = arn:aws:iam::200000000006:role/Read\n`,
  `[profile sso]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = us-east-1\nsso_account_id = 200000000007\nsso_role_name = Audit\n`,
].join('\n');
const all = ['alpha/dev', 'beta/prod', 'prod/log', 'Acme/grouped', 'acme.awsapps.com/sso'];

async function two() {
  const made = libraryOver();
  const one = await made.add(profile('dev', '200000000002'), 'alpha');
  const other = await made.add(beta, 'beta');
  const told = async () => {
    const { edge, local } = fakeBrowser();
    await local.set(made.local.all());
    return missingSource(edge);
  };
  return { ...made, one, other, told, start: () => made.store.locked(() => mendLost(made.store, 2_000_000)) };
}

type Two = Awaited<ReturnType<typeof two>>;

const faults: Record<string, (made: Two) => Promise<unknown>> = {
  gone: ({ local, other }) => local.area.remove(textKey(other.id).name),
  'damaged to null': ({ local, other }) => local.set({ [textKey(other.id).name]: null }),
  'half written': ({ local, other }) => local.set({ [textKey(other.id).name]: { version: 1 } }),
};

/** All that makes the list again, by what a user does. */
const rebuilds: Record<string, (made: Two) => Promise<unknown>> = {
  'another source is imported': ({ add }) => add(profile('new'), 'alpha'),
  'a role is added to the other source': ({ library, one }) =>
    library.import({
      text: profile('dev', '200000000002') + profile('x'),
      name: 'alpha',
      origin: 'pasted',
      replaces: one.id,
    }),
  'a preference is set': ({ library }) => library.setPreferences({ recents: false }),
  'a note is written': ({ store }) => createUserEdits(store).change('aws/200000000002/dev', { note: 'n' }),
  'the extension is updated': ({ library }) => library.rebuild(),
};

describe.each(Object.entries(faults))('the text of one of two sources is %s', (_, damage) => {
  it.each(Object.entries(rebuilds))('%s: its roles stay, and it is told by name', async (_, rebuild) => {
    const made = await two();
    await damage(made);
    await rebuild(made);
    expect(made.listed()).toEqual(expect.arrayContaining(all));
    expect(await made.told()).toBe('beta');
    // The text that is stored now is as good as any: the next time nothing is rescued.
    await made.library.rebuild();
    expect(made.listed()).toEqual(expect.arrayContaining(all));
    expect(await made.store.setAside()).toHaveLength(1);
  });
});

it('the text of one of two sources is gone: a start of the browser or of the settings writes it again', async () => {
  const made = await two();
  await faults.gone!(made);
  expect(await made.told()).toBe('beta');
  await made.start();
  expect(made.listed()).toEqual(all);
  expect(await made.library.text(made.other.id)).toContain('[profile prod]');
  expect(await made.told()).toBe('beta');
});

it('the text is gone, and so is the list: it is told, and the text does not count as empty', async () => {
  const made = await two();
  await faults.gone!(made);
  await made.local.area.remove('snapshot');
  await made.start();
  expect(made.listed()).toEqual(['alpha/dev']);
  expect(await made.told()).toBe('beta');
  expect(textKey(made.other.id).name in made.local.all()).toBe(false);
});

it('a source is gone from the list of sources, not its text: the next import or start brings it back by its name', async () => {
  for (const mend of [(made: Two) => made.start(), rebuilds['another source is imported']!]) {
    const made = await two();
    await made.local.set({ sources: { version: sourcesKey.version, data: [await made.one] } });
    await mend(made);
    expect((await made.store.read(sourcesKey)).map(({ name }) => name)).toContain('beta');
    expect(made.listed()).toEqual(expect.arrayContaining(all));
    expect(await made.store.setAside()).toMatchObject([{ key: 'sources' }]);
  }
});

it('nothing is lost: nothing is written or told', async () => {
  const made = await two();
  const before = made.local.all();
  await made.start();
  expect(made.local.all()).toEqual(before);
  expect(await made.told()).toBeUndefined();
  expect(await made.store.read(ownKey)).toEqual({});
});

it('looks for what is lost once in a browser session, and again in the next', async () => {
  const { store, local, other, listed } = await two();
  const { edge, session } = fakeBrowser();
  const start = () => mendLostOnce(edge.storage, store, () => 2_000_000);
  await start();
  const names = vi.spyOn(store, 'names');
  await start();
  expect(names).not.toHaveBeenCalled();
  await local.area.remove(textKey(other.id).name);
  await session.area.remove(Object.keys(session.all()));
  await start();
  expect(await store.names()).toContain(textKey(other.id).name);
  expect(listed()).toEqual(expect.arrayContaining(all));
});

it('looks for it where the browser has no memory for a session', async () => {
  const { store, local, other } = await two();
  await local.area.remove(textKey(other.id).name);
  const broken = {
    get: async () => Promise.reject(new Error('none')),
    set: async () => Promise.reject(new Error('none')),
  };
  await mendLostOnce({ session: broken } as never, store, () => 2_000_000);
  expect(await store.names()).toContain(textKey(other.id).name);
});
