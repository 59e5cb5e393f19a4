import { describe, expect, it } from 'vitest';
import { historyKey, storedKeys, textKey, versionsKey } from '@/core/store/keys.ts';
import { readStored, type StoredKey, toStored } from '@/core/store/stored.ts';
import { storedNames } from '@/core/store/stored-names.ts';
import { examples } from './examples.ts';

const keys: readonly StoredKey<unknown>[] = [...storedKeys, textKey('0b8f5a1e'), versionsKey('0b8f5a1e')];

describe.each(keys)('$name', (key) => {
  const own = examples.filter((example) => example.key.name === key.name);

  it('has an example of each version, and a migration from each to the next', () => {
    const versions = Array.from({ length: key.version }, (_, n) => n + 1);
    expect([...new Set(own.map(({ version }) => version))].sort()).toEqual(versions);
    expect(Object.keys(key.migrations).map(Number).sort()).toEqual(versions.slice(0, -1));
  });

  it('reads every example, of its own version unchanged', () => {
    for (const { version, data, reads = data } of own) {
      expect(readStored(key, structuredClone({ version, data }))).toEqual({
        state: 'good',
        value: reads,
        // As it is after the migrations.
        data: version === key.version ? data : reads,
        unfamiliar: [],
      });
    }
  });

  it('reads nothing of what is damaged, and does not call it read', () => {
    for (const { version, bad } of own) {
      for (const data of bad) {
        const reading = readStored(key, { version, data });
        expect(reading.value, JSON.stringify(data)).toEqual(key.initial());
        const told = reading.state === 'unreadable' ? [reading.why] : reading.state === 'good' && reading.unfamiliar;
        expect(told, JSON.stringify(data)).not.toEqual([]);
      }
    }
  });

  it('begins with a value of its own shape, a new one each time', () => {
    expect(readStored(key, toStored(key, key.initial())).state).toBe('good');
    const one = key.initial();
    if (typeof one === 'object' && one !== null) expect(key.initial()).not.toBe(one);
  });
});

it('has a key for every name', () => {
  expect(storedKeys.map(({ name }) => name)).toEqual([...storedNames]);
});

it('gives every key a name of its own', () => {
  const names = keys.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(textKey('a').name).not.toBe(textKey('b').name);
});

// Validation that an update tightened kept users from their data: be strict with what comes in, not with what is stored
// (https://github.com/tilfinltd/aws-extend-switch-roles/issues/331, 2023-11).
it('reads a history with texts of any length', () => {
  const [record] = historyKey.schema.parse(examples.find(({ key }) => key.name === historyKey.name)?.data);
  const long = { ...record, organization: 'o'.repeat(5000), from: 'f'.repeat(16_000) };
  expect(readStored(historyKey, { version: 1, data: [long] }).state).toBe('good');
});
