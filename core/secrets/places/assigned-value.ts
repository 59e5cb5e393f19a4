import { type Extent, endOfValueLine, quotedAt, skip, untilSign } from '@/core/secrets/signs/extent.ts';
import type { RestOfLine } from '@/core/secrets/signs/rest-of-line.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';

/** Behind an empty value or a reference, a word that may be the one that is left out; no number of an issue, no date. */
const commented =
  /[ \t]{0,40}(?:#|\/\/)[ \t]{0,9}(?![A-Z]{2,10}-\d{1,7}(?:\s|$)|#?\d[\d.-]*(?:\s|$))(?=[^\s]{0,100}[\d!@$%^&*])(?=\S{6,100}[ \t]*(?:\n|$))/y;
/** `=\` and a line break are the shell's way to go on, `!vault` is Ansible's way to say that it is encrypted. */
const lead = /(?:[\\`^][ \t]*\n[ \t]*)?(?:!vault[ \t]+)?/y;

export interface Assigned {
  /** The quote before the name, if it is the value's too: `"password=x"`. */
  opened?: string | undefined;
  /** The name is in double quotes. */
  isJson: boolean;
  /** It may consist of settings itself, as cookies do. */
  hasPairs?: boolean;
}

/** The value behind a sign that assigns one, from a position on; undefined where a list or an object begins. */
export function assignedValue(
  text: string,
  at: number,
  { opened, isJson, hasPairs = false }: Assigned,
  restOfLine: RestOfLine,
): Extent | undefined {
  if (opened !== undefined) {
    const extent = untilSign(text, at, new RegExp(opened));
    return { ...extent, ...(extent.end === endOfValueLine(text, at) && { open: true as const }) };
  }
  const next = skip(text, at, lead);
  const quoted = quotedAt(text, next);
  if (quoted !== undefined) {
    const isNothing = !quoted.open && givesNothingAway(text.slice(quoted.start, quoted.end));
    const comment = isNothing ? skip(text, quoted.end + 1, commented) : 0;
    if (comment > quoted.end + 1) return untilSign(text, comment, /\s/);
    const behind = /[\s\\"'`,;:)\]}&|<]|$/y;
    behind.lastIndex = Math.min(text.length, quoted.end + 1);
    return quoted.open || isJson || behind.test(text) || text[quoted.end] === '\\'
      ? quoted
      : restOfLine(next, hasPairs);
  }
  if (!isJson) return restOfLine(next, hasPairs);
  if (/[{[\n]/.test(text[next] ?? '\n') && isEmptyBehind(text, next)) return { start: next, end: next };
  if (/[{[]/.test(text[next] ?? '')) return undefined;
  return { ...untilSign(text, next, /[,}\]\s]/), quoted: true };
}

/** Whether nothing but brackets that open are left of a line. */
function isEmptyBehind(text: string, from: number): boolean {
  let at = from;
  while (/[{[]/.test(text[at] ?? '')) at++;
  while (/[^\S\n]/.test(text[at] ?? '')) at++;
  return (text[at] ?? '\n') === '\n';
}
