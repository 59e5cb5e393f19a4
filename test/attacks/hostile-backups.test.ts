import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { ListedChange } from '@/core/review/listed-role.ts';
import type { BackupState } from '@/core/store/backup/backup.ts';
import { readBackup } from '@/core/store/backup/read-backup.ts';
import { historyKey, ownKey, pinsKey, preferencesKey, usesKey } from '@/core/store/keys.ts';
import type { Uses } from '@/core/store/uses-key.ts';
import { createExports } from '@/platform/library/exports.ts';
import { entry } from '@/platform/store/store.ts';
import { record } from '../unit/core/history/records.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const [dev, prod, shop] = ['200000000002', '200000000004', '420000000003'];
const devText = profile('acme-dev', dev, 'Developer');
const prodText = profile('prod-admin', prod, 'Admin');
const prodId = `aws/${prod}/admin`;
const both = devText + prodText;
const lit = `${devText}color = 2e7d32\ngroup = Dev\n${prodText}color = ff0000\ngroup = Prod\n`;

/** Rights at an access portal. */
const atPortal = (name: string, host: string) =>
  `[profile ${name}]\nsso_start_url = https://${host}/start\nsso_account_id = ${shop}\nsso_role_name = Read\nsso_region = us-east-1\n`;

interface Kept {
  texts: string[];
  own?: object;
  pins?: object[];
  order?: 'name';
  recents?: false;
  history?: SwitchRecord[];
  uses?: Uses;
}

async function filled({ texts, own = {}, pins = [], order, recents, history = [], uses = {} }: Kept) {
  const over = libraryOver();
  for (const [n, text] of texts.entries()) await over.add(text, `Source ${n}`);
  await over.store.write(entry(ownKey, own as never), entry(pinsKey, pins as never));
  await over.store.write(entry(historyKey, history), entry(usesKey, uses));
  if (order || recents === false) await over.store.write(entry(preferencesKey, { order, recents }));
  return over;
}

/** A backup as somebody else has made it. */
async function backup(kept: Kept): Promise<BackupState> {
  const { store } = await filled(kept);
  const reading = readBackup((await createExports(store, readConfig, () => 0).backup()).text);
  if (reading.state !== 'good') throw new Error(reading.why);
  return reading.backup.state;
}

const inWords = ({ before, after, fields }: ListedChange) =>
  `${before.profile} → ${after.profile}: ${fields.join(' ')}`;

/** What is said before it is restored over what is here; only what there is. */
async function told(here: Kept, state: BackupState): Promise<Record<string, unknown>> {
  const { library, local } = await filled(here);
  const before = structuredClone(local.all());
  const review = await library.reviewRestore(state);
  const { elsewhere, gone, disguised, opened, changed, own, pinned, unpinned, first, last, unlisted, replaced } =
    review;
  expect(local.all()).toEqual(before);
  const all = {
    elsewhere: elsewhere.map(
      ({ before: was, after: is }) => `${is.profile}: ${was.account}/${was.roleName} → ${is.account}/${is.roleName}`,
    ),
    disguised: disguised.map(inWords),
    opened: opened.map(inWords),
    changed: changed.map(inWords),
    own: own.map(inWords),
    gone: gone.map((role) => role.profile),
    pinned: pinned.map((role) => role.profile),
    unpinned: unpinned.map((role) => role.profile),
    first: first && [`${first.before.profile} → ${first.after.profile}`],
    last: last && [last.before, last.after].map((roles) => roles.map((role) => role.profile).join(' ')),
    values: review.values.map(({ of, field, value, now = 'nothing' }) => `${of} ${field}: ${now} → ${value}`),
    unlisted: unlisted > 0 && [unlisted],
    replaced: replaced.filter((part) => !['own', 'pins', 'preferences', 'history'].includes(part)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list && list.length > 0));
}

const mfaSerial = 'arn:aws:iam::666666666666:mfa/x';

const accounts: Record<string, [string, string]> = { 'acme-dev': [dev, 'Developer'], 'prod-admin': [prod, 'Admin'] };
const switches = (...profiles: string[]): SwitchRecord[] =>
  profiles.map((name, n) => {
    const [account, roleName] = accounts[name] ?? [shop, 'Nobody'];
    return record(name, { at: 1000 - n, account, roleName });
  });
const failed = { ...switches('prod-admin')[0]!, outcome: 'failed' as const };

