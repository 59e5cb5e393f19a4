import { describe, expect, it, vi } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { ownKey, pinsKey, recentsKey } from '@/core/store/keys.ts';
import { createOneByOne, type Saving } from '@/platform/library/one-by-one.ts';
import { createRoleDraft } from '@/platform/library/role-draft.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { entry } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { libraryOver, profile } from '../libraries.ts';

const role = (roleName: string, name = roleName.toLowerCase()): FoundRole => ({
  ...{ kind: 'iam', partition: 'aws', account: '999988887777', roleName, name, line: 1, isChosen: true },
});

function world() {
  const made = libraryOver();
  return {
    ...made,
    roles: createOneByOne(made.library, lookUpIn(made.local.area), 'Added roles', createRoleDraft(fakeBrowser().edge)),
  };
}

function saved(saving: Saving) {
  if (saving.state !== 'saved') throw new Error(saving.state);
  return saving;
}

describe('save', () => {
  it('puts all that comes one by one into one source', async () => {
    const { roles, library, listed } = world();
    for (const name of ['One', 'Two', 'Three']) await roles.save(role(name));
    expect(await library.list()).toMatchObject([{ name: 'Added roles', origin: 'one-by-one', roles: 3 }]);
    expect(listed()).toEqual(['Added roles/one', 'Added roles/two', 'Added roles/three']);
  });

  it('leaves the sources alone that were imported', async () => {
    const { roles, library, add } = world();
    const { id } = await add(profile('a'));
    await roles.save(role('One'));
    expect(await library.text(id)).toBe(profile('a'));
    expect((await library.list()).map(({ name }) => name)).toEqual(['config', 'Added roles']);
  });

  it('says of one that is there that it is, wherever it came from, and stores nothing', async () => {
    const { roles, add, local } = world();
    await add(profile('acme', '999988887777', 'One'));
    const before = JSON.stringify(local.all());
    expect(await roles.save(role('One', 'mine'))).toMatchObject({ state: 'known', role: { profile: 'acme' } });
    expect(JSON.stringify(local.all())).toBe(before);
  });

  it('is taken back by its time, and by no other', async () => {
    const { roles, listed, library } = world();
    const first = saved(await roles.save(role('One')));
    const second = saved(await roles.save(role('Two')));
    expect(await roles.undo(first.at)).toBe('overtaken');
    expect(await roles.undo(second.at)).toBe('undone');
    expect(listed()).toEqual(['Added roles/one']);
    const removed = await roles.remove(first.role);
    expect(await library.list()).toEqual([]);
    if ('at' in removed) expect(await roles.undo(removed.at)).toBe('undone');
    expect(listed()).toEqual(['Added roles/one']);
  });

  it('goes on with what another page has stored meanwhile', async () => {
    const { roles, listed, library } = world();
    await roles.save(role('One'));
    const [source] = await library.list();
    const text = await library.text(source!.id);
    const read = library.text;
    let isFirst = true;
    library.text = async (id) => {
      const before = await read(id);
      if (!isFirst) return before;
      isFirst = false;
      await library.import({
        text: `${text}\n${profile('other')}`,
        name: 'Added roles',
        origin: 'pasted',
        replaces: id,
      });
      return before;
    };
    saved(await roles.save(role('Two')));
    expect(listed()).toEqual(['Added roles/one', 'Added roles/other', 'Added roles/two']);
  });
});

describe('a name that the list has for another account', () => {
  const [dev, prod] = ['200000000002', '200000000004'];
  const asked = (name: string, account = prod): FoundRole => ({ ...role('Admin', name), account });
  const taken = (name: string) => ({
    state: 'saved',
    role: { profile: `${prod}-Admin`, account: prod },
    taken: { name, account: dev },
  });

  it.each([
    ['a profile of a source', 'acme-dev'],
    ['a look-alike of one', 'acrne-dev'],
    ['one in other capitals', 'ACME-DEV'],
    ['what the user calls a role', 'payments'],
    ['a look-alike of that', 'p\u0430yments'],
  ])('is given to no other role, and that is told: %s', async (_, name) => {
    const { roles, add, store } = world();
    await add(profile('acme-dev', dev, 'Developer'), 'Mine');
    await createUserEdits(store).change(`aws/${dev}/developer`, { displayName: 'payments' });
    expect(await roles.save(asked(name))).toMatchObject(taken(name));
  });

  it('of a role that was saved here before', async () => {
    const { roles, listed } = world();
    await roles.save(asked('acme', dev));
    expect(await roles.save(asked('acme'))).toMatchObject(taken('acme'));
    expect(listed()).toEqual(['Added roles/acme', `Added roles/${prod}-Admin`]);
  });

  it('is free where it is another role’s of the account, or has the account already', async () => {
    const { roles, add } = world();
    await add(profile('acme', prod, 'Other') + profile('acme-2', dev), 'Mine');
    const { role: made, ...saving } = saved(await roles.save(asked('acme')));
    expect([made.profile, 'taken' in saving]).toEqual(['acme', false]);
  });

  it('is not given by a change either, unless it was the role’s before', async () => {
    const { roles, add } = world();
    const { role: one } = saved(await roles.save(asked('mine')));
    await add(profile('acme-dev', dev, 'Developer') + profile('MINE', dev), 'Mine');
    expect(await roles.change(one, { ...asked('mine'), color: 'ff0000' })).toMatchObject({ role: { profile: 'mine' } });
    expect(await roles.change(one, asked('acme-dev'))).toMatchObject(taken('acme-dev'));
  });
});

