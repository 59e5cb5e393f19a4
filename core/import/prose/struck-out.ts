import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { hasConfigKeys } from '@/core/import/lines/config-shape.ts';
import { anyAccountId } from '@/core/import/words/account-in-text.ts';

const struck = /(?<!~)~~(?=[^\s~])([^~\n]{1,2000})~~(?!~)/g;
const row = /^\s{0,9}\|/;

/**
 * Without what is struck out (`~~old~~`), which counts no more. A line that has no account besides a struck one is blank then, or
 * a row of blank cells: nothing of it may go to the account above it. A config has no marks.
 */
export function withoutStruckOut(text: string): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  if (!text.includes('~~') || hasConfigKeys(text)) return { text, leftOut };
  const lines = text.split('\n').map((line, index) => {
    if (!line.includes('~~')) return line;
    const out: string[] = [];
    const rest = line.replace(struck, (_, words: string) => {
      out.push(words);
      return '';
    });
    if (out.length === 0) return line;
    const id = anyAccountId.exec(out.join(' '))?.[0];
    if (id !== undefined || row.test(line)) leftOut.push(leftOutOf('struck-out', index + 1, id ?? out.join(' ')));
    return id === undefined || anyAccountId.test(rest) ? rest : rest.replace(/[^|\t,;]/g, '');
  });
  return leftOut.length === 0 ? { text, leftOut } : { text: lines.join('\n'), leftOut };
}
