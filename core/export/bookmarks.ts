import type { Role } from '@/core/config/role.ts';
import { sourceFolder } from '@/core/import/pages/read-bookmarks.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { withoutHiddenCharacters } from '@/core/text/hidden-characters.ts';
import { encodeEntities } from '@/core/text/html-entities.ts';

interface Organization {
  name: string;
  roles: readonly Role[];
  /** The texts name no organization for these: the folder is called like their source. */
  isSource?: boolean;
}

export interface Bookmarks {
  /** A bookmarks file as every browser imports it. */
  html: string;
  /** Identity Center roles whose portal is not one of AWS's: nothing can be linked to. */
  leftOut: Role[];
}

const head = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/**
 * Roles as a browser's bookmarks: a folder for each organization, in it AWS's own switch-role and shortcut links, which work
 * without Rolecall. Format by "Netscape Bookmark File Format" (Microsoft's archived description; Chrome, Firefox, Safari).
 */
export function rolesToBookmarks(organizations: readonly Organization[]): Bookmarks {
  const leftOut: Role[] = [];
  const folders = organizations.map(({ name, roles, isSource = false }) => {
    const links = roles.map((role) => {
      const link = roleLink(role);
      if (link === undefined) leftOut.push(role);
      return link === undefined ? '' : `        <DT><A HREF="${encodeEntities(link)}">${oneLine(role.profile)}</A>\n`;
    });
    const mark = isSource ? ` ${sourceFolder}` : '';
    return `    <DT><H3${mark}>${oneLine(name)}</H3>\n    <DL><p>\n${links.join('')}    </DL><p>\n`;
  });
  return { html: `${head}${folders.join('')}</DL><p>\n`, leftOut };
}

/** Readers of this format go by lines, and a bookmark's name must not turn those beside it around. */
const oneLine = (text: string) => encodeEntities(withoutHiddenCharacters(text.replace(/[\s\p{Cc}]+/gu, ' ')).trim());