describe('change', () => {
  it('changes the role in its place, once more from what it became, and back', async () => {
    const { roles, listed } = world();
    const one = saved(await roles.save(role('One')));
    await roles.save(role('Two'));
    const second = saved(await roles.change(one.role, role('Uno', 'uno')));
    const third = saved(await roles.change(second.role, role('Eins', 'eins')));
    expect(listed()).toEqual(['Added roles/eins', 'Added roles/two']);
    await roles.undo(third.at);
    expect(listed()).toEqual(['Added roles/uno', 'Added roles/two']);
  });

  it('makes no second profile of a role that is there', async () => {
    const { roles } = world();
    const one = saved(await roles.save(role('One')));
    await roles.save(role('Two'));
    expect(await roles.change(one.role, role('Two', 'x'))).toMatchObject({ state: 'known', role: { profile: 'two' } });
  });

  it('corrects the address of its portal, which makes no other role of it', async () => {
    const { roles, store } = world();
    const at = (startUrl: string): FoundRole => ({ ...role('Dev'), kind: 'identity-center', startUrl });
    const { role: dev } = saved(await roles.save(at('https://acmee.awsapps.com/start')));
    const pin = { id: roleId(dev), profile: 'dev' };
    await createUserEdits(store).pin(pin, undefined);
    const { role: corrected } = saved(await roles.change(dev, at('https://acme.awsapps.com/start')));
    expect(corrected).toMatchObject({ profile: 'dev', startUrl: 'https://acme.awsapps.com/start' });
    expect(await store.read(pinsKey)).toEqual([pin]);
  });

  it('does nothing to what was changed since', async () => {
    const { roles } = world();
    const one = saved(await roles.save(role('One')));
    await roles.change(one.role, role('Uno', 'uno'));
    expect(await roles.change(one.role, role('X'))).toEqual({ state: 'overtaken' });
    expect(await roles.remove(one.role)).toEqual({ state: 'overtaken' });
  });
});

describe('what belongs to a role', () => {
  const own = { displayName: 'Night shift', color: 'ff0000', note: 'ask first', tags: ['ops'] };
  const idOf = (roleName: string) => `aws/999988887777/${roleName.toLowerCase()}`;
  const kept = async ({ store }: ReturnType<typeof world>) => ({
    pins: await store.read(pinsKey),
    recents: await store.read(recentsKey),
    own: await store.read(ownKey),
  });

  async function withBelongings() {
    const made = world();
    const { role: one } = saved(await made.roles.save(role('One')));
    const edits = createUserEdits(made.store);
    await edits.pin({ id: idOf('Before'), profile: 'before' }, undefined);
    await edits.pin({ id: idOf('One'), profile: 'one' }, undefined);
    await edits.pin({ id: idOf('After'), profile: 'after' }, undefined);
    await edits.change(idOf('One'), own);
    await made.store.write(entry(recentsKey, [{ id: idOf('One'), profile: 'one' }]));
    return { ...made, one, edits };
  }

  it('goes with it when it becomes another, in the same write, and comes back with it', async () => {
    const made = await withBelongings();
    const before = await kept(made);
    const writes = vi.mocked(made.local.area.set).mock.calls.length;
    const { at, role: uno } = saved(await made.roles.change(made.one, role('Uno', 'uno')));
    expect(vi.mocked(made.local.area.set).mock.calls.length).toBe(writes + 1);
    expect(await kept(made)).toEqual({
      pins: [before.pins[0], { id: idOf('Uno'), profile: 'uno' }, before.pins[2]],
      recents: [{ id: idOf('Uno'), profile: 'uno' }],
      own: { [idOf('Uno')]: own },
    });
    expect(await lookUpIn(made.local.area).byId(idOf('Uno'))).toMatchObject({
      displayName: 'Night shift',
      color: 'ff0000',
    });
    expect(uno.profile).toBe('uno');
    expect(await made.roles.undo(at)).toBe('undone');
    expect(await kept(made)).toEqual(before);
    expect(await lookUpIn(made.local.area).byId(idOf('One'))).toMatchObject({ displayName: 'Night shift' });
  });

  it('keeps what was pinned since when the change is taken back', async () => {
    const made = await withBelongings();
    const { at } = saved(await made.roles.change(made.one, role('Uno', 'uno')));
    await made.edits.pin({ id: idOf('New'), profile: 'new' }, undefined);
    await made.roles.undo(at);
    const ids = (await kept(made)).pins.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['Before', 'One', 'After', 'New'].map(idOf).toSorted());
  });

  it('stays with the role where another source has it too', async () => {
    const made = await withBelongings();
    await made.add(profile('same', '999988887777', 'One'));
    const before = await kept(made);
    saved(await made.roles.change(made.one, role('Uno', 'uno')));
    expect(await kept(made)).toEqual(before);
  });

  it('stays among the recent roles after the next switch', async () => {
    const made = await withBelongings();
    saved(await made.roles.change(made.one, role('Uno', 'uno')));
    const record = { ...role('Two', 'two'), profile: 'two', organization: 'o', rung: 'native', outcome: 'done', at: 1 };
    await createHistory(made.store).add(record as unknown as SwitchRecord);
    expect((await kept(made)).recents.map(({ profile }) => profile)).toEqual(['two', 'uno']);
  });
});

