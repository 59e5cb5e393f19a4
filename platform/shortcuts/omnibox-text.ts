import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { matchRanges } from '@/core/search/highlight.ts';
import type { Pattern } from '@/core/search/pattern.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { labelText, roleLabel } from './role-label.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** For Chromium's descriptions, which are XML: one that is not well-formed takes the whole list away. */
export const escapeXml = (text: string): string =>
  // The noncharacters that XML forbids; controls and lone surrogates have been made visible.
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '').replace(/[\ufffe\uffff]/g, '\ufffd');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the address bar holds when a suggestion is chosen: readable, and enough to find the role by. */
export function contentOf(role: CatalogRole): string {
  const { kind, partition, account, roleName, startUrl = '' } = role;
  // An account of another partition can have the same id, and a permission set the name of a role, or of one at another portal.
  const place = partition === 'aws' ? '' : `${partition}:`;
  const portal = kind === 'iam' ? '' : `${startUrl.replace(/^https:\/\//, '').replace(/\s/g, '')}:`;
  return oneLine(`${visibleText(shownName(role))} ${portal}${place}${account}/${roleName}`);
}

/** An address of a portal has up to six before the account: `https:` of a scheme is not among them. */
const mostParts = 12;

/** The role of a suggestion's content; undefined: it is words that somebody typed. */
export function roleOfContent(view: CatalogView, content: string): CatalogRole | undefined {
  const text = oneLine(content);
  // A permission set has the portal's address before the account.
  const parts = text
    .slice(text.lastIndexOf(' ') + 1)
    .split(/[/:]/)
    .slice(0, mostParts);
  for (const account of new Set(parts.filter((part) => part !== ''))) {
    const candidates = view.rowsWith(`\t${account}\t`).map((index) => view.role(index));
    const role = candidates.find((candidate) => contentOf(candidate) === text);
    if (role) return role;
  }
  return undefined;
}

/** What is behind a role: its organization, and the page that it lands on, if one was asked for. */
const ending = ({ organization }: CatalogRole, page: string | undefined): string =>
  `— ${labelText(organization)}${page ? ` → ${labelText(page)}` : ''}`;

/** A suggestion for browsers that show it as it is. `page`: a visible text. */
export const plainDescription = (role: CatalogRole, page?: string): string =>
  `${roleLabel({ ...role, name: shownName(role) })} ${ending(role, page)}`;

/** A suggestion in Chromium's markup: what the search found in the name is bold, everything else is dimmed. */
export function markedDescription(role: CatalogRole, patterns: readonly (readonly Pattern[])[], page?: string): string {
  const { account, roleName } = role;
  const name = visibleText(shownName(role));
  let marked = '';
  let at = 0;
  for (const [start, end] of matchRanges(name, patterns)) {
    marked += `${escapeXml(name.slice(at, start))}<match>${escapeXml(name.slice(start, end))}</match>`;
    at = end;
  }
  marked += escapeXml(name.slice(at));
  const rest = `${roleLabel({ account, roleName })} ${ending(role, page)}`;
  return `\u2068${marked}\u2069 <dim>${escapeXml(rest)}</dim>`;
}
