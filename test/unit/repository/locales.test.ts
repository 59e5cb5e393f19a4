import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, isNote, type Messages, placeholdersOf } from './languages.ts';
import { filesBelow, readText, root } from './sources.ts';

/** The languages that there are, by their folders: `en`, `ko`, `pt_BR`. */
const languages: readonly string[] = readdirSync(`${root}public/_locales`).sort();

const messagesOf = (language: string): Messages => JSON.parse(readText(`public/_locales/${language}/messages.json`));

const english = messagesOf('en');

it.each(languages)('%s has the messages of English, in the same order, with the same placeholders', (language) => {
  expect(faultsOf(language, messagesOf(language), english)).toEqual([]);
});

describe('English', () => {
  it('says of every message what it is and where it is seen, without looking at another one', () => {
    expect(Object.keys(english).filter((key) => !isNote(english[key]?.description))).toEqual([]);
  });

  it.each([
    '',
    'Button.',
    'Under the field.',
    'As above.',
    'As above: of a portal that has to be given.',
    'A choice of the above.',
    'The same button while the text is shown.',
    'Beside that warning, in the settings.',
  ])('does not take “%s” for such a note', (note) => {
    expect(isNote(note)).toBe(false);
  });

  it('explains every placeholder to the translator', () => {
    const silent = Object.entries(english).filter(([, entry]) =>
      placeholdersOf(entry.message).some((placeholder) => !entry.description?.includes(placeholder)),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

describe('the code', () => {
  const source = ['core', 'platform', 'components', 'entrypoints']
    .flatMap((folder) => filesBelow(folder, ['.ts', '.tsx', '.html']))
    .concat('wxt.config.ts')
    .map(readText)
    .join('\n');
  const literals = new Set([...source.matchAll(/['"`]([\w-]+)['"`]/g)].map(([, text = '']) => text));
  const fromManifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key));
  const families = [...source.matchAll(/messageKey\(\s*'(\w+)'/g)].map(([, prefix = '']) => `${prefix}_`);

  /** `t('key')`, `counted('base', n)` for base_one and base_other, `messageKey('prefix', code)` for prefix_code. */
  const isUsed = (key: string) =>
    literals.has(key) ||
    fromManifest.has(key) ||
    literals.has(key.replace(/_(one|other)$/, '')) ||
    families.some((prefix) => key.startsWith(prefix) && literals.has(key.slice(prefix.length).replaceAll('_', '-')));

  it('uses every message', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  // Keys in TypeScript are held by the type MessageKey; those of the manifest and of pages are not.
  it('asks only for messages that exist', () => {
    expect([...fromManifest].filter((key) => !(key in english))).toEqual([]);
  });
});
