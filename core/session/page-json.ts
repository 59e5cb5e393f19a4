import { isRecord, parseJson } from '@/core/text/json.ts';
import { percentDecoded } from '@/core/text/percent-decoded.ts';

/** Longest text of a page that is taken and looked at, in UTF-16 units. */
export const longestFact = 16_384;

/** A JSON object found in a page, or nothing: not JSON, not an object, or longer than `longestFact`. Never throws. */
export function parsePageObject(text: string | undefined): Record<string, unknown> {
  const value = text === undefined || text.length > longestFact ? undefined : parseJson(text);
  return isRecord(value) ? value : {};
}

/** A cookie's URL-encoded JSON object (`+` may stand for a blank), held to the same rules. */
export function parseCookieObject(text: string | undefined): Record<string, unknown> {
  return parsePageObject(text === undefined ? undefined : percentDecoded(text.replaceAll('+', '%20')));
}

/** A non-empty text at a key, trimmed, of at most 512 units; else undefined. */
export function textAt(object: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > 512 ? undefined : text;
}
