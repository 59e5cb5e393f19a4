/** A part of a text that can be taken for something else, from `start` to before `end`, in UTF-16 units. */
export interface LookAlike {
  kind: 'letters' | 'accents';
  start: number;
  end: number;
}

/** Letters of Cyrillic, Greek and Armenian that look like one of ASCII's (Unicode's confusables.txt, 13.0). */
const twins = 'аАЬВсСԁеҽЕԌһНіꙇӏјЈКІӀМоОрРԛгѕЅТѵѴѡԝԜхХуүУҮ' + 'αΑΒΕϜΗιϳͿΚΙΜϺΝοσΟρΡΤυνΧγΥΖ' + 'քցհոռօՕգզՏսՍա';

const near = String.raw`\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}`;

/** Scripts that people write today and that mix with Latin without being taken for it (UTS #39, moderately restrictive). */
const distinct = [
  'Latin Common Inherited Han Hangul Hiragana Katakana Bopomofo Arabic Hebrew Thai Lao Khmer Myanmar Tibetan Georgian',
  'Devanagari Bengali Gujarati Gurmukhi Kannada Malayalam Oriya Tamil Telugu Sinhala Thaana Ethiopic',
]
  .flatMap((names) => names.split(' '))
  .map((name) => `\\p{sc=${name}}`)
  .join('');

/** Latin in disguise: mathematical, small capital and phonetic letters, ligatures. */
const styled = String.raw`\u0132\u0133ſ\u01c4-\u01cc\u01f1-\u01f3ɑɡʰ-ʸˠ-ˤᴀ-ᶿⁱⁿₐ-ₜℂℊ-ℓℕℙ-ℝℤℨ\u212aℬℭℯ-ℱℳℴℹⅅ-ⅉꜰꜱⱼⱽ\ua7f1-ꟴꟸꟹﬀ-ﬆ\u{10780}-\u{107ba}\u{1d400}-\u{1d7ff}`;

/** Full width and Roman numerals, at home in East Asian names. */
const wide = String.raw`\uff01-\uff5e\u2160-\u217f`;

const plain = /^[\x20-\x7e\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*$/u;
const eastAsian = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const latin = /\p{sc=Latin}/u;
const telling = new RegExp(`(?![${twins}])[${near}]`, 'u');
const onlyTwins = new RegExp(`^[${twins}]+$`, 'u');
const word = /[\p{L}\p{M}\p{N}]+/gu;
const foreignRun = new RegExp(`[${near}]+|(?:(?![${near}${distinct}])\\p{L})+`, 'gu');
const anyNear = new RegExp(`[${near}]`, 'u');
const always = new RegExp(`[${styled}]+`, 'gu');
const unlessEastAsian = new RegExp(`[${styled}${wide}]+`, 'gu');
/** Marks that go on any letter; three of them on one are no language's. */
const accents = /(?:(?=\p{M})\p{sc=Inherited}){3,}/gu;

/**
 * What in a name can be taken for other letters, in order: letters of another alphabet within a Latin word that look like
 * Latin ones, full-width and other letters in disguise, heaps of accents. Names of one language, and Latin beside Korean,
 * Japanese, Chinese or plainly Cyrillic words, have none.
 */
export function lookAlikes(text: string): LookAlike[] {
  if (plain.test(text)) return [];
  const found: LookAlike[] = [];
  const add = (kind: LookAlike['kind'], start: number, { length }: string) =>
    found.push({ kind, start, end: start + length });
  for (const { 0: run, index } of text.matchAll(eastAsian.test(text) ? always : unlessEastAsian))
    add('letters', index, run);
  for (const { 0: run, index } of text.matchAll(accents)) add('accents', index, run);
  const foreign = latin.test(text) && !telling.test(text);
  for (const { 0: letters, index } of text.matchAll(word)) {
    if (latin.test(letters)) {
      for (const { 0: run, index: at } of letters.matchAll(foreignRun))
        if (!anyNear.test(run) || onlyTwins.test(run)) add('letters', index + at, run);
    } else if (foreign && letters.length > 1 && onlyTwins.test(letters)) add('letters', index, letters);
  }
  return found.sort((one, other) => one.start - other.start);
}
