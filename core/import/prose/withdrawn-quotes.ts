import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { anyAccountId } from '@/core/import/words/account-in-text.ts';
import { takesBack } from '@/core/import/words/takes-back.ts';

const quote = /^[ \t]{0,8}>/;

/**
 * A mail that corrects what it quotes: where the lines around a quote name an account and take something back, the quote's accounts
 * count no more. Its lines become blank, so that others keep their numbers.
 */
export function withoutWithdrawn(text: string): { text: string; leftOut: LeftOut[] } {
  if (!/^[ \t]{0,8}>/m.test(text)) return { text, leftOut: [] };
  const lines = text.split('\n');
  const own = lines.filter((line) => !quote.test(line));
  const isTakenBack = own.some((line) => takesBack(line.slice(0, 1000))) && own.some((line) => anyAccountId.test(line));
  if (!isTakenBack) return { text, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const rest = lines.map((line, index) => {
    if (!quote.test(line)) return line;
    const id = anyAccountId.exec(line.slice(0, 2000))?.[0];
    if (id !== undefined) leftOut.push(leftOutOf('withdrawn', index + 1, id));
    return '';
  });
  return leftOut.length === 0 ? { text, leftOut } : { text: rest.join('\n'), leftOut };
}
