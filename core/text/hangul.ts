import { initials, finals as lastLetters } from './jamo.ts';

/**
 * Hangul as it is typed on a two-set keyboard (KS X 5002): syllables come together letter by letter, so the end of what
 * was typed stands for every syllable that it can still become. Arithmetic: Unicode, section 3.12.
 */
const firstSyllable = 0xac00;
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const finals = ['', ...lastLetters];

/** Letters that are typed as two. */
const pairs = new Map(
  [
    ...([
      'ㄳㄱㅅ',
      'ㄵㄴㅈ',
      'ㄶㄴㅎ',
      'ㄺㄹㄱ',
      'ㄻㄹㅁ',
      'ㄼㄹㅂ',
      'ㄽㄹㅅ',
      'ㄾㄹㅌ',
      'ㄿㄹㅍ',
      'ㅀㄹㅎ',
      'ㅄㅂㅅ',
    ] as const),
    ...(['ㅘㅗㅏ', 'ㅙㅗㅐ', 'ㅚㅗㅣ', 'ㅝㅜㅓ', 'ㅞㅜㅔ', 'ㅟㅜㅣ', 'ㅢㅡㅣ'] as const),
  ].map((triple) => [triple.slice(0, 1), triple.slice(1)]),
);

interface Syllable {
  initial: number;
  vowel: number;
  /** 0: none. */
  final: number;
}

const isSyllable = (character: string) => character >= '가' && character <= '힣';
const isConsonant = (character: string) => character >= 'ㄱ' && character <= 'ㅎ';

function syllableOf(character: string): Syllable {
  const code = character.charCodeAt(0) - firstSyllable;
  return { initial: Math.floor(code / 588), vowel: Math.floor(code / 28) % 21, final: code % 28 };
}

const compose = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(firstSyllable + (initial * 21 + vowel) * 28 + final);

/** The letters of a text, one for each key: `닭` → `ㄷㅏㄹㄱ`. What is not Hangul stays. */
export function toJamo(text: string): string {
  const single = (jamo = '') => pairs.get(jamo) ?? jamo;
  return text.replace(/[ㄱ-ㅣ가-힣]/g, (character) => {
    if (!isSyllable(character)) return single(character);
    const { initial, vowel, final } = syllableOf(character);
    return `${initials[initial]}${single(vowels[vowel])}${single(finals[final])}`;
  });
}

/** A final that a vowel follows is the next syllable's initial. */
const typedSyllable =
  /([ㄱ-ㅎ])(ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])((?:ㄱㅅ|ㄴ[ㅈㅎ]|ㄹ[ㄱㅁㅂㅅㅌㅍㅎ]|ㅂㅅ|[ㄱㄲㄴㄷㄹㅁㅂㅅㅆㅇㅈㅊㅋㅌㅍㅎ])(?![ㅏ-ㅣ]))?/g;

/** Composes letters as a keyboard's input method does: `ㄷㅏㄹㄱㅏ` → `달가`. */
export function fromJamo(letters: string): string {
  const joined = new Map([...pairs].map(([one, two]) => [two, one]));
  const one = (jamo: string) => joined.get(jamo) ?? jamo;
  return letters.replace(typedSyllable, (_, initial: string, vowel: string, final = '') =>
    compose({
      initial: initials.indexOf(initial),
      vowel: vowels.indexOf(one(vowel)),
      final: finals.indexOf(one(final)),
    }),
  );
}

/** Any syllable with this initial, or the letter itself. */
function initialClass(jamo: string): string {
  const initial = initials.indexOf(jamo);
  if (initial < 0) return jamo;
  return `[${compose({ initial, vowel: 0, final: 0 })}-${compose({ initial, vowel: 20, final: 27 })}${jamo}]`;
}

/** The last vowel and final that the keys so far can lead to: ㅗ to ㅚ, ㄹ to ㅀ. They lie behind one another. */
const furthest = (list: readonly string[], index: number) =>
  list.reduce((last, jamo, n) => (pairs.get(jamo)?.startsWith(list[index] || '-') ? n : last), index);

/** What a syllable still being typed can become; its final may turn out to be the next syllable's initial. */
function unfinished(character: string): string {
  const syllable = syllableOf(character);
  const { vowel, final } = syllable;
  if (final === 0) {
    return `[${character}-${compose({ ...syllable, vowel: furthest([...vowels], vowel), final: 27 })}]`;
  }
  const keys = toJamo(finals[final] ?? '');
  const moved = keys.slice(-1);
  const rest = compose({ ...syllable, final: finals.indexOf(keys.slice(0, -1)) });
  return `(?:[${character}-${compose({ ...syllable, final: furthest(finals, final) })}]|${rest}${initialClass(moved)})`;
}

/**
 * The regular expression of what a folded word with Hangul finds: the last syllable as far as it was typed (`프로더`,
 * `프롣` → 프로덕션), initials for syllables (`ㅍㄹㄷ`, `ㅍ로덕`; `플ㄷ`, as an input method joins 프ㄹㄷ). Undefined for a
 * word without Hangul. `between`: what may stand between the syllables, as a regular expression.
 */
export function hangulSource(word: string, between = ''): string | undefined {
  if (!/[ㄱ-ㅎ가-힣]/.test(word)) return undefined;
  const characters = Array.from(word);
  return characters
    .map((character, n) => {
      const next = characters[n + 1];
      if (isSyllable(character)) {
        const open = next === undefined || (isConsonant(next) && syllableOf(character).final > 0);
        return open ? unfinished(character) : character;
      }
      if (isConsonant(character)) return Array.from(toJamo(character), initialClass).join(between);
      return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
    })
    .join(between);
}
