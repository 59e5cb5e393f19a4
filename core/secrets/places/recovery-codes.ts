import { holdsFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isLabel } from '@/core/secrets/signs/find-labels.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { endOfLine } from '@/core/text/lines.ts';

const label =
  /(?:recovery|backup|rescue|scratch)[-_ ]?codes?|복구 ?코드|백업 ?코드|(?:リカバリー?|バックアップ) ?コード|恢复代码|备用(?:验证)?码|恢復碼|備用碼/gi;
/** What may be before it in its line. In a row of a table it is a name. */
const title = /(?:^|\n)[\s>+#;*•-]*[\p{L}\d '’()-]*$/u;
/** What may be between the label and the end of its line, or the codes in it. */
const behind = /[ \t]*(?:\([^()\n]{0,60}\))?[ \t:*]*/y;
const lead = /^[\s>+|#;*•-]*(?:\d{1,2}[.)][ \t]+)?/;
const code = /^[A-Za-z\d]{3,16}(?:-[A-Za-z\d]{3,16}){0,5}$/;
/** More have no list. */
const mostLines = 40;

/** The codes of a list of recovery codes: in the label's line, and in the lines below it that have nothing but codes. */
export function* recoveryCodesIn(text: string): Generator<Span> {
  for (const found of text.matchAll(label)) {
    behind.lastIndex = found.index + found[0].length;
    behind.test(text);
    const lineStart = text.slice(Math.max(0, found.index - 100), found.index);
    if (!title.test(lineStart)) continue;
    const spans: Span[] = [];
    const isAssigned = text.slice(found.index, behind.lastIndex).includes(':');
    let start = behind.lastIndex;
    for (let count = 0; count < mostLines && start < text.length; count++) {
      const end = Math.min(endOfLine(text, start), start + 400);
      const line = text.slice(start, end);
      const from = count === 0 ? 0 : (lead.exec(line)?.[0].length ?? 0);
      const content = line.slice(from).trim();
      if (content !== '' && ((count === 0 && !isAssigned) || !isCodes(content))) {
        // Below names there may be the accounts that are called so.
        if (holdsFact(line)) spans.length = 0;
        break;
      }
      if (content !== '') spans.push({ start: start + from, end: start + from + content.length });
      start = end + 1;
    }
    // One word of letters can be a name; a list of them is of codes.
    const hasDigits = spans.some(({ start: from, end: to }) => /\d/.test(text.slice(from, to)));
    if (hasDigits || spans.length > 1) yield* spans;
  }
}

/** Of several codes in a line. With letters alone they are in groups of one length. */
function isCodes(content: string): boolean {
  if (content.length > 200 || holdsFact(content)) return false;
  const words = content.split(/[\s,;|]+/).filter((word) => word !== '');
  return (
    words.length <= 8 &&
    words.every(
      (word) => code.test(word) && !isRoleWord(word) && !isLabel(word) && (/\d/.test(word) || isGrouped(word)),
    )
  );
}

const isGrouped = (word: string): boolean => {
  const groups = word.split('-');
  return groups.length > 1 && groups.every(({ length }) => length === groups[0]?.length && length > 4);
};
