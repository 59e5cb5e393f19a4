import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from './sources.ts';

interface Message {
  message: string;
  description?: string;
}

const read = (lang: string) => JSON.parse(readText(`public/_locales/${lang}/messages.json`)) as Record<string, Message>;

const english = read('en');
const others = ['ko'];
const placeholders = ({ message }: Message) => [...new Set(message.match(/\$(\d|\w+\$)/g))].sort();

describe.each(others)('%s', (lang) => {
  const messages = read(lang);

  it('has the same messages as English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s has the same placeholders', (key) => {
    expect(placeholders(messages[key] ?? { message: '' })).toEqual(placeholders(english[key] ?? { message: '' }));
  });
});

describe('English', () => {
  it('describes every message to the translator', () => {
    expect(Object.keys(english).filter((key) => !english[key]?.description?.trim())).toEqual([]);
  });

  it('explains every placeholder to the translator', () => {
    const silent = Object.entries(english).filter(([, entry]) =>
      placeholders(entry).some((placeholder) => !entry.description?.includes(placeholder)),
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
  const families = [...source.matchAll(/keyOf\(\s*'(\w+)'/g)].map(([, prefix = '']) => `${prefix}_`);

  /** `t('key')`, `counted('base', n)` for base_one and base_other, `keyOf('prefix', code)` for prefix_code. */
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
