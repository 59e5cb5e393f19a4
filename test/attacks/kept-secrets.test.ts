import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { createFirstRun } from '@/platform/import/first-run.ts';
import { importFromLink, importSelection } from '@/platform/import/page-import.ts';
import { openReview } from '@/platform/import/pending-import.ts';
import { createExports } from '@/platform/library/exports.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { answerQuestions } from '@/platform/page/answer-questions.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { readState } from '@/platform/store/backups.ts';
import { createStore } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { keyId, password, secretKey, sessionToken } from '../unit/core/secrets/made-up-secrets.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { fakeLocks } from '../unit/platform/fake-storage.ts';
import { tab } from '../unit/platform/fake-tabs.ts';
import { profile } from '../unit/platform/libraries.ts';
import { fakeRuntime } from '../unit/platform/page/fake-runtime.ts';
import { pageOf } from '../unit/platform/page/saved-page.ts';
import { until } from '../unit/until.ts';

const secrets = [keyId, secretKey, sessionToken.slice(0, 60), password, 'MIIEprivate'];
const pasted = `${profile('dev')}
aws_access_key_id = ${keyId}
CREDENTIALS\t${keyId}\t2026-11-27\t${secretKey}\t${sessionToken}
# login: https://me:${password}@git.example.com
-----BEGIN RSA PRIVATE KEY-----
MIIEprivate
-----END RSA PRIVATE KEY-----
`;

const world = () => {
  const browser = fakeBrowser([tab({ active: true, url: 'https://wiki.example/aws', title: `Wiki ${keyId}` })]);
  const store = createStore(browser.local.area, fakeLocks(), Date.now);
  let ids = 0;
  const library = createLibrary(store, Date.now, () => `id-${++ids}`);
  /** Everything that lies in either storage, and all that was asked of the browser. */
  const kept = () => JSON.stringify([browser.local.all(), browser.session.all()]);
  const isClean = () => {
    for (const secret of secrets) expect(kept()).not.toContain(secret);
  };
  return { ...browser, store, library, isClean };
};

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.stubGlobal('location', { reload: () => {} });
  vi.stubGlobal('window', { close: () => {} });
});
afterEach(() => vi.unstubAllGlobals());

