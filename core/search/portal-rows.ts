import { readPortal } from '@/core/aws/portal.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** Characters of a paste in which addresses are looked for, and how many of them. */
const longest = 20_000;
const most = 5;
const address = /https:\/\/[^\s()<>"'`]{1,2000}/gi;

/** A portal in the one form that two addresses of it have in common. */
const pageOf = (url: string): string | undefined => readPortal(url)?.page.replace(/\/$/, '').toLowerCase();

/** The roles of the portals whose addresses are in a text, and the text without these addresses. None: no portal of the list is. */
export function rolesOfPortals(view: CatalogView, text: string): { rows: Set<number>; rest: string } | undefined {
  const urls = new Map<string, string>();
  for (const [url] of text.slice(0, longest).matchAll(address)) {
    const page = urls.size < most ? pageOf(url.replace(/[.,;!?]{1,9}$/, '')) : undefined;
    if (page !== undefined) urls.set(page, url);
  }
  if (urls.size === 0) return undefined;
  /** Few are different. */
  const pages = new Map<string, string | undefined>();
  const isNamed = (startUrl: string) => {
    if (!pages.has(startUrl)) pages.set(startUrl, pageOf(startUrl));
    return urls.has(pages.get(startUrl) ?? '');
  };
  const rows = new Set<number>();
  for (let row = 0; row < view.count; row++) {
    const { startUrl, otherPortals = [] } = view.role(row);
    if (startUrl && [startUrl, ...otherPortals].some(isNamed)) rows.add(row);
  }
  if (rows.size === 0) return undefined;
  return { rows, rest: [...urls.values()].reduce((rest, url) => rest.replace(url, ' '), text) };
}
