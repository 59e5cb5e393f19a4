import type { Span } from '@/core/secrets/signs/span.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import { findSecrets } from './find-secrets.ts';

/** What is left out may show what was hidden by it; after so many rounds nothing ever did. */
const mostRounds = 4;

/**
 * Removes the secrets from a text: AWS credentials in any notation (settings, commands, JSON, tables, prompts, links; on one
 * line or wrapped), passwords, tokens, cookies, private keys, seeds and codes of other tools. This folder has a table of
 * shapes, a table of labels in the languages of AWS's console, and where a value ends in each notation. Each secret becomes
 * `***`, and its further lines become empty. Otherwise only line ends change, to `\n`. Lines keep their numbers; `lines` are
 * those that had a secret, 1-based, ascending.
 *
 * Pure, idempotent, linear in the length of the text. A text without anything suspicious costs only a few searches.
 */
export function withoutSecrets(written: string): { text: string; lines: number[] } {
  let text = normalizeLines(written);
  const lines = new Set<number>();
  for (let round = 0; round < mostRounds; round++) {
    const spans = findSecrets(text);
    if (spans.length === 0) break;
    text = leaveOut(text, spans, lines);
  }
  return { text, lines: [...lines].sort((one, other) => one - other) };
}

function leaveOut(text: string, spans: readonly Span[], lines: Set<number>): string {
  const parts: string[] = [];
  let done = 0;
  let line = 1;
  for (const { start, end, quoted, rest } of spans) {
    line += lineEndsIn(text, done, start);
    const height = lineEndsIn(text, start, end);
    for (let row = 0; row <= height; row++) lines.add(line + row);
    const mark = rest ? '' : quoted ? `"${leftOutMark}"` : leftOutMark;
    parts.push(text.slice(done, start), mark, '\n'.repeat(height));
    line += height;
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
