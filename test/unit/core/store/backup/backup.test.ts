import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import type { BackupState } from '@/core/store/backup/backup.ts';
import { backupParts } from '@/core/store/backup/backup-parts.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { readBackup } from '@/core/store/backup/read-backup.ts';
import { storedKeys } from '@/core/store/keys.ts';
import { record } from '../../history/records.ts';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const source = {
  id: 's1',
  name: '회사 config',
  origin: 'file',
  addedAt: 1,
  changedAt: 2,
  roles: 1,
  skipped: 0,
} as const;
const state: BackupState = {
  sources: [source],
  texts: [{ id: 's1', text: '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n' }],
  versions: [
    { id: 's1', versions: [{ at: 1, until: 2, bytes: 3, roles: 0, added: 1, changed: 0, gone: 0, text: '[a]' }] },
  ],
  history: [record('a'), record('b', { region: 'us-east-1', from: 'x/y' })],
  preferences: { order: 'name' },
  aliases: [{ alias: 'acme', account: '111122223333', at: 5, host: 'console.aws.amazon.com' }],
  agreedHosts: [{ host: 'aws.company.example', at: 6 }],
  pins: [{ id: 'aws/111122223333/ops', profile: 'a' }],
  collapsed: ['Acme'],
  own: { 'aws/111122223333/ops': { note: '점검용' } },
  uses: { last: ['env-bash'], ofBase: { '444455556666': { sessionName: 'ann' } } },
};
const file = () => JSON.parse(makeBackup(state, at));
const read = (content: unknown) => readBackup(JSON.stringify(content));

describe('a backup', () => {
  it('restores to the same state', () => {
    expect(readBackup(makeBackup(state, at))).toEqual({
      state: 'good',
      backup: { exportedAt: at, state, unreadable: [], secretSources: [], textless: [] },
    });
  });

  it('is recognized', () => {
    expect(recognize(`\ufeff${makeBackup(state, at)}`)).toMatchObject({ kind: 'backup', backup: { state } });
  });

  // Derived from the other parts, or good for this browser only.
  it('holds everything that is stored but recents, undo, what was removed and what an update told', () => {
    const names = storedKeys
      .map(({ name }) => name)
      .filter((name) => !['recents', 'undo', 'removed', 'cleaned'].includes(name));
    expect(
      Object.keys(backupParts)
        .filter((part) => part !== 'texts' && part !== 'versions')
        .sort(),
    ).toEqual(names.sort());
  });

  it('never holds a secret', () => {
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    const texts = [{ id: 's1', text: `[a]\naws_secret_access_key = ${secret}\nregion = x\n` }];
    expect(makeBackup({ ...state, texts }, at)).not.toContain(secret);
    const former = [{ id: 's1', versions: [{ ...state.versions[0]!.versions[0]!, text: texts[0]!.text }] }];
    expect(makeBackup({ ...state, versions: former }, at)).not.toContain(secret);
    const byHand = { ...file(), texts: { version: 1, data: texts }, versions: { version: 1, data: former } };
    const reading = read(byHand);
    expect(reading).toMatchObject({ state: 'good', backup: { secretSources: ['회사 config'] } });
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  it('never holds a secret in what else is kept, however it came there', () => {
    const secret = ['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/');
    const strange = { ...source, SecretAccessKey: secret };
    const own = { 'aws/111122223333/ops': { note: `aws_secret_access_key = ${secret}` } };
    expect(makeBackup({ ...state, sources: [strange], own }, at)).not.toContain(secret);
    const byHand = {
      ...file(),
      sources: { version: 1, data: [strange, { token: secret }] },
      own: { version: 1, data: own },
    };
    expect(JSON.stringify(read(byHand))).not.toContain(secret);
  });

  it.each<[string, object]>([
    ['unknown keys', { fromTomorrow: { version: 1, data: [] }, note: 'x' }],
    ['no time', { exportedAt: undefined }],
    ['a time that is none', { exportedAt: 'yesterday' }],
  ])('is read with %s', (_, more) => {
    expect(read({ ...file(), ...more })).toMatchObject({ state: 'good', backup: { state, unreadable: [] } });
  });

  it.each<[string, object, string]>([
    ['damaged history', { history: { version: 1, data: [{ at: 'x' }] } }, 'damaged'],
    ['a history by a newer version', { history: { version: 99, data: [] } }, 'newer'],
  ])('is read without a %s', (_, more, why) => {
    expect(read({ ...file(), ...more })).toMatchObject({
      state: 'good',
      backup: { state: { ...state, history: [] }, unreadable: [{ part: 'history', why }] },
    });
  });

  it('is read without the parts that it does not have', () => {
    expect(read({ rolecall: 1 })).toMatchObject({
      state: 'good',
      backup: { state: { sources: [], history: [] }, unreadable: [] },
    });
  });

  it('has every source once, and no text without one', () => {
    const texts = [{ id: 'stray', text: 'x' }, ...state.texts];
    const reading = read({
      ...file(),
      sources: { version: 1, data: [source, source] },
      texts: { version: 1, data: texts },
    });
    expect(reading).toMatchObject({ backup: { state: { sources: [source], texts: state.texts } } });
  });

  it.each<[string, unknown, string]>([
    ['a newer version', { ...file(), rolecall: 2 }, 'newer'],
    ['newer sources', { ...file(), sources: { version: 99, data: [] } }, 'newer'],
    [
      'damaged sources, and no text',
      { ...file(), sources: { version: 1, data: [{ id: 1 }] }, texts: { version: 1, data: [] } },
      'damaged',
    ],
    ['damaged texts', { ...file(), texts: 'x' }, 'damaged'],
    ['no version', { sources: {} }, 'damaged'],
    ['a list', [], 'damaged'],
    ['null', null, 'damaged'],
  ])('is unreadable: %s', (_, content, why) => {
    expect(read(content)).toEqual({ state: 'unreadable', why });
  });

  it('never throws, whatever is cut off or put in', () => {
    const text = makeBackup(state, at);
    fc.assert(fc.property(fc.nat(text.length), (end) => void readBackup(text.slice(0, end))));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(file())), fc.jsonValue(), (part, value) => {
        const reading = read({ ...file(), [part]: value });
        expect(['good', 'unreadable']).toContain(reading.state);
      }),
    );
  });

  it('does not touch prototypes', () => {
    const text = makeBackup(state, at)
      .replace('"acme"', '"__proto__"')
      .replace('"alias"', '"__proto__": {"polluted": 1}, "alias"')
      .replace('"id": "s1"', '"__proto__": {"polluted": 1}, "id": "s1"');
    readBackup(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

it.each(['own', 'pins', 'preferences', 'history'])(
  'is read without a part that is nested deeper than any stack, which is named: %s',
  (part) => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const lying = part === 'own' || part === 'preferences' ? `{"x":{"y":${deep}}}` : `[{"x":${deep}}]`;
    const whole = JSON.parse(makeBackup(state, at)) as Record<string, unknown>;
    const text = JSON.stringify({ ...whole, [part]: 'deep' }).replace('"deep"', `{"version":1,"data":${lying}}`);
    expect(readBackup(text)).toMatchObject({
      state: 'good',
      backup: { unreadable: [{ part, why: 'damaged' }] },
    });
  },
);
