import { beforeEach, describe, expect, it } from 'vitest';
import { libraryOver, profile } from '../libraries.ts';

let { local, library, listed, add } = libraryOver();
beforeEach(() => {
  ({ local, library, listed, add } = libraryOver());
});

describe('import', () => {
  it('writes source, text and snapshot in one call', async () => {
    const source = await add(`${profile('a')}${profile('b')}[profile c]\nregion = us-east-1\n`);
    expect(source).toMatchObject({ id: 'id-1', name: 'config', origin: 'pasted', roles: 2, skipped: 1 });
    expect(local.set).toHaveBeenCalledTimes(1);
    expect(await library.list()).toEqual([source]);
    expect(listed()).toEqual(['config/a', 'config/b']);
  });

  it('stores no secret, in whatever form it was pasted', async () => {
    const secrets = ['AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'FwoGZXIvYXdzEXAMPLETOKEN'];
    const [id, key, token] = secrets;
    await add(
      `${profile('a')}AWS_ACCESS_KEY_ID=${id}\naws_secret_access_key = ${key}\n# aws_session_token: ${token}\n[b]\naws_security_token=${token}\n`,
    );
    const stored = JSON.stringify(local.all());
    for (const secret of secrets) expect(stored).not.toContain(secret);
    expect(listed()).toEqual(['config/a']);
  });

  it('gives each source a name of its own', async () => {
    for (const name of ['a', 'b', 'c']) await add(profile(name));
    expect((await library.list()).map(({ name }) => name)).toEqual(['config', 'config 2', 'config 3']);
  });

  it('lists roles in the order of the sources', async () => {
    await add(profile('z'), 'one');
    await add(profile('a'), 'two');
    expect(listed()).toEqual(['one/z', 'two/a']);
  });

  it('keeps id, place, origin and day of a source that it replaces', async () => {
    const first = await add(profile('a'), 'one');
    await add(profile('b'), 'two');
    const next = await library.import({ text: profile('c'), name: 'one', origin: 'file', replaces: first.id });
    expect(next).toEqual({ ...first, changedAt: next.changedAt });
    expect(next.changedAt).toBeGreaterThan(first.changedAt);
    expect((await library.list()).map(({ id }) => id)).toEqual(['id-1', 'id-2']);
    expect(listed()).toEqual(['one/c', 'two/b']);
  });

  it('adds a source where the one to replace is gone', async () => {
    await library.import({ text: profile('a'), name: 'config', origin: 'page', replaces: 'gone' });
    expect((await library.list()).map(({ id, origin }) => [id, origin])).toEqual([['id-1', 'page']]);
  });

  it('keeps every one of many imports made at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => add(profile(name))));
    expect(await library.list()).toHaveLength(4);
    expect(listed()).toEqual(['config/a', 'config 2/b', 'config 3/c', 'config 4/d']);
  });

  it('takes a text without any role', async () => {
    expect(await add('nothing here')).toMatchObject({ roles: 0, skipped: 0 });
  });
});

describe('review', () => {
  it('stores nothing', async () => {
    await library.review(profile('a'));
    expect(local.all()).toEqual({});
  });

  it('tells what would be new, changed, gone, and where secrets are left out', async () => {
    const source = await add(`${profile('a')}${profile('b')}${profile('c')}`);
    const text = `${profile('a')}${profile('b', '111122223333')}aws_secret_access_key = x\n${profile('d', '111122223333')}`;
    const { changes, into, reading } = await library.review(text, { mode: 'update', id: source.id });
    expect(into).toEqual(source);
    expect(reading.roles).toHaveLength(3);
    expect(changes.unchanged.map((role) => role.profile)).toEqual(['a']);
    expect(changes.changed.map(({ after, fields }) => [after.profile, fields])).toEqual([['b', ['account']]]);
    expect(changes.added.map((role) => role.profile)).toEqual(['d']);
    expect(changes.gone.map((role) => role.profile)).toEqual(['c']);
  });

  it('compares a new source with nothing', async () => {
    await add(profile('a'));
    expect((await library.review(profile('a'))).changes).toMatchObject({ gone: [], unchanged: [] });
  });
});

describe('reviewPart', () => {
  it('tells what an import of the accepted changes would do, by reading what would be stored', async () => {
    const source = await add(`${profile('a')}${profile('b')}`);
    const text = `${profile('a', '111122223333')}${profile('c')}aws_secret_access_key = x\n`;
    const review = await library.review(text, { mode: 'update', id: source.id });
    // Changed a and gone b are accepted, new c is not.
    const part = await library.reviewPart(review, new Set([0]));
    expect(part.text).toBe(profile('a', '111122223333'));
    const { added, changed, gone } = part.changes;
    expect([added, changed.map(({ after }) => after.profile), gone.map((role) => role.profile)]).toEqual([
      [],
      ['a'],
      ['b'],
    ]);
  });

  it('compares with the text that was reviewed, also where another one is stored by now', async () => {
    const source = await add(`${profile('a')}${profile('b')}`);
    const review = await library.review(profile('a'), { mode: 'update', id: source.id });
    await library.import({ text: profile('z'), name: 'config', origin: 'pasted', replaces: source.id });
    const part = await library.reviewPart(review, new Set([0]));
    expect(part.text).toContain('[profile b]');
  });
});

describe('propose', () => {
  it('reads the sources that there are', async () => {
    expect(await library.propose(profile('a'))).toEqual({ mode: 'new' });
    await add(profile('other', '111122223333'), 'other');
    const { id } = await add(`${profile('a')}${profile('b')}${profile('c')}`);
    expect(await library.propose(`${profile('a')}${profile('x')}`)).toEqual({ mode: 'add', id, shared: 1 });
    expect(await library.propose(`${profile('a')}${profile('b')}`)).toEqual({
      mode: 'update',
      id,
      shared: 2,
      stored: 3,
    });
    expect(await library.propose(`${profile('a')}${profile('b')}`, { isExcerpt: true })).toMatchObject({
      mode: 'add',
      id,
    });
  });
});

describe('importReviewed', () => {
  const stored = `${profile('a')}${profile('b')}`;
  const request = (id: string, before: string) => ({
    text: profile('c'),
    name: 'config',
    origin: 'pasted' as const,
    replaces: id,
    before,
  });

  it('imports what was reviewed, and undo brings the very text back', async () => {
    const { id } = await add(stored);
    const { after, before } = await library.review(profile('c'), { mode: 'add', id });
    await library.importReviewed({ ...request(id, before), text: after });
    expect(listed()).toEqual(['config/a', 'config/b', 'config/c']);
    await library.undo();
    expect(await library.text(id)).toBe(stored);
    expect(listed()).toEqual(['config/a', 'config/b']);
  });

  it('does nothing where the source was changed or removed since the review', async () => {
    const { id } = await add(stored);
    await library.import({ text: profile('z'), name: 'config', origin: 'pasted', replaces: id });
    expect(await library.importReviewed(request(id, stored))).toBe('changed-since');
    expect(listed()).toEqual(['config/z']);
    await library.remove(id);
    expect(await library.importReviewed(request(id, profile('z')))).toBe('removed');
    expect(await library.list()).toEqual([]);
  });
});

describe('repeats', () => {
  it('tell which source comes first, in the order of today', async () => {
    await add(`${profile('a')}${profile('b')}`, 'one');
    const { id } = await add(profile('b'), 'two');
    expect(await library.repeats()).toEqual([{ id, earlier: 'one', roles: 1 }]);
    await library.move(id, -1);
    expect(await library.repeats()).toEqual([{ id: 'id-1', earlier: 'two', roles: 1 }]);
  });
});
