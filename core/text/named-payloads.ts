/** As it is, percent-encoded up to three times, in a mail's source (RFC 2045), by an older link checker (`-3D`). */
const equals = '(=(?:3D)?|%(?:25){0,2}3D|-3D)';
/** What mail programs put into what is too long for a line, and before what was answered. */
export const wrap = String.raw`=?\r?\n[ \t]{0,40}(?:[>|][ \t>|]{0,40})?`;
/** The same, and what chat programs, terminals and boxes of one line put into it, or make of the ends of lines. */
const gap = String.raw`(?:${wrap}|[ \t\u00a0]{1,40})`;
const name = [...'rolecall'].join(`${gap}?`);
const opening = new RegExp(
  `${name}(?:${wrap})?${equals}(?:${wrap}|[ \\t]{1,40}(?=1\\.[\\w-]{8}))?(?=\\d{1,9}\\.)`,
  'gi',
);
const lines = new RegExp(`[\\w.-]+(?:${gap}[\\w.-]+){0,20000}`, 'y');
const gaps = new RegExp(gap, 'g');

/** The eight digits of the check end it, whatever is written right behind. */
const whole = /^1\.([\w-]*)\.([0-9a-f]{8})/;
const cut = /^1\.[\w-]*(?:\.[0-9a-f]{0,8})?/;

/** Of one text. */
export const mostPayloads = 100;

/** Hexadecimal digits of a payload's check. */
export const checkLength = 8;

/** FNV-1a, 32 bits: for chat programs that change a letter. It proves nothing about who wrote it. */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(checkLength, '0');
}

/** A payload, and where what names it begins and ends. */
export interface FoundPayload {
  payload: string;
  /** Nothing of it is missing, and nothing was changed. */
  isWhole: boolean;
  start: number;
  end: number;
}

/**
 * What stands behind `rolecall=` in a text, as `writeBundle` wrote it: in links as they are, within other links, or broken by
 * blanks and ends of lines. Of one that is not whole, what is there. At most 100.
 */
export function namedPayloads(text: string): FoundPayload[] {
  const found: FoundPayload[] = [];
  opening.lastIndex = 0;
  for (let begin = opening.exec(text); begin && found.length < mostPayloads; begin = opening.exec(text)) {
    const one = payloadAt(text, begin, opening.lastIndex);
    found.push(one);
    opening.lastIndex = one.end;
  }
  return found;
}

/** The one that begins at a place, behind what was found before it. */
export function payloadAt(text: string, begin: RegExpExecArray, at: number): FoundPayload {
  lines.lastIndex = at;
  const [run = ''] = lines.exec(text) ?? [];
  const { length, ...one } = payloadIn(run, /^-/.test(begin[1] ?? ''));
  return { ...one, start: begin.index, end: at + length };
}

/** The payload that a run of lines begins with, and how much of it that is. */
function payloadIn(run: string, isCoded: boolean): Omit<FoundPayload, 'start' | 'end'> & { length: number } {
  const joined = plain(run.replace(gaps, ''), isCoded);
  const [all, data = '', check] = whole.exec(joined) ?? [];
  if (all !== undefined && checkOf(data) === check)
    return { payload: all, isWhole: true, length: extentOf(all.length, run, isCoded) };
  // What is behind a blank, or below, may as well be the next words.
  const first = run.slice(0, Math.max(0, run.search(/=?\r?\n|[ \t\u00a0]|$/)));
  const written = plain(first, isCoded);
  const payload = (whole.exec(written) ?? cut.exec(written))?.[0] ?? written;
  return { payload, isWhole: false, length: first.length };
}

/** What an older link checker makes of characters that are no letters: `-` and their code. */
const plain = (text: string, isCoded: boolean): string =>
  isCoded ? text.replace(/-([2-5][0-9A-F])/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** How much of a run so many characters of its payload take. */
function extentOf(count: number, run: string, isCoded: boolean): number {
  let left = count;
  for (const { 0: part, index } of run.matchAll(isCoded ? /-[2-5][0-9A-F]|[\w.-]/g : /[\w.-]+/g)) {
    const length = isCoded ? 1 : part.length;
    if (length >= left) return index + (isCoded ? part.length : left);
    left -= length;
  }
  return run.length;
}
