/** A run of a text: as it is, or a mark that stands for a character nobody would see. */
export interface TextRun {
  text: string;
  mark: boolean;
}

/**
 * What is not drawn, or draws its neighbours in another order: controls, lone surrogates, private use, line separators,
 * bidirectional controls and everything else Unicode calls ignorable (UAX #44, Default_Ignorable_Code_Point: zero-width
 * characters, Hangul fillers, tags), the blank Braille pattern; and blanks that are not the plain one.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;

/** Zero-width joiners and variation selectors are part of a drawn emoji when they follow one. */
function belongsToEmoji(character: string, before: string): boolean {
  const joins = character === '\u200d' || character === '\ufe0f' || character === '\ufe0e';
  return joins && (pictograph.test(before) || before === '\ufe0f');
}

function markOf(character: string): string {
  if (/\p{Zs}|\t/u.test(character)) return '␣';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}

/**
 * Takes a text that somebody else wrote apart, so that hidden characters can be shown as `⟨U+202E⟩` and odd blanks as `␣`:
 * with them, one profile's name can pass for another's (Unicode TR36, "Trojan Source" CVE-2021-42574). Any string will do;
 * the runs joined without marks are the text without what is hidden.
 */
export function visibleRuns(text: string): TextRun[] {
  if (!hidden.test(text)) return text === '' ? [] : [{ text, mark: false }];
  const runs: TextRun[] = [];
  let plain = '';
  let before = '';
  for (const character of text) {
    if (hidden.test(character) && !belongsToEmoji(character, before)) {
      if (plain !== '') runs.push({ text: plain, mark: false });
      plain = '';
      runs.push({ text: markOf(character), mark: true });
    } else plain += character;
    before = character;
  }
  if (plain !== '') runs.push({ text: plain, mark: false });
  return runs;
}

/** The same as one string, for places that take no markup. */
export function visibleText(text: string): string {
  return visibleRuns(text)
    .map((run) => run.text)
    .join('');
}

/**
 * For a name inside a sentence: visible, and between FSI and PDI (UAX #9), so that a right-to-left name leaves the words
 * around it in their order.
 */
export function isolatedText(text: string): string {
  return `\u2068${visibleText(text)}\u2069`;
}

/** Printable ASCII can neither hide nor reorder anything. */
const plain = /^[\x20-\x7e]*$/;

/** The same, but a plain name stays as it is: for what is copied, compared or heard as well as read. */
export const safeText = (text: string): string => (plain.test(text) ? text : isolatedText(text));
