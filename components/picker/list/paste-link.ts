import { decodeEntities } from '@/core/text/html-entities.ts';

/** An address of AWS that leads to a role, as an attribute of HTML has it; one with many roles has at most 8,000 characters. */
const roleLink = /https:\/\/[^\s"'<>]{1,300}(?:\/switchrole\/?\?|#\/console\?)[^\s"'<>]{1,9000}/gi;
/** The words of a link, right behind its address. */
const words = /^["'][^<>]{0,2000}>((?:[^<]|<(?!\/a)){0,400})<\/a/i;
/** UTF-16 units of HTML that are looked through, and links that are taken: of several, none is chosen. */
const [longest, mostLinks] = [200_000, 5];

/** The links to roles in HTML, each once, as Markdown with their words, which name the roles. Empty: there are none. */
export function linksIn(html: string): string {
  const found = new Map<string, string>();
  for (const match of html.slice(0, longest).matchAll(roleLink)) {
    if (found.size === mostLinks) break;
    const url = decodeEntities(match[0]);
    const behind = html.slice(match.index + match[0].length, match.index + match[0].length + 3000);
    const title = decodeEntities((words.exec(behind)?.[1] ?? '').replace(/<[^<>]{0,1000}>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
    if (!found.has(url))
      found.set(url, title === '' || /https?:/.test(title) ? url : `[${title.replace(/[[\]\\]/g, '\\$&')}](${url})`);
  }
  return [...found.values()].join(' ');
}

/**
 * A link copied from a page comes as the words on it ("Switch role"), or as its address alone: what is searched for then is the
 * role that it leads to, by its name. The HTML is only looked through as text.
 */
export function listenForLinks(page: Document): void {
  const take = (event: Event, data: DataTransfer | null) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.getAttribute('role') !== 'combobox') return;
    const plain = data?.getData('text/plain').trim() ?? '';
    const links = linksIn(data?.getData('text/html') ?? '');
    // An address among other words says more than it alone.
    if (links === '' || (/https:/.test(plain) && /\s/.test(plain))) return;
    event.preventDefault();
    box.setRangeText(links, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  page.addEventListener('paste', (event) => take(event, event.clipboardData));
  page.addEventListener('drop', (event) => take(event, event.dataTransfer));
}