it('a link whose name another one has gets a name of its own, and is ticked', async () => {
  const { roles, library } = world();
  const { role: one } = saved(await roles.save(role('One', 'prod')));
  const link = profile('prod', '222233334444', 'Two');
  const review = await library.review(link, { mode: 'add', id: one.sourceId }, true);
  expect(review.changes).toMatchObject({ added: [{ profile: 'prod Two', account: '222233334444' }], changed: [] });
  expect(review.unticked.size).toBe(0);
  // What the user wrote themselves has the name that it has.
  const own = await library.review(link, { mode: 'add', id: one.sourceId });
  expect(own.changes.changed).toHaveLength(1);
  expect(own.unticked.size).toBe(1);
});

describe('a role that is there, and was entered otherwise', () => {
  const entered = { ...role('One', 'mine'), color: 'aa0000', region: 'eu-west-1', group: 'Team' };

  function known(saving: Saving) {
    if (saving.state !== 'known') throw new Error(saving.state);
    return saving;
  }

  it('is told with what differs, and becomes that in one step, which can be undone', async () => {
    const { roles, library } = world();
    await roles.save({ ...role('One', 'old'), color: '00aa00' });
    const [source] = await library.list();
    const before = await library.text(source!.id);
    const there = known(await roles.save(entered));
    expect(there).toMatchObject({ differences: ['name', 'color', 'region', 'organization'], isAdded: true });
    const done = saved(await roles.changeKnown(there.role, entered));
    expect(done.role).toMatchObject({ profile: 'mine', color: 'aa0000', region: 'eu-west-1', organization: 'Team' });
    expect(known(await roles.save(entered)).differences).toEqual([]);
    expect(await roles.undo(done.at)).toBe('undone');
    expect(await library.text(source!.id)).toBe(before);
  });

  it('keeps what was left empty', async () => {
    const { roles } = world();
    await roles.save({ ...role('One', 'old'), color: '00aa00', region: 'eu-west-1' });
    const there = known(await roles.save({ ...role('One', ''), color: 'aa0000' }));
    expect(there.differences).toEqual(['color']);
    const { role: now } = saved(await roles.changeKnown(there.role, { ...role('One', ''), color: 'aa0000' }));
    expect(now).toMatchObject({ profile: 'old', color: 'aa0000', region: 'eu-west-1', organization: 'Added roles' });
  });

  it('is only told where it comes from an imported text', async () => {
    const { roles, add } = world();
    await add(profile('acme', '999988887777', 'One'));
    expect(await roles.save(entered)).toMatchObject({ isAdded: false, differences: expect.arrayContaining(['name']) });
  });

  it('is left as it was where a change of the user’s own lies over it', async () => {
    const { roles, library, store } = world();
    const { role: one } = saved(await roles.save(role('One', 'old')));
    await createUserEdits(store).change(roleId(one), { displayName: 'my name' });
    const [source] = await library.list();
    const before = await library.text(source!.id);
    const there = known(await roles.save(role('One', 'mine')));
    expect(await roles.changeKnown(there.role, role('One', 'mine'))).toMatchObject({ state: 'known', isAdded: false });
    expect(await library.text(source!.id)).toBe(before);
  });
});

describe('a name that another added role has', () => {
  it('is told with the one that was given instead', async () => {
    const { roles } = world();
    await roles.save(role('One', 'first'));
    expect(await roles.save(role('Two', 'first'))).toMatchObject({ role: { profile: 'first Two' }, renamed: 'first' });
    expect(saved(await roles.save(role('Three', 'third'))).renamed).toBeUndefined();
  });
});
