import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';

const quote = /^[ \t]{0,8}>/;
/** What somebody writes who takes back what the quote says. */
const takesBack =
  /\b(?:sorry|wrong|incorrect|mistake|mistaken|my bad|correction|corrected|ignore (?:the|my|that)|disregard|instead of the)\b|잘못|정정|수정합니다|수정드|아닙니다|아니라|무시해|죄송|誤り|間違|訂正|失礼しました|すみません|更正|抱歉|错了/i;
const account = /(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/;

/**
 * A mail that corrects what it quotes: where the lines around a quote name an account and take something back, the quote's accounts
 * count no more. Its lines become blank, so that others keep their numbers.
 */
export function withoutWithdrawn(text: string): { text: string; leftOut: LeftOut[] } {
  if (!/^[ \t]{0,8}>/m.test(text)) return { text, leftOut: [] };
  const lines = text.split('\n');
  const own = lines.filter((line) => !quote.test(line));
  const isTakenBack = own.some((line) => takesBack.test(line.slice(0, 1000))) && own.some((line) => account.test(line));
  if (!isTakenBack) return { text, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const rest = lines.map((line, index) => {
    if (!quote.test(line)) return line;
    const id = account.exec(line.slice(0, 2000))?.[0];
    if (id !== undefined) leftOut.push(leftOutOf('withdrawn', index + 1, id));
    return '';
  });
  return leftOut.length === 0 ? { text, leftOut } : { text: rest.join('\n'), leftOut };
}