const quickCreate =
  'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/create/review';
const foreign = `${quickCreate}?templateURL=https%3A%2F%2Fevil.s3.amazonaws.com%2Ft.yml`;

describe('a backup', () => {
  it.each<[string, Kept, Kept, object]>([
    [
      'leads acme-dev to production',
      { texts: [devText] },
      { texts: [profile('acme-dev', prod, 'Admin')] },
      { elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`] },
    ],
    [
      'shows production as “acme-dev”, in green',
      { texts: [both] },
      { texts: [both], own: { [prodId]: { displayName: 'acme-dev', color: '00ff00' } } },
      {
        elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`],
        disguised: ['prod-admin → acme-dev: profile color'],
      },
    ],
    [
      'shows production as “acme-dev”, where nothing is yet',
      { texts: [] },
      { texts: [both], own: { [prodId]: { displayName: 'acme-dev', color: '00ff00' } } },
      {
        elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`],
        own: ['prod-admin → acme-dev: profile color'],
      },
    ],
    [
      'swaps the colors of production and development in its text',
      { texts: [lit] },
      { texts: [lit.replace('2e7d32', 'x').replace('ff0000', '2e7d32').replace('= x', '= ff0000')] },
      { disguised: ['acme-dev → acme-dev: color', 'prod-admin → prod-admin: color'] },
    ],
    [
      'lists production under the group of development, by a name of nobody',
      { texts: [lit] },
      { texts: [lit.replace('group = Prod', 'group = Dev').replace('prod-admin', 'sandbox')] },
      { disguised: ['prod-admin → sandbox: profile organization'] },
    ],
    [
      'gives production another name and another color, which nobody had',
      { texts: [lit] },
      { texts: [lit.replace('prod-admin', 'sandbox').replace('ff0000', '123456')] },
      { changed: ['prod-admin → sandbox: profile color'] },
    ],
    [
      'gives production the name of another role as a tag',
      { texts: [both] },
      { texts: [both], own: { [prodId]: { tags: ['ACME-DEV'], note: 'this is dev' } } },
      { disguised: ['prod-admin → prod-admin: tags note'] },
    ],
    [
      'has a note and a tag for production',
      { texts: [both] },
      { texts: [both], own: { [prodId]: { tags: ['pci'], note: 'this is dev' } } },
      { changed: ['prod-admin → prod-admin: tags note'] },
    ],
    [
      'lands production on a form that runs a template of somebody else',
      { texts: [both] },
      { texts: [both], own: { [prodId]: { landing: foreign } } },
      { opened: ['prod-admin → prod-admin: landing'] },
    ],
    [
      'lands a role that is new on that form',
      { texts: [devText] },
      { texts: [both], own: { [prodId]: { landing: quickCreate } } },
      { opened: ['prod-admin → prod-admin: landing'] },
    ],
    [
      'lands production on a page to look at',
      { texts: [both] },
      { texts: [both], own: { [prodId]: { landing: 'https://eu-west-1.console.aws.amazon.com/lambda/home' } } },
      { changed: ['prod-admin → prod-admin: landing'] },
    ],
    [
      'takes away the name, color, note and pin by which production is known',
      {
        texts: [both],
        own: { [prodId]: { displayName: 'PROD careful', color: 'ff0000', note: 'never on friday' } },
        pins: [{ id: prodId, profile: 'prod-admin' }],
      },
      { texts: [both] },
      {
        changed: ['PROD careful → prod-admin: profile color note'],
        unpinned: ['PROD careful'],
        first: ['PROD careful → acme-dev'],
      },
    ],
    [
      'takes away the note of a role that no source has at the moment',
      { texts: [devText], own: { [prodId]: { note: 'never on friday' } }, pins: [{ id: prodId, profile: 'x' }] },
      { texts: [devText] },
      { unlisted: [1] },
    ],
    [
      'opens a permission set through another portal',
      { texts: [atPortal('read', 'lumen.awsapps.com')] },
      { texts: [atPortal('read', 'lumen-evil.awsapps.com')] },
      { opened: ['read → read: organization startUrl'] },
    ],
    [
      'adds a second portal to the row of a permission set',
      { texts: [atPortal('read', 'lumen.awsapps.com')] },
      { texts: [atPortal('read', 'lumen.awsapps.com') + atPortal('other', 'lumen-evil.awsapps.com')] },
      { opened: ['read → read: otherPortals otherNames'] },
    ],
    [
      'has the sources of two roles of one name in the other order',
      { texts: [devText, profile('acme-dev', prod, 'Admin')] },
      { texts: [profile('acme-dev', prod, 'Admin'), devText] },
      {
        elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`],
        disguised: ['acme-dev → acme-dev: organization', 'acme-dev → acme-dev: organization'],
        first: ['acme-dev → acme-dev'],
      },
    ],
    [
      'pins the second of two roles of one name, which Enter then means',
      { texts: [devText + profile('acme-dev', prod, 'Admin')] },
      { texts: [devText + profile('acme-dev', prod, 'Admin')], pins: [{ id: prodId, profile: 'acme-dev' }] },
      {
        elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`],
        pinned: ['acme-dev'],
        first: ['acme-dev → acme-dev'],
      },
    ],
    [
      'lists by name, where the group of the second of two roles of one name comes first',
      { texts: [`${devText}group = Z\n${profile('acme-dev', prod, 'Admin')}group = A\n`] },
      { texts: [`${devText}group = Z\n${profile('acme-dev', prod, 'Admin')}group = A\n`], order: 'name' },
      { elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`], first: ['acme-dev → acme-dev'] },
    ],
    [
      'pins a role that was not pinned, and has less roles',
      { texts: [both] },
      { texts: [prodText], pins: [{ id: prodId, profile: 'x' }] },
      { gone: ['acme-dev'], pinned: ['prod-admin'] },
    ],
    [
      'has switches to production, which “last role” then means',
      { texts: [both], history: switches('acme-dev') },
      { texts: [both], history: switches('prod-admin', 'acme-dev') },
      { first: ['acme-dev → prod-admin'], last: ['acme-dev', 'prod-admin acme-dev'] },
    ],
    [
      'has them in another order, below a pin',
      { texts: [both], history: switches('acme-dev', 'prod-admin'), pins: [{ id: prodId, profile: 'prod-admin' }] },
      { texts: [both], history: switches('prod-admin', 'acme-dev'), pins: [{ id: prodId, profile: 'prod-admin' }] },
      { last: ['acme-dev prod-admin', 'prod-admin acme-dev'] },
    ],
    [
      'has them, and shows no recent roles',
      { texts: [both], history: switches('acme-dev') },
      { texts: [both], history: switches('prod-admin'), recents: false },
      { last: ['acme-dev', 'prod-admin'] },
    ],
    [
      'has them, where nobody has switched yet',
      { texts: [both] },
      { texts: [both], history: switches('prod-admin') },
      { first: ['acme-dev → prod-admin'], last: ['', 'prod-admin'] },
    ],
    [
      'has failed ones, and some to roles that no source has',
      { texts: [both], history: switches('acme-dev') },
      { texts: [both], history: [...switches('nowhere', 'acme-dev'), failed] },
      {},
    ],
    [
      'has values that name a stranger, for roles with values of one’s own',
      { texts: [both], uses: { ofBase: { [dev]: { sourceProfile: 'mine', sessionName: 'ann' } } } },
      { texts: [both], uses: { ofBase: { [dev]: { sourceProfile: 'theirs', mfaSerial }, [shop]: { mfaSerial } } } },
      {
        values: [
          `${dev} sourceProfile: mine → theirs`,
          `${dev} mfaSerial: nothing → ${mfaSerial}`,
          `${shop} mfaSerial: nothing → ${mfaSerial}`,
        ],
      },
    ],
    [
      'gives an alias the number of production',
      { texts: [both], uses: { accounts: { 'aws/acme-dev': dev } } },
      { texts: [both], uses: { accounts: { 'aws/acme-dev': prod, 'aws/other': dev } } },
      { values: [`aws/acme-dev account: ${dev} → ${prod}`, `aws/other account: nothing → ${dev}`] },
    ],
    ['is one’s own, made today', { texts: [lit] }, { texts: [lit] }, {}],
  ])('%s: it is told', async (_, here, theirs, expected) => {
    expect(await told(here, await backup(theirs))).toEqual(expected);
  });

  it('brings nothing but own names: those of roles that are here are told', async () => {
    const state = await backup({ texts: [], own: { [prodId]: { displayName: 'acme-dev' } } });
    const found = await told({ texts: [both] }, { ...state, absent: ['sources', 'texts', 'pins'] });
    expect(found).toEqual({
      elsewhere: [`acme-dev: ${dev}/Developer → ${prod}/Admin`],
      disguised: ['prod-admin → acme-dev: profile'],
    });
  });

  it('has values for using roles elsewhere, where nothing else is: those that are here stay', async () => {
    const own = { last: ['fish'], ofBase: { [dev]: { sourceProfile: 'mine', sessionName: 'ann' } }, accounts: {} };
    const { library, store } = await filled({ texts: [], uses: own });
    const theirs = { last: ['trust'], ofBase: { [dev]: { mfaSerial } } };
    const state = await backup({ texts: [both], uses: theirs });
    await library.restore({ ...state, uses: {} });
    expect(await store.read(usesKey)).toEqual(own);
    // Chosen, they come to the others.
    const at = await library.restore(state);
    const joined = { [dev]: { sourceProfile: 'mine', sessionName: 'ann', mfaSerial } };
    expect(await store.read(usesKey)).toEqual({ ...own, ofBase: joined });
    await library.undo(at);
    expect(await store.read(usesKey)).toEqual(own);
  });

  it('was compared, and a value was given since: nothing is restored', async () => {
    const { library, store } = await filled({ texts: [both] });
    const state = await backup({ texts: [both], uses: { ofBase: { [dev]: { mfaSerial } } } });
    const { basis } = await library.reviewRestore(state);
    await store.write(entry(usesKey, { ofBase: { [dev]: { mfaSerial: 'mine' } } }));
    expect(await library.restoreReviewed(state, basis)).toBe('changed-since');
  });

  it('comes where no source is left, but a history: that it is replaced is told', async () => {
    const { library, store } = libraryOver();
    const state = await backup({ texts: [devText] });
    expect(await library.reviewRestore(state)).toMatchObject({ sources: 0, replaced: [] });
    await store.write(entry(historyKey, [record('mine')]));
    expect(await library.reviewRestore(state)).toMatchObject({ sources: 0, replaced: ['history'] });
    // What the file does not have stays, and is not said to go.
    expect(await library.reviewRestore({ ...state, absent: ['history'] })).toMatchObject({ replaced: [] });
  });

  it('was compared, and another window imported a source since: nothing is restored', async () => {
    const { library, add } = await filled({ texts: [devText] });
    const state = await backup({ texts: [prodText] });
    const { basis } = await library.reviewRestore(state);
    await add(profile('later', dev, 'Auditor'), 'Later');
    expect(await library.restoreReviewed(state, basis)).toBe('changed-since');
    expect((await library.list()).map(({ name }) => name)).toEqual(['Source 0', 'Later']);
    const again = await library.reviewRestore(state);
    expect(await library.restoreReviewed(state, again.basis)).toEqual(expect.any(Number));
    expect((await library.list()).map(({ name }) => name)).toEqual(['Source 0']);
  });
});

