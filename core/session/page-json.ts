/** Longest text of a page that is taken and looked at, in UTF-16 units. */
export const longestFact = 16_384;

/** A JSON object found in a page, or nothing: not JSON, not an object, or longer than `longestFact`. Never throws. */
export function parsePageObject(text: string | undefined): Record<string, unknown> {
  if (text === undefined || text.length > longestFact) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** A cookie's URL-encoded JSON object (`+` may stand for a blank), held to the same rules. */
export function parseCookieObject(text: string | undefined): Record<string, unknown> {
  return parsePageObject(text === undefined ? undefined : decodeOrUndefined(text.replaceAll('+', '%20')));
}

/** A non-empty text at a key, trimmed, of at most 512 units; else undefined. */
export function textAt(object: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > 512 ? undefined : text;
}

function decodeOrUndefined(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
