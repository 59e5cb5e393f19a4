import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { createExports } from '@/platform/library/exports.ts';
import { readState } from '@/platform/store/backups.ts';
import { libraryOver, profile } from '../libraries.ts';

async function exporting() {
  const { add, store } = libraryOver();
  await add(`\n${profile('a')}\n\n`, 'one');
  await add(profile('b'), 'two');
  return createExports(store, readConfig, () => 0);
}

it('gives all texts, each under its name, as a text that can be read again', async () => {
  const text = await (await exporting()).config();
  expect(text).toBe(`# one\n${profile('a')}\n# two\n${profile('b')}`);
  expect(readConfig(text).roles.map((role) => role.profile)).toEqual(['a', 'b']);
});

describe('what is exported and imported again', () => {
  const text = `# prose, then a config
[sso-session corp]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-central-1

[login]
aws_account_id = 555566667777

[profile 한빛 운영]
role_arn = arn:aws:iam::111122223333:role/team/Ops
source_profile = login
color = 123456
external_id = sealed
region = ap-northeast-2

[none]
aws_account_id = my-alias
role_name = Ops

[off]
role_arn = arn:aws-cn:iam::111122223333:role/Ops
source_profile = login
group =

[profile portal]
sso_session = corp
sso_account_id = 111122223333
sso_role_name = Admin

[profile =1+1]
sso_start_url = https://acme.awsapps.com/start/#
sso_region = eu-central-1
sso_account_id = 012345678901
sso_role_name = Admin
group = Acme # ours
`;

  async function again(form: 'config' | 'csv' | 'bookmarks') {
    const { add, store, library } = libraryOver();
    const { id } = await add(text, 'My config');
    const made = await createExports(store, readConfig, () => 0)[form]();
    const found = recognize(typeof made === 'string' ? made : made.text);
    const written = 'text' in found ? found.text : '';
    expect(await library.propose(written)).toMatchObject({ mode: 'update', id });
    return { written, changes: (await library.review(written, { mode: 'update', id })).changes };
  }

  it.each(['config', 'csv'] as const)('(%s) changes nothing', async (form) => {
    const { written, changes } = await again(form);
    expect(changes).toMatchObject({ added: [], changed: [], gone: [] });
    expect(changes.unchanged).toHaveLength(5);
    expect(readConfig(written).roles.at(-1)?.ssoRegion).toBe('eu-central-1');
  });

  it('(bookmarks) has every role under its organization, with what a link can carry', async () => {
    const { changes } = await again('bookmarks');
    expect(changes).toMatchObject({ added: [], gone: [] });
    const fields = new Set(changes.changed.flatMap((role) => role.fields));
    expect([...fields].sort()).toEqual(['base', 'color', 'needsExternalId', 'region', 'sourceProfile']);
  });

  it('(a backup) is the same state', async () => {
    const { add, store } = libraryOver();
    await add(text, 'My config');
    const found = recognize((await createExports(store, readConfig, () => 0).backup()).text);
    expect(found.kind === 'backup' && found.backup.state).toEqual(await readState(store));
  });
});

it.each(['csv', 'policies', 'bookmarks', 'backup'] as const)('gives %s that is recognized again', async (form) => {
  const made = await (await exporting())[form]();
  const text = typeof made === 'string' ? made : made.text;
  const kind = form === 'policies' ? 'found' : form;
  expect(recognize(text)).toMatchObject(form === 'backup' ? { kind } : { kind, made: 2, leftOut: [] });
});
