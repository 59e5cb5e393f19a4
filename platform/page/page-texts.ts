import { longestFact } from '@/core/session/page-json.ts';

/** A text of the page, trimmed and cut; undefined if it is empty. */
export function factOf(text: string | null | undefined): string | undefined {
  return text?.trim().slice(0, longestFact) || undefined;
}

/** The page's cookies by name, raw. Empty where the page may not have any (sandboxed frames throw). */
export function cookiesOf(document: Document): Map<string, string> {
  try {
    return new Map(document.cookie.split('; ').map((cookie) => splitOnce(cookie, '=')));
  } catch {
    return new Map();
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
