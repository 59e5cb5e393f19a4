import { holdsFact } from '@/core/secrets/signs/facts.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { endOfLine, indentOf } from '@/core/text/lines.ts';

/** What stands before a line's own text in mails, chats, diffs, comments, tables, and what `grep -n` and editors put there. */
const lead = /^(?:[\s>+|#;*│-]|\/\/|\d{1,6}[:|-]|[\w./-]{1,120}:\d{1,6}:)*/;
const setting = /^(?:-\s+)?["']?[A-Za-z][\w.-]*["']?\s*[=:](?:\s|$|[^\s=])/;
const encodedOnly = /^[\w+/.%~-]{16,}={0,2}["'`]?[,;]?$/;
const lastPiece = /^[\w+/.%~-]{1,200}={0,2}["'`]?[,;]?$/;

/** How many lines a secret may go on for: more than the longest private key or token takes. */
const mostLines = 400;

/**
 * The lines after a position that belong to a secret above: deeper indented ones (the SDKs' rule, blank lines between
 * allowed) and bare lines of base64, which a terminal or a mail made of one long line. `began`: the secret's part of its
 * first line; `only`: without the deeper indented ones, where no setting says that they belong to it.
 */
export function* continuationsAfter(text: string, position: number, began: string, only?: 'encoded'): Generator<Span> {
  const labelled = text.slice(text.lastIndexOf('\n', position - 1) + 1, position);
  const outer = lead.exec(labelled)?.[0] ?? '';
  const indent = indentOf(labelled);
  let isCut = isLongPiece(began.trim());
  let count = 0;
  for (
    let start = endOfLine(text, position) + 1, end = 0;
    start < text.length && count < mostLines;
    start = end + 1, count++
  ) {
    end = endOfLine(text, start);
    const line = text.slice(start, end);
    const content = line.slice(lead.exec(line)?.[0].length ?? 0).trimEnd();
    if (content === '') {
      // A sign alone, or a comment's end.
      if (line.trim() !== '' && line.trim().length > 2) return;
      continue;
    }
    if (holdsFact(content)) return;
    const isSetting = setting.test(content) && !encodedOnly.test(content);
    const deeper =
      only === undefined &&
      (indentOf(line) > indent || isQuotedDeeper(line, outer)) &&
      !content.startsWith('[') &&
      !isSetting;
    const encoded =
      !isSetting &&
      (isCut ? lastPiece.test(content) && /\w/.test(content) : only === undefined && encodedOnly.test(content));
    if (!deeper && !encoded) return;
    // The last piece of a long line is shorter than the others.
    isCut = isLongPiece(content);
    yield { start, end, rest: true };
  }
}

const isLongPiece = (piece: string): boolean => piece.length >= 40 && encodedOnly.test(piece.replace(/^["'`]/, ''));

/** In a quotation or a diff, an indentation stands behind its sign. */
function isQuotedDeeper(line: string, outer: string): boolean {
  if (!/^[>+|#;]/.test(outer) || !/^[>+|#;]/.test(line)) return false;
  return (lead.exec(line)?.[0].length ?? 0) > outer.length && line[0] === outer[0];
}
