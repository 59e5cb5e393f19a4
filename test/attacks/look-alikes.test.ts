import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnapshot } from '@/core/catalog/make-snapshot.ts';
import { findTwins } from '@/core/catalog/names/name-twins.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { search } from '@/core/search/search.ts';
import { fold } from '@/core/text/fold.ts';
import { hasHiddenCharacters } from '@/core/text/hidden-characters.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import { visibleRuns } from '@/core/text/visible-text.ts';
import { role, viewOf } from '../unit/core/catalog/catalogs.ts';
import { libraryOver } from '../unit/platform/libraries.ts';

const runs = (text: string) => visibleRuns(text, lookAlikes(text));
const shown = (text: string) =>
  runs(text)
    .map((run) => run.text)
    .join('');

const letters = (text: string) =>
  lookAlikes(text)
    .filter(({ kind }) => kind === 'letters')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('a name with letters that pass for others', () => {
  it.each([
    ['a Cyrillic а in a Latin word', 'p\u0430yments', '\u0430'],
    ['Cyrillic р and о', '\u0440r\u043ed', '\u0440 \u043e'],
    ['a word wholly of Cyrillic twins beside a Latin one', 'prod-\u0430\u0441\u0435', '\u0430\u0441\u0435'],
    ['Greek omicron', 'pr\u03bfd', '\u03bf'],
    ['Armenian', 'pr\u0585d', '\u0585'],
    ['Cherokee', 'PRO\u13a0', '\u13a0'],
    ['Coptic', 'pr\u2c9fd', '\u2c9f'],
    ['full width', '\uff50\uff52\uff4f\uff44', '\uff50\uff52\uff4f\uff44'],
    ['a full-width hyphen between ASCII letters', 'prod\uff0dadmin', '\uff0d'],
    ['Roman numerals', '\u216f\u2170n', '\u216f\u2170'],
    ['a Roman numeral behind a word', 'prod \u2163', '\u2163'],
    ['mathematical letters', '\u{1d429}\u{1d42b}\u{1d428}\u{1d41d}', '\u{1d429}\u{1d42b}\u{1d428}\u{1d41d}'],
    ['mathematical letters beside Korean', '운영 \u{1d429}', '\u{1d429}'],
    ['a script g', 'in\u0261ress', '\u0261'],
    ['a ligature', '\ufb01nance', '\ufb01'],
    ['twins next to a letter that is no twin', '\u0440r\u043ed\u0434', '\u0440 \u043e \u0434'.slice(0, 3)],
  ])('%s: is marked', (_, text, marked) => {
    expect(letters(text)).toBe(marked);
  });

  it.each([
    ['ASCII', 'shop-prod_01/Admin (eu) @home'],
    ['accents', 'Zürich-prod São-Paulo Ærø Łódź İstanbul'],
    ['accents of several code points', 'Zu\u0308rich'],
    ['Vietnamese in parts', 'Vie\u0323\u0302t Nam'],
    ['Korean', '운영-결제'],
    ['Korean and Latin in one word', 'AWS운영계정prod'],
    ['Korean as a Mac writes it', '운영'.normalize('NFD')],
    ['Korean with a Roman numeral', '개발 \u2161'],
    ['Japanese with full-width letters and signs', '本番（\uff21\uff37\uff33）：管理者ー\uff11'],
    ['Japanese with half-width kana', 'ﾃｽﾄ-prod'],
    ['Japanese with its blank', '本番\u3000環境'],
    ['Chinese', '生产账号-prod'],
    ['Russian', 'Тестовый доступ'],
    ['Russian beside Latin', 'Прод prod со стенда'],
    ['an evidently Russian word joined to a Latin one', 'AWSпрод'],
    ['a Greek letter of its own', 'α-team Δ-prod'],
    ['units', '5 kΩ 10 µs m² nº1 №5 ™'],
    ['Hebrew, Arabic, Thai, Hindi', 'ייצור إنتاج ผลิต उत्पादन'],
    ['vowel marks', 'שָׁלוֹם مُحَمَّد'],
    ['emoji', '🚀 prod 👩‍👩‍👧 ❤️ 1️⃣ 🇰🇷'],
    ['circled digits', '①운영 prod①'],
  ])('%s: is left alone', (_, text) => {
    expect(lookAlikes(text)).toEqual([]);
    expect(hasHiddenCharacters(text)).toBe(false);
    expect(runs(text)).toEqual([{ text, start: 0, end: text.length }]);
  });

  it('marks every letter that Unicode itself holds for ASCII’s in another dress', () => {
    const unmarked = [];
    for (let code = 0xc0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      const dressed = /\p{L}|\p{Nl}/u.test(letter) && /^[a-z]+$/i.test(letter.normalize('NFKC'));
      if (dressed && letters(`x${letter}`) !== letter) unmarked.push(code.toString(16));
    }
    expect(unmarked).toEqual([]);
  });
});

