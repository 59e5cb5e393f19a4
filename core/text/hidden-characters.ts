/**
 * What is never drawn, or draws its neighbours in another order: bidirectional controls and everything else that Unicode calls
 * a format character or ignorable (UAX #44, Default_Ignorable_Code_Point: zero-width characters, Hangul fillers, tags), lone
 * surrogates, private use, the blank Braille pattern.
 */
const undrawn = String.raw`\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800`;

/** Controls, and separators of lines: they part words. */
const controls = String.raw`\p{Cc}\p{Zl}\p{Zp}`;

/** Blanks that are not the plain one. */
const blank = String.raw`(?! )\p{Zs}`;

/** Those that belong to what is written there: joiners and variation selectors of emoji, the blank of East Asian text. */
const atHome = [
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200d\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}])\u3000`,
].join('|');

/** All of them, at home or not, as a regular expression. */
export const anyHidden = `[${undrawn}${controls}]|${blank}`;

const pattern = `(?!${atHome})(?:${anyHidden})`;
const hidden = new RegExp(pattern, 'u');
const allHidden = new RegExp(pattern, 'gu');
const allUndrawn = new RegExp(`[${undrawn}]+`, 'gu');

/** Whether a name would look different from what it is, or turn the text after it around ("Trojan Source", CVE-2021-42574). */
export const hasHiddenCharacters = (text: string): boolean => hidden.test(text);

/** Each of them, with its place. */
export const hiddenCharacters = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(allHidden);

/** A text without anything that is never drawn; controls and blanks stay, emoji fall into their parts. */
export const withoutHiddenCharacters = (text: string): string => text.replace(allUndrawn, '');

/** Emoji with their joiners, keycaps, East Asian blanks; else what is to go. */
const homesAndHidden = new RegExp(
  [
    String.raw`([\p{Extended_Pictographic}\p{Emoji_Modifier}][\u200d\ufe0e\ufe0f]{1,2}`,
    String.raw`[0-9#*]\ufe0f(?=\u20e3)`,
    String.raw`[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]\u3000)`,
    anyHidden,
  ].join('|'),
  'gu',
);

/** A name for others to show: one line of what is drawn, other blanks as plain ones, emoji whole. Empty: nobody would see it. */
export const drawnName = (text: string): string =>
  text
    .replace(/[\p{Zl}\p{Zp}\t\r\n]+/gu, ' ')
    .replace(homesAndHidden, (found, kept) => kept ?? (/\p{Zs}/u.test(found) ? ' ' : ''))
    .trim();
