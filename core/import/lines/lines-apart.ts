import { settingKey } from '@/core/config/document/keys.ts';
import { knownKeys } from '@/core/config/document/known-keys.ts';

/** A header with a setting behind it. */
const headed = /^[ \t]{0,40}\[[^\][\n]{1,200}\][ \t]{0,40}([a-z_]{2,40})[ \t]{0,9}[=:]/i;
/** Where a line may have ended: before a header with a setting behind it, and before a setting. */
const starts =
  /\[[^\][\n]{1,200}\](?=[ \t]{0,40}([a-z_]{2,40})[ \t]{0,9}[=:])|(?<=[\s\]])([a-z_]{2,40})(?=[ \t]{0,9}=)|\s[#;]/gi;

const isKey = (written = ''): boolean => settingKey(written) !== undefined || knownKeys.has(written.toLowerCase());

/**
 * Mails and chats lose line ends: `[profile dev]role_arn = … [profile prod] role_arn = …`. Gives each header and each setting
 * of such lines a line of its own; all other lines stay. `lineOf`: the line of the text that a line of the result comes from, 1-based.
 * Linear.
 */
export function withLinesApart(text: string): { text: string; lineOf: (line: number) => number } {
  const from: number[] = [];
  const lines = text.split('\n').flatMap((line, index) => {
    const pieces = line.trimStart().startsWith('[') && isKey(headed.exec(line)?.[1]) ? piecesOf(line) : [line];
    for (const _ of pieces) from.push(index + 1);
    return pieces;
  });
  return { text: lines.join('\n'), lineOf: (line) => from[line - 1] ?? line };
}

function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let isComment = false;
  for (const { 0: found, 1: headedKey, 2: key, index } of line.matchAll(starts)) {
    const isHeader = isKey(headedKey);
    if (isHeader || (!isComment && isKey(key))) {
      if (line.slice(start, index).trim() !== '') pieces.push(line.slice(start, index).trimEnd());
      start = index;
      isComment = false;
    } else if (/^\s/.test(found)) isComment = true;
  }
  return [...pieces, line.slice(start)];
}
