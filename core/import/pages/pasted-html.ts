import { hasConfigShape } from '@/core/import/lines/config-shape.ts';
import { findLinks } from '@/core/import/links/find-links.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import { readHtml } from './read-html.ts';
import { shownTokens } from './shown-tokens.ts';
import { UnseenText } from './unseen-text.ts';

/** UTF-16 units of HTML: beyond this, the plain text has to do. */
const longestHtml = 2_000_000;
/** What plain text has no sign of: which cell belongs to which row, what a heading is above, what is struck out. */
const hasLayout = /<(?:t[dh]|d[td]|h[1-6]|s|del|strike)[\s>]|line-through/i;
const account = /(?<!\d)\d{4}[-\s\u2010-\u2015]?\d{4}[-\s\u2010-\u2015]?\d{4}(?!\d)/;

/**
 * What was copied, as text. Plain text loses what a page says by its layout: the links behind buttons, and, where a wiki puts
 * paragraphs or lists into its cells, the rows of a table. Where the HTML has more links to roles, or accounts in such a
 * layout, it is read as Markdown. A config, and what JSON is written in, stay as they are. No DOM is made of the HTML, and
 * nothing of it is ever shown as HTML. Linear; never throws.
 */
export function textOfClipboard(plain: string, html: string): string {
  if (html === '' || html.length > longestHtml) return plain;
  const holdsLinks = mayHoldLinks(html);
  const isLaidOut = hasLayout.test(html) && account.test(html) && !isExact(plain);
  const hides = account.test(plain) && hidesAccounts(html);
  if (!holdsLinks && !isLaidOut && !hides) return plain;
  const { text } = readHtml(html);
  if (hides) return text.trim();
  const isBetter = linksIn(text) > linksIn(plain) || isAddress(plain);
  return (isLaidOut && !isOfCode(text)) || isBetter ? text.trim() : plain;
}

/** Whether an account is in what nobody sees who copies it: the plain text has it all the same. */
function hidesAccounts(html: string): boolean {
  if (!/style/i.test(html)) return false;
  const unseen = new UnseenText();
  const hidden: string[] = [];
  for (const token of shownTokens(html, (text) => hidden.push(text))) {
    if (token.type !== 'text') unseen.follow(token);
    else if (unseen.isOpen) hidden.push(token.text);
  }
  return account.test(hidden.join(''));
}

/** A link that was dragged or copied: only its HTML has the words on it, which name the role. */
const isAddress = (plain: string): boolean => /^\s*https:\/\/\S+\s*$/.test(plain);

/** A page of code is a table, too: its lines, beside their numbers. */
function isOfCode(text: string): boolean {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.length > 0 && rows.every((row) => /^\|\s{0,9}\d{0,6}\s{0,9}\|(?:[^|\\]|\\.)*\|$/.test(row));
}

/** Whether blanks and line ends of a text are part of it. */
const isExact = (plain: string): boolean => hasConfigShape(plain) || /^\s*[[{]/.test(plain);

const linksIn = (text: string): number => new Set(Array.from(findLinks(text), ({ url }) => url)).size;
