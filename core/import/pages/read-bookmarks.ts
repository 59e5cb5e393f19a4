import type { Findings } from '@/core/import/found/findings.ts';
import { cleanText } from '@/core/import/lines/clean-text.ts';
import { lineCounter } from '@/core/import/lines/line-counter.ts';
import { type Link, looksLikeRoleLink, rolesOfLinks } from '@/core/import/links/link-role.ts';
import { unwrappedLink } from '@/core/import/links/unwrapped-link.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';

/** The first line of the format that all browsers write and read, since Netscape. */
export const isBookmarksFile = (text: string): boolean =>
  /^\s{0,100}<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(text.slice(0, 1000));

/** Rolecall's mark at a folder that is called like a source. Browsers drop it, and then it is any folder. */
export const sourceFolder = 'ROLECALL_SOURCE="true"';

/** The browser's own folders ("Bookmarks bar" in the user's language) and those of sources say nothing about a role. */
const ownFolder = /\b(?:PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER|ROLECALL_SOURCE)="true"/i;

/**
 * Links to roles in a browser's bookmarks file: the title is the name, the folders are the group (`Acme/Prod`). Links in
 * no folder have no group. Folders may be nested by the thousand: their path is cut where a group's name would be.
 */
export function readBookmarks(text: string): Findings {
  const { roles, leftOut } = rolesOfLinks(bookmarkLinks(text));
  return { roles: roles.map((role) => ({ ...role, isChosen: true })), accounts: [], leftOut };
}

interface Folder {
  path: string;
}

function* bookmarkLinks(text: string): Generator<Link> {
  const lineOf = lineCounter(text);
  const open: Folder[] = [];
  let heading: { title: string; own: boolean } | undefined;
  let link: Link | undefined;
  let words = '';
  for (const token of htmlTokens(text)) {
    if (token.type === 'text') {
      if (words.length < 1000) words += token.text.slice(0, 1000);
      continue;
    }
    const group = open.at(-1)?.path ?? '';
    if (token.type === 'open') {
      if (token.name === 'a') {
        const url = unwrappedLink(attributeOf(token.attributes, 'href') ?? '');
        const place = { title: '', isChosen: true, line: lineOf(token.start).line, ...(group !== '' && { group }) };
        link = looksLikeRoleLink(url) ? { url, ...place } : undefined;
      }
      if (token.name === 'h3') heading = { title: '', own: ownFolder.test(token.attributes) };
      if (token.name === 'dl') {
        // The first list is the file itself; a list's folder is the heading before it.
        const own = heading === undefined || heading.own;
        open.push({ path: own ? group : joined(group, heading?.title ?? '') });
        heading = undefined;
      }
      words = '';
      continue;
    }
    if (token.name === 'h3' && heading) heading.title = cleanText(words);
    if (token.name === 'dl') open.pop();
    if (token.name === 'a' && link) {
      yield { ...link, title: cleanText(words) };
      link = undefined;
    }
  }
  if (link) yield { ...link, title: cleanText(words) };
}

const joined = (parent: string, folder: string) =>
  cleanText(parent === '' || folder === '' ? parent + folder : `${parent}/${folder}`);
