import { withoutBackslashes, withoutMarkup } from '@/core/import/lines/cell.ts';

/** A title is looked for within so many characters: a line may be a megabyte long. */
const reach = 300;
/** Words before a link are its name only if they are few. */
const longestLead = 64;

/** The title that a link's own markup gives it: Markdown `[title](url)`, Jira `[title|url]`, Slack `<url|title>`. */
export function titleWithin(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 3), start);
  if (before.endsWith('](') || before.endsWith('](<')) return markdownTitle(text, text.lastIndexOf(']', start));
  if (before.endsWith('|')) {
    const title = text.slice(Math.max(0, start - reach), start - 1);
    const opening = title.lastIndexOf('[');
    return opening < 0 || title.includes('\n', opening) ? '' : title.slice(opening + 1).trim();
  }
  if (before.endsWith('<') && text[end] === '|') {
    const [title = ''] = text.slice(end + 1, end + reach).split(/[>\n]/, 1);
    return title.trim();
  }
  return '';
}

/** The text between a `]` and its `[`. A URL does not count as a title. */
function markdownTitle(text: string, closing: number): string {
  let depth = 0;
  for (let at = closing; at >= 0 && at > closing - reach; at--) {
    if (isEscaped(text, at)) continue;
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) {
      const title = withoutBackslashes(text.slice(at + 1, closing));
      return /^!?\[|https?:\/\//.test(title) ? '' : title.replace(/^(\*\*|__|`)(.*)\1$/s, '$2').trim();
    }
  }
  return '';
}

/** Whether an odd number of backslashes comes before. */
function isEscaped(text: string, position: number): boolean {
  let first = position;
  while (position - first < reach && text[first - 1] === '\\') first--;
  return (position - first) % 2 === 1;
}

/** What joins words to the link or the ARN behind them, with the mark of code or emphasis that this begins with. */
const leadEnd = /(?:\s|[:=>|,;"'<([{–—→-]|(?<=[\s:=>|,;(–—→-])(?:`{1,3}|\*{1,3}|__?)){1,40}$/;

/** The few words before a link on its line: `prod: https://…`, `| prod | https://…`, `2. prod - https://…`. */
export function titleBefore(text: string, from: number, start: number): string {
  if (start - from > reach) return '';
  const lead = withoutMarkup(text.slice(from, start).replace(leadEnd, ''))
    .replace(/^[\s>|"'*+#~-]*(?:\d{1,4}[.)]\s)?(?:\[[ x]\]\s)?/i, '')
    .replace(leadEnd, '')
    .replace(/^\[([^[\]]{1,64})\]$/, '$1');
  // JSON's keys and HTML's tags are no names.
  return lead.length <= longestLead && /[\p{L}\p{N}]/u.test(lead) && !/["<>{}]/.test(lead) ? lead : '';
}
