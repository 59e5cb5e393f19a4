import { findLinks } from '@/core/import/links/find-links.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import { readHtml } from './read-html.ts';

/** UTF-16 units of HTML: beyond this, the plain text has to do. */
const longestHtml = 2_000_000;

/**
 * What was copied, as text. A page's cells and buttons lead to roles by their links, and plain text has only what is written
 * on them ("Switch role"): where the HTML has links to roles that the plain text lost, it is read as Markdown. No DOM is made
 * of it, and nothing of it is ever shown as HTML. Linear; never throws.
 */
export function textOfClipboard(plain: string, html: string): string {
  if (html === '' || html.length > longestHtml || !mayHoldLinks(html)) return plain;
  const { text } = readHtml(html);
  return linksIn(text) > linksIn(plain) ? text.trim() : plain;
}

const linksIn = (text: string): number => new Set(Array.from(findLinks(text), ({ url }) => url)).size;