describe('a heap of accents on a letter', () => {
  it('is shown as its number, so that it covers no other row', () => {
    expect(shown(`pr${'o\u0335\u0300\u0316\u0327'.repeat(2)}d`)).toBe('pro⟨+4⟩o⟨+4⟩d');
  });

  it('of a megabyte costs no more than its length', () => {
    expect(shown(`a${'\u0301'.repeat(1_000_000)}`)).toBe('a⟨+1000000⟩');
  });
});

describe('a text with such names', () => {
  const section = (name: string, more = '') =>
    `[profile ${name}]\nrole_arn = arn:aws:iam::123456789012:role/Admin\n${more}`;
  const problems = (text: string) => readConfig(text).problems.map(({ code, line }) => `${code}:${line}`);

  it.each([
    ['a profile’s name', section('pr\u043ed'), ['look-alike-letters:1']],
    ['a group', section('prod', 'group = \u0410cme'), ['look-alike-letters:3']],
    ['an account’s name', section('prod', 'aws_account_alias = \uff41cme'), ['look-alike-letters:3']],
    ['accents', section('o\u0301\u0302\u0303'), ['stacked-accents:1']],
    ['a Hangul filler, which is drawn as nothing', section('운영\u3164'), ['hidden-characters:1']],
    ['a blank that is another one', section('pr\u00a0od'), ['hidden-characters:1']],
    [
      'one group in many profiles, once',
      section('a', 'group = \u0410cme\n') + section('b', 'group = \u0410cme'),
      ['look-alike-letters:3'],
    ],
    ['honest names', section('운영-prod', 'group = 株式会社（本番）'), []],
  ])('%s: is told with its line', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('says which letters', () => {
    expect(readConfig(section('\u0440r\u043ed')).problems[0]?.params?.value).toBe('\u0440 \u043e');
  });
});

describe('hidden characters', () => {
  it.each([
    ['a zero-width space', 'pr\u200bod'],
    ['a Hangul filler', 'pr\u3164od'],
    ['a soft hyphen', 'pr\u00adod'],
    ['tags', 'pr\u{e0041}od'],
  ])('%s: does not keep a name from being found', (_, name) => {
    expect(fold(name)).toBe('prod');
  });

  it('are marked on the screen exactly where they are reported', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const marked = runs(text).some(({ mark }) => mark === 'hidden');
        expect(marked).toBe(hasHiddenCharacters(text));
      }),
    );
  });

  it('leave runs without a gap, whatever the text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('a', '\u0430', '\u0301', '\u200d', '\uff41', '\u216f', '가', ' '),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const all = runs(text);
        expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const run of all) if (!run.mark) expect(run.text).toBe(text.slice(run.start, run.end));
      }),
    );
  });
});

