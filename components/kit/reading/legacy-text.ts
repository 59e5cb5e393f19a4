/** Encodings that were taken for a text's, as their names are written. */
export type LegacyEncoding = 'EUC-KR' | 'Shift_JIS' | 'GB18030' | 'Big5' | 'windows-1252';

/** What spreadsheets write where a language has no UTF-8 by default. To browsers, `EUC-KR` is CP949. */
const encodings: readonly [language: RegExp, encoding: LegacyEncoding][] = [
  [/^ko\b/i, 'EUC-KR'],
  [/^ja\b/i, 'Shift_JIS'],
  [/^zh-(?:tw|hk|mo|hant)\b/i, 'Big5'],
  [/^zh\b/i, 'GB18030'],
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** Bytes: enough to know that they are no text. */
const looked = 65_536;

/**
 * A text that is no UTF-8, such as a CSV that Excel saved: by the first of the user's languages that has an encoding of its own
 * in which every byte means something, else as western European. Undefined: it is UTF-8, with damage or without, or no text.
 */
export function legacyText(
  bytes: ArrayBuffer,
  languages: readonly string[],
): { text: string; encoding: LegacyEncoding } | undefined {
  if (controls.test(new TextDecoder('windows-1252').decode(bytes.slice(0, looked))) || isUtf8(bytes)) return undefined;
  const own = languages.flatMap((language) => encodings.find(([of]) => of.test(language))?.[1] ?? []);
  for (const encoding of [...own, 'windows-1252'] as const) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

/** A few bytes that are wrong do not make another encoding of what is right for the most part: a file was cut in a character. */
function isUtf8(bytes: ArrayBuffer): boolean {
  if (decoded(bytes, 'utf-8') !== undefined) return true;
  const beyond = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  return beyond.filter((character) => character === '\ufffd').length * 4 <= beyond.length;
}

function decoded(bytes: ArrayBuffer, encoding: LegacyEncoding | 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
