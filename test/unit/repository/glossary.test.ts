import { describe, expect, it } from 'vitest';
import { readText } from './sources.ts';

type Messages = Record<string, { message: string; description?: string }>;

const messagesOf = (language: string): Messages => JSON.parse(readText(`public/_locales/${language}/messages.json`));

const english = messagesOf('en');
const korean = messagesOf('ko');

const words = (cell = '') => cell.split(',').flatMap((word) => word.trim() || []);

/** The rows of the glossary's table: a thing's words in both languages, and those not to use. */
const rows = readText('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
  .slice(1)
  .map((line) => {
    const [, thing = '', en, notEn, ko, notKo, where = ''] = line.split('|').map((cell) => cell.trim());
    return { thing, where, en: words(en), notEn: words(notEn), ko: words(ko), notKo: words(notKo) };
  });

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wholeWord = (word: string) => new RegExp(`(?<!\\p{L})${literally(word)}(?!\\p{L})`, 'iu');
const having = (messages: Messages, word: RegExp | string) =>
  Object.entries(messages).flatMap(([key, { message }]) =>
    (typeof word === 'string' ? message.includes(word) : word.test(message)) ? `${key}: ${message}` : [],
  );

describe('the glossary', () => {
  it('has a table, and says of each row where its words are seen', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ where }) => where === '')).toEqual([]);
  });

  it('has words that the messages use', () => {
    expect(rows.flatMap(({ en }) => en).filter((word) => having(english, wholeWord(word)).length === 0)).toEqual([]);
    expect(rows.flatMap(({ ko }) => ko).filter((word) => having(korean, word).length === 0)).toEqual([]);
  });
});

describe('no message', () => {
  it.each(rows.flatMap(({ notEn }) => notEn))('of English says “%s”', (word) => {
    expect(having(english, wholeWord(word))).toEqual([]);
  });

  it('nor the README', () => {
    const readme = readText('README.md');
    expect(rows.flatMap(({ notEn }) => notEn).filter((word) => wholeWord(word).test(readme))).toEqual([]);
  });

  it.each(rows.flatMap(({ notKo }) => notKo))('of Korean says “%s”', (word) => {
    expect(having(korean, word)).toEqual([]);
  });
});

describe('a Korean particle', () => {
  it('is not written in two forms', () => {
    expect(having(korean, /\((?:는|를|가|와|은|을|이|과|으)\)/u)).toEqual([]);
  });

  // Right for any name: after a number with its counter the ending is known, and the note shows one: such as “12 roles”.
  it('that changes with the ending before it follows no name', () => {
    const after = /\$(\d)[”’)]*(?:을|를|은|는|이|가|과|와|으로|로)(?=[ .,:]|$)/gu;
    const unsure = Object.entries(korean).filter(([key, { message }]) =>
      [...message.matchAll(after)].some(
        ([, number]) => !new RegExp(`\\$${number}: [^.;]*?[“"]\\d`).test(english[key]?.description ?? ''),
      ),
    );
    expect(unsure.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});
