import { fromJamo, toJamo } from './hangul.ts';

/** The two-set layout (KS X 5002) on the keys of a US keyboard: what Windows, macOS and Linux have for Korean. */
const keys = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const letters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

const keyOf = new Map(Array.from(letters, (letter, n) => [letter, keys[n] ?? '']));
const letterOf = new Map(Array.from(keys, (key, n) => [key, letters[n] ?? '']));

/** The Latin keys, lower case, that give this Hangul: `ㅔ개ㅇ` → `prod`. Undefined for a word without Hangul. */
export function latinKeys(word: string): string | undefined {
  if (!/[ㄱ-ㅣ가-힣]/.test(word)) return undefined;
  return Array.from(toJamo(word), (letter) => keyOf.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}

/**
 * The Hangul that these Latin keys give: `vmfhejrtus` → `프로덕션`. Capitals matter where the layout has a letter under
 * Shift. Undefined for what nobody types in Korean: a word without letters, or with a vowel that stands alone.
 */
export function hangulOf(word: string): string | undefined {
  if (!/[a-z]/i.test(word)) return undefined;
  const typed = fromJamo(
    Array.from(word, (key) => letterOf.get(key) ?? letterOf.get(key.toLowerCase()) ?? key).join(''),
  );
  return /[ㅏ-ㅣ]/.test(typed) ? undefined : typed;
}
