/** As it is, percent-encoded up to three times, in a mail's source (RFC 2045), by an older link checker (`-3D`). */
const equals = '(=(?:3D)?|%(?:25){0,2}3D|-3D)';
/** What mail programs put into what is too long for a line, and before what was answered. */
export const wrap = String.raw`=?\r?\n[ \t]{0,40}(?:[>|][ \t>|]{0,40})?`;
const name = [...'rolecall'].join(`(?:${wrap})?`);
const opening = new RegExp(`${name}(?:${wrap})?${equals}(?:${wrap})?(?=\\d{1,9}\\.)`, 'gi');
const lines = new RegExp(`[\\w.-]+(?:${wrap}[\\w.-]+){0,20000}`, 'y');
const wraps = new RegExp(wrap, 'g');

/** The eight digits of the check end it, whatever is written right behind. */
const whole = /^1\.([\w-]*)\.([0-9a-f]{8})/;
const cut = /^1\.[\w-]*(?:\.[0-9a-f]{0,8})?/;

/** Of one text. */
const mostPayloads = 100;

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
 * What stands behind `rolecall=` in a text, as `writeBundle` wrote it: in links as they are, within other links, or broken into
 * lines. Of one that is not whole, what is there. At most 100.
 */
export function findPayloads(text: string): FoundPayload[] {
  const found: FoundPayload[] = [];
  opening.lastIndex = 0;
  for (let begin = opening.exec(text); begin && found.length < mostPayloads; begin = opening.exec(text)) {
    lines.lastIndex = opening.lastIndex;
    const [run = ''] = lines.exec(text) ?? [];
    const { length, ...one } = payloadIn(run, begin[1] === '-3D');
    const end = opening.lastIndex + length;
    found.push({ ...one, start: begin.index, end });
    opening.lastIndex = end;
  }
  return found;
}

/** The payload that a run of lines begins with, and how much of it that is. */
function payloadIn(run: string, isCoded: boolean): Omit<FoundPayload, 'start' | 'end'> & { length: number } {
  const joined = plain(run.replace(wraps, ''), isCoded);
  const [all, data = '', check] = whole.exec(joined) ?? [];
  if (all !== undefined && checkOf(data) === check)
    return { payload: all, isWhole: true, length: extentOf(all.length, run, isCoded) };
  // What is below it may as well be the next sentence.
  const first = run.slice(0, Math.max(0, run.search(/=?\r?\n|$/)));
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
