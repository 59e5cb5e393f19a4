import { fromJamo, toJamo } from '@/core/text/hangul.ts';

/** The two-set layout (KS X 5002) on the keys of a US keyboard: what Windows, macOS and Linux have for Korean. */
const keys = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const letters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

const keyOfLetter = new Map(Array.from(letters, (letter, n) => [letter, keys[n] ?? '']));
const letterOf = new Map(Array.from(keys, (key, n) => [key, letters[n] ?? '']));

/** The Latin keys, lower case, that give this Hangul: `ㅔ개ㅇ` → `prod`. Undefined for a word without Hangul. */
export function latinKeys(word: string): string | undefined {
  if (!/[ㄱ-ㅣ가-힣]/.test(word)) return undefined;
  return Array.from(toJamo(word), (letter) => keyOfLetter.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}

/** What these keys give with the keyboard set to Korean: `prod` → `ㅔ개ㅇ`. Capitals matter where a letter is under Shift. */
export const fromKeys = (keys: string): string =>
  fromJamo(Array.from(keys, (key) => letterOf.get(key) ?? letterOf.get(key.toLowerCase()) ?? key).join(''));

/**
 * The Hangul that was meant by these Latin keys: `vmfhejrtus` → `프로덕션`. Undefined for what nobody types in Korean: a word
 * without letters, or with a vowel that stands alone.
 */
export function hangulOf(word: string): string | undefined {
  if (!/[a-z]/i.test(word)) return undefined;
  const typed = fromKeys(word);
  return /[ㅏ-ㅣ]/.test(typed) ? undefined : typed;
}