describe('a text full of secrets', () => {
  it('is typed into the popup: no draft holds one', async () => {
    const { edge, session, isClean } = world();
    const screen = await createFirstRun('config', edge);
    await screen.keep(pasted);
    expect(JSON.stringify(session.all())).toContain('role/dev');
    isClean();
  });

  it('is imported by the popup', async () => {
    const { edge, isClean } = world();
    await (await createFirstRun('config', edge)).import(pasted);
    isClean();
  });

  it('is sent to the review by the popup', async () => {
    const { edge, session, isClean } = world();
    (await createFirstRun('config', edge)).review(pasted);
    await until(() => expect(JSON.stringify(session.all())).toContain('role/dev'));
    isClean();
  });

  it('is selected on a page whose title is one, too', async () => {
    const { edge, isClean } = world();
    const click = { menuItemId: 'import-selection', editable: false, modifiers: [], selectionText: pasted };
    await importSelection(edge, click, tab({ title: `Wiki ${keyId}` }));
    isClean();
  });

  it('lies on a console page: none leaves the page in a message', () => {
    const page = pageOf(`<pre>${pasted}</pre>`);
    const { runtime, deliver } = fakeRuntime();
    answerQuestions(runtime, page);
    const answer = JSON.stringify(deliver({ type: 'config-on-page' }));
    for (const secret of secrets) expect(answer).not.toContain(secret);
  });

  it('is the name of a role in a link', async () => {
    const { edge, isClean } = world();
    const name = encodeURIComponent(`password: ${password}`);
    await importFromLink(
      edge,
      `https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Dev&displayName=${name}`,
    );
    isClean();
  });

  it('is the name of a source, at an import and at a change of name', async () => {
    const { library, isClean } = world();
    const source = await library.import({ text: profile('a'), name: `x ${keyId}`, origin: 'pasted' });
    await library.rename(source.id, `password = ${password}`);
    isClean();
  });

  it('takes the place of a source, whose former text is kept', async () => {
    const { library, isClean } = world();
    const source = await library.import({ text: pasted, name: 'x', origin: 'pasted' });
    await library.import({ text: `${pasted}\n${profile('b')}`, name: 'x', origin: 'pasted', replaces: source.id });
    await library.undo();
    isClean();
  });

  it('is typed as name, tag and note of a role', async () => {
    const { store, isClean } = world();
    await createUserEdits(store).change('iam aws 555566667777 dev', {
      displayName: keyId,
      tags: [sessionToken],
      note: `password: ${password}\n${secretKey}`,
    });
    isClean();
  });

  it('is whom a page says that one was, in the history', async () => {
    const { store, isClean } = world();
    await createHistory(store).add({
      at: 1,
      kind: 'iam',
      partition: 'aws',
      account: '200000000002',
      roleName: 'Dev',
      profile: keyId,
      organization: '',
      from: `200000000001/${keyId}`,
      rung: 'native',
      outcome: 'done',
    });
    isClean();
  });

  it('is put into every part of a backup by hand, and restored', async () => {
    const { store, library, isClean } = world();
    await library.import({ text: profile('a'), name: 'x', origin: 'pasted' });
    const state = await readState(store);
    const text = makeBackup(state, 1)
      .replace('"name": "x"', `"name": "x ${keyId}"`)
      .replace('"data": {}', `"data": { "iam aws 555566667777 a": { "note": ${JSON.stringify(pasted)} } }`)
      .replace('role/a', `role/a\\npassword = ${password}`);
    const found = recognize(text);
    expect(found.kind).toBe('backup');
    if (found.kind === 'backup') await library.restore(found.backup.state);
    isClean();
  });

  it('lay in an older version’s storage: no export hands it out', async () => {
    const { store, local } = world();
    await local.area.set({
      sources: {
        version: 1,
        data: [{ id: 'a', name: 'x', origin: 'pasted', addedAt: 1, changedAt: 1, roles: 1, skipped: 0 }],
      },
      'text:a': { version: 1, data: pasted },
      own: { version: 1, data: { a: { note: `password: ${password}` } } },
    });
    const exports = createExports(store, readConfig, () => 1);
    const { text: html } = await exports.bookmarks();
    for (const text of [await exports.config(), await exports.csv(), html, (await exports.backup()).text]) {
      expect(text).toContain('555566667777');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('is on its way to the review from anywhere', async () => {
    const { edge, isClean } = world();
    await openReview(edge, { text: pasted, origin: 'link', name: keyId });
    isClean();
  });
});

describe('a text made to hide secrets from the cleaner', () => {
  it.each([
    [
      'zero-width characters between all letters',
      [...`password=${password}`].join('\u200b'),
      [...password].join('\u200b'),
    ],
    ['full width', 'ＰＡＳＳＷＯＲＤ＝Ｈｕｎｔｅｒ２！', 'Ｈｕｎｔｅｒ２！'],
    ['JSON’s escapes', `{"\\u0070assword":"${password}"}`, password],
    ['URL escapes, twice', encodeURIComponent(encodeURIComponent(`https://h/?password=${password}`)), 'Hunter2'],
    ['entities', `<b>password&#61;&quot;${password}&quot;</b>`, password],
    ['the mark before it', `password = *** ${password}`, password],
    ['a quote that is never closed', `password = "${password}`, password],
    ['its label in another’s value', `group = password: ${password}`, password],
    ['many lines of nothing before', `password:\n\n\n    ${password}`, password],
  ])('%s', (_, text, secret) => {
    expect(JSON.stringify(recognize(`${profile('a')}${text}`))).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it.each([
    ['labels and nothing else', 'password '],
    ['labels that go on', 'token_'],
    ['quotes', 'password="'],
    ['beginnings of keys', '-----BEGIN PRIVATE KEY-----'],
    ['tags', '<a password='],
    ['backslashes', 'secret=\\"'],
    ['headings', 'a,password\n'],
    ['words run together', 'key'],
    ['URLs', 'https://a:b'],
  ])('300 kB of %s are read, and nothing else is lost', (_, piece) => {
    const text = `${profile('a')}\n\n${piece.repeat(Math.ceil(300_000 / piece.length))}\n\n${profile('b')}`;
    expect(readConfig(text).roles.map(({ roleName }) => roleName)).toContain('a');
  });
});

it('a hundred thousand secrets in one text: all are gone, and the role is there', () => {
  const text = `${profile('a')}\n${`password = ${password}\n`.repeat(150_000)}`;
  const found = recognize(text);
  expect(JSON.stringify(found)).not.toContain(password);
  expect('text' in found && readConfig(found.text).roles.length).toBe(1);
});
