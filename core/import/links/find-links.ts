import { lineCounter } from '@/core/import/lines/line-counter.ts';
import { endOfUrl } from './end-of-url.ts';
import { type Link, looksLikeRoleLink } from './link-role.ts';
import { titleBefore, titleWithin } from './link-title.ts';
import { unwrappedLink } from './unwrapped-link.ts';

/** A link and its place in the text. */
export interface FoundLink extends Link {
  /** Position of its first character, and that of its line. */
  start: number;
  lineStart: number;
}

/**
 * All links to roles in a text (line ends `\n`), whatever is around them: prose, Markdown, wiki and chat markup, tables,
 * CSV, JSON, HTML. A link's title is its name: `[prod](…)`, `[prod|…]`, `<…|prod>`; the words before it on its line serve
 * where the link itself has no display name. Linear: every character is looked at a bounded number of times.
 */
export function* findLinks(text: string): Generator<FoundLink> {
  const placeOf = lineCounter(text);
  let lastEnd = 0;
  const opening = /https:\/\//gi;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index;
    const { end, next } = endOfUrl(text, start);
    opening.lastIndex = next;
    const url = unwrappedLink(text.slice(start, end).replaceAll('&amp;', '&'));
    // An address that is the title of a Markdown link comes again as its target.
    if (!looksLikeRoleLink(url) || text.startsWith('](', end)) continue;
    const { line, lineStart } = placeOf(start);
    const explicit = titleWithin(text, start, end);
    const named = explicit !== '' || /[?&]displayName=[^&]/.test(url);
    // Words between two links of one line belong to a sentence.
    const title = named || lastEnd > lineStart ? explicit : titleBefore(text, lineStart, start);
    lastEnd = end;
    yield { url, title, line, start, lineStart };
  }
}