describe('a version', () => {
  it('gives production a look-alike of acme-dev, its color and its group: it is told', async () => {
    const { library } = await filled({ texts: [lit] });
    const [source] = await library.list();
    const evil = lit
      .replace('prod-admin', 'acrne-dev')
      .replace('ff0000', '2e7d32')
      .replace('group = Prod', 'group = Dev');
    const { elsewhere, disguised, gone } = await library.reviewVersion(source!.id, evil);
    expect(elsewhere.map(({ after }) => after.profile)).toEqual(['acrne-dev']);
    expect(disguised.map(inWords)).toEqual(['prod-admin → acrne-dev: profile organization color']);
    expect(gone).toEqual([]);
  });

  it('brings back a role that one was in before: the previous role is no other one for that', async () => {
    const { library } = await filled({ texts: [devText], history: switches('prod-admin', 'acme-dev') });
    const [source] = await library.list();
    expect((await library.reviewVersion(source!.id, both)).last).toBeUndefined();
  });

  it('was compared, and another source came since: nothing is restored', async () => {
    const { library, add } = await filled({ texts: [lit] });
    const [source] = await library.list();
    const { basis } = await library.reviewVersion(source!.id, devText);
    await add(prodText, 'Later');
    const { id, name, origin } = source!;
    const request = { text: devText, name, origin, replaces: id, before: lit, basis };
    expect(await library.importReviewed(request)).toBe('changed-since');
    expect(await library.text(id)).toBe(lit);
  });
});