describe('one name for two accounts', () => {
  const one = '111122223333';
  const two = '444455556666';
  const profile = (name: string, account: string, more = '') =>
    `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/Admin\n${more}`;

  async function told(text: string, { known = '', replace = false } = {}) {
    const { library, add } = libraryOver();
    const source = known ? await add(known, 'Known') : undefined;
    const { accountChanges, names } = await library.review(
      text,
      replace && source ? { mode: 'update', id: source.id } : undefined,
    );
    return [...accountChanges, ...names].map(({ code, line, params }) => ({ code, line, ...params }));
  }

  it('is told when a known name would lead to another account', async () => {
    expect(await told(`\n${profile('prod', two)}`, { known: profile('prod', one), replace: true })).toEqual([
      { code: 'account-changed', line: 2, profile: 'prod', from: one, to: two },
    ]);
  });

  it('is told when another source has the name', async () => {
    expect(await told(profile('prod', two), { known: profile('prod', one) })).toEqual([
      { code: 'name-of-two-accounts', line: 1, profile: 'prod', account: one, source: 'Known' },
    ]);
  });

  it.each([
    ['Cyrillic', '\u0440r\u043ed'],
    ['full width', '\uff50\uff52\uff4f\uff44'],
    ['a zero-width space', 'pr\u200bod'],
  ])('is told when another name looks the same: %s', async (_, name) => {
    expect(await told(profile(name, two), { known: profile('prod', one) })).toMatchObject([
      { code: 'name-looks-like', line: 1, name: 'prod', account: one, source: 'Known' },
    ]);
  });

  it.each([
    ['capitals', 'ACME-DEV'],
    ['some capitals', 'Acme-Dev'],
    ['rn for m', 'acrne-dev'],
    ['an accent', 'acme-d\u1eb9v'],
    ['capitals, and rn for m', 'ACRNE-DEV'],
    ['an accent of a code point of its own, and Cyrillic', '\u0430cme-de\u0301v'],
  ])('is told when a name differs only for a close look: %s', async (_, name) => {
    expect(await told(profile(name, two), { known: profile('acme-dev', one) })).toMatchObject([
      { code: 'name-looks-like', line: 1, name: 'acme-dev', account: one, source: 'Known' },
    ]);
  });

  it.each([
    ['a capital I and an l', 'mall', 'maIl'],
    ['a capital I and an i', 'ADMIN', 'admin'],
    ['vv for w', 'vvest', 'west'],
  ])('is told of %s', async (_, name, other) => {
    expect(await told(profile(name, two), { known: profile(other, one) })).toMatchObject([
      { code: 'name-looks-like', name: other },
    ]);
  });

  it('is told when a look-alike takes the place of a known name', async () => {
    expect(await told(profile('\u0440rod', two), { known: profile('prod', one), replace: true })).toMatchObject([
      { code: 'name-looks-like', name: 'prod', account: one },
    ]);
  });

  it('is told within one text, at both', async () => {
    expect((await told(profile('acct-1', one) + profile('acct-l', two))).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('is told of organizations', async () => {
    const text = profile('a', one, 'group = ACE\n') + profile('b', two, 'group = \u0410\u0421\u0415\n');
    expect(await told(text)).toEqual([
      { code: 'organization-looks-like', line: 4, profile: '\u0410\u0421\u0415', name: 'ACE' },
    ]);
  });

  it.each([
    ['names of one account', profile('prod', two), profile('prod', two)],
    ['an alias where an id was', `[prod]\naws_account_id = my-alias\nrole_name = Admin`, profile('prod', one)],
    [
      'names that only sound alike',
      profile('prod-1', two) + profile('운영', two),
      profile('prod-2', one) + profile('운용', one),
    ],
    [
      'names of other letters and sounds',
      profile('dev-a', two) + profile('か', two) + profile('corp', two),
      profile('dev-b', one) + profile('が', one) + profile('cop', one),
    ],
  ])('is not told of %s', async (_, text, known) => {
    expect(await told(text, { known })).toEqual([]);
  });

  it('is not told again of what an update leaves as it is', async () => {
    const known = profile('acct-1', one) + profile('acct-l', two);
    expect(
      await told(`${known}[profile new]\nrole_arn = arn:aws:iam::${one}:role/New`, { known, replace: true }),
    ).toEqual([]);
  });

  it('is kept in the snapshot, for the list to show both account ids', () => {
    const text = (name: string, account: string) => ({ id: account, name: account, text: profile(name, account) });
    const sources = [text('prod', one), text('prod', two), text('dev', one), text('d\u0435v', two), text('qa', one)];
    const kept = makeSnapshot({
      sources: sources.map((source, n) => ({ ...source, id: `s${n}`, name: `${n}` })),
      own: {},
      aliases: [],
      order: 'config',
    });
    const view = openSnapshot(fromPieces(kept)!);
    expect(Array.from({ length: view.count }, (_, n) => view.role(n).twin)).toEqual([
      'same',
      'same',
      'alike',
      'alike',
      undefined,
    ]);
  });

  it('costs no more than a look at each name, however many there are', () => {
    const roles = Array.from({ length: 20_000 }, (_, n) => ({
      name: 'prod',
      partition: 'aws' as const,
      account: String(100_000_000_000 + n),
    }));
    const twinOf = findTwins(roles);
    expect(roles.every((role) => twinOf(role)?.twin === 'same')).toBe(true);
  });
});

describe('a look-alike of the role that is typed', () => {
  const rows = (...profiles: string[]) =>
    viewOf(profiles.map((profile, n) => role(profile, { account: `99999999990${n}`, organization: `Group ${n}` })));
  const first = (profiles: string[], query: string) => {
    const view = rows(...profiles);
    const [index = -1] = search(view, query, new Map([[0, 900]])).groups[0]?.roles ?? [];
    return view.role(index).profile;
  };

  it.each([
    ['a letter without its dot', ['admın', 'admin'], 'admin'],
    ['an accent', ['prod-ádmin', 'prod-admin'], 'prod-admin'],
    ['full width', ['ａｄｍｉｎ', 'admin-eu'], 'admin'],
  ])('comes behind what is written as it was typed: %s', (_, profiles, query) => {
    expect(first(profiles, query)).toBe(profiles[1]);
    expect(first(profiles, query.toUpperCase())).toBe(profiles[1]);
  });

  it('comes first where it is typed itself, and is found by plain letters where nothing else is', () => {
    expect(first(['admin', 'admın'], 'admın')).toBe('admın');
    expect(first(['zürich'], 'zurich')).toBe('zürich');
  });
});
