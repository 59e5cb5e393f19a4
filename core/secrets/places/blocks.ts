import { holdsFact, isConfigLine } from '@/core/secrets/signs/facts.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { endOfLine } from '@/core/text/lines.ts';

/** A secret that says where it begins and where it ends. */
interface Block {
  begin: RegExp;
  end: RegExp;
  /** What its lines look like: where its end is missing, and in the middle if only they can stand there. */
  line: RegExp;
  isLinesOnly: boolean;
  source: string;
}

const encoded = /^[\s>+|#*"']*(?:=?[\w+/.-]{1,200}={0,3}|[A-Z][\w-]{1,30}: [^\n]{0,200})?["',\s]*$/;

const blocks: readonly Block[] = [
  {
    begin: /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g,
    end: /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g,
    line: encoded,
    isLinesOnly: true,
    source: 'RFC 7468, RFC 4716, RFC 9580, OpenSSH PROTOCOL.key',
  },
  {
    begin: /PuTTY-User-Key-File-\d/g,
    end: /Private-MAC: \S*/g,
    line: encoded,
    isLinesOnly: true,
    source: 'PuTTY manual, appendix C',
  },
  {
    begin: /<(?:saml2?p?:)?(?:Assertion|Response|EncryptedAssertion)\b[^<>]*(?:xmlns|ID=)/g,
    end: /<\/(?:saml2?p?:)?(?:Assertion|Response|EncryptedAssertion)>/g,
    line: /^\s*(?:<.*|[\w+/=\s]{1,200})$/,
    // The ARNs of roles are in it.
    isLinesOnly: false,
    source: 'SAML 2.0 core',
  },
];

/**
 * Private keys (PEM, OpenSSH, PGP, PuTTY) and SAML assertions, whole; of one that is cut off, or whose marks have something
 * else between them, what looks like the rest of it.
 */
export function* blocksIn(text: string): Generator<Span> {
  for (const { begin, end, line, isLinesOnly } of blocks) {
    const ends = Array.from(text.matchAll(end), ({ 0: found, index }) => ({ index, end: index + found.length }));
    const begins = [...text.matchAll(begin)];
    let next = 0;
    let done = 0;
    const closed = new Set<number>();
    for (const [number, { 0: found, index }] of begins.entries()) {
      if (index < done) continue;
      while (ends[next] && (ends[next]?.index ?? 0) < index) next++;
      const closing = ends[next];
      const isClosed =
        closing !== undefined &&
        closing.index < (begins[number + 1]?.index ?? text.length) &&
        isOnlyBlock(text.slice(index + found.length, closing.index), isLinesOnly ? line : undefined);
      if (isClosed) closed.add(closing.index);
      done = isClosed ? closing.end : endOfLines(text, index + found.length, line);
      yield { start: index, end: done };
    }
    for (const close of ends) if (!closed.has(close.index)) yield* linesBefore(text, close.index, close.end);
  }
}

/** Two marks in comments can have whole profiles between them. In one line all belongs to it, as in JSON. */
function isOnlyBlock(content: string, line: RegExp | undefined): boolean {
  const lines = content.split('\n');
  if (lines.some(isConfigLine)) return false;
  return line === undefined || lines.slice(1).every((one) => line.test(one) && !holdsFact(one));
}

const isBlank = (line: string): boolean => /^[\s>+|#*]*$/.test(line);

/** A line that certainly belongs to a key, whatever is above it: pasted from a mail or a page, each has a blank line between. */
const certainlyEncoded =
  /^[\s>+|#*"']*(?:[\w+/]{16,200}|[\w+/]{2,200}={1,2}|(?:Proc-Type|DEK-Info): [^\n]{0,200})["',\s]*$/;
const isCertainlyEncoded = (line: string): boolean =>
  certainlyEncoded.test(line) && /\d/.test(line) && /[A-Z]/.test(line) && (/[a-z]/.test(line) || /[:=]/.test(line));

/** To the end of the last line that may belong to a block without an end. In JSON it ends with its string. */
function endOfLines(text: string, from: number, line: RegExp): number {
  let stop = endOfLine(text, from);
  const quote = text.slice(from, stop).search(/(?<!\\)"/);
  if (quote >= 0) return from + quote;
  while (stop < text.length) {
    const from = stop + 1;
    const next = endOfLine(text, from);
    const content = text.slice(from, next);
    if (isBlank(content)) {
      const end = endOfLine(text, next + 1);
      const below = text.slice(next + 1, end);
      if (!isCertainlyEncoded(below) || isConfigLine(below) || holdsFact(below)) break;
      stop = end;
    } else if (!line.test(content) || isConfigLine(content) || holdsFact(content)) break;
    else stop = next;
  }
  return stop;
}

/** The lines of base64 above an end whose beginning was not copied. */
function* linesBefore(text: string, at: number, end: number): Generator<Span> {
  let start = text.lastIndexOf('\n', at) + 1;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^[\s>+|#]*[\w+/=]{20,200}\s*$/.test(text.slice(above, start - 1))) break;
    start = above;
  }
  yield { start, end };
}
