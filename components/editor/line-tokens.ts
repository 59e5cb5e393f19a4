import { parseHeader } from '@/core/config/document/header.ts';
import { knownKeys } from '@/core/config/document/known-keys.ts';
import { cleanValue, splitSetting } from '@/core/config/document/setting.ts';
import { parseColor, parseContainerColor } from '@/core/text/css-color.ts';

export type TokenKind = 'bracket' | 'section' | 'comment' | 'key' | 'unknown-key' | 'value' | 'arn' | 'color';

/** A part of a line, in characters from the line's beginning. */
export interface Token {
  from: number;
  to: number;
  kind: TokenKind;
  /** Of a color: six hex digits. */
  color?: string;
}

const comment = /\s[#;].*$/;

/**
 * The parts of one line. The reader's own functions find them, so the colors show what is read. Each line is independent: a
 * line in the middle of 60,000 costs no more than a line alone. Text outside of the known dialects gets no token.
 */
export function lineTokens(line: string): Token[] {
  const start = line.length - line.trimStart().length;
  const text = line.trim();
  const end = start + text.length;
  if (text === '') return [];
  if (text.startsWith('#') || text.startsWith(';')) return [{ from: start, to: end, kind: 'comment' }];
  if (text.startsWith('[')) return headerTokens(line, text, start, end);
  return settingTokens(line, text, end);
}

function headerTokens(line: string, text: string, start: number, end: number): Token[] {
  const header = parseHeader(text);
  if (header === undefined) return [];
  const tokens: Token[] = [{ from: start, to: start + 1, kind: 'bracket' }];
  const from = header.name === '' ? -1 : line.lastIndexOf(header.name, header.closed ? line.lastIndexOf(']') : end);
  if (from > start) tokens.push({ from, to: from + header.name.length, kind: 'section' });
  const bracket = line.indexOf(']', Math.max(start, from + header.name.length));
  if (header.closed && bracket >= 0) {
    tokens.push({ from: bracket, to: bracket + 1, kind: 'bracket' });
    const rest = line.slice(bracket + 1, end).search(/[#;]/);
    if (rest >= 0 && header.rest === '') tokens.push({ from: bracket + 1 + rest, to: end, kind: 'comment' });
  }
  return tokens;
}

function settingTokens(line: string, text: string, end: number): Token[] {
  const setting = splitSetting(text);
  if (setting === undefined) return [];
  const key = setting.key.toLowerCase();
  const keyFrom = line.indexOf(setting.key);
  const known = knownKeys.get(key);
  const tokens: Token[] = [
    { from: keyFrom, to: keyFrom + setting.key.length, kind: known === undefined ? 'unknown-key' : 'key' },
  ];
  const valueFrom = end - setting.value.length;
  const clean = cleanValue(setting.value);
  // A value may hold `#`: only what the reader cuts off is a comment.
  const cut = clean === setting.value ? -1 : setting.value.search(comment);
  const valueTo = cut < 0 ? end : valueFrom + cut;
  if (valueTo > valueFrom) tokens.push({ from: valueFrom, to: valueTo, ...valueToken(clean, known?.value) });
  if (cut >= 0) tokens.push({ from: valueTo + 1, to: end, kind: 'comment' });
  return tokens;
}

function valueToken(value: string, kind: string | undefined): Pick<Token, 'kind' | 'color'> {
  const color =
    kind === 'color' ? parseColor(value) : kind === 'container-color' ? parseContainerColor(value) : undefined;
  if (color !== undefined) return { kind: 'color', color };
  return { kind: value.startsWith('arn:') ? 'arn' : 'value' };
}
