import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import { button, element, linkTo } from './element.ts';
import type { RestWord } from './rest-words.ts';

/** Links made at a time: ten thousand at once would hold the page for seconds. */
const step = 100;

/** All roles as plain links, which need nothing of the extension, and a field that finds some of them. */
export function lastList(view: CatalogView, word: RestWord): HTMLElement {
  const list = element('ul', { className: 'crash-roles' });
  const told = element('p', { className: 'crash-hint', role: 'status' });
  const more = button('', () => show(list.childElementCount + step));
  const find = element('input', { type: 'search', className: 'crash-find', ariaLabel: word('crash_find') });
  find.placeholder = word('crash_find');
  // A first screen cannot be searched.
  find.hidden = view.listSetup !== undefined;
  let found = rolesWith(view, '');

  function show(count: number): void {
    list.append(...found.slice(list.childElementCount, count).map((index) => item(view, index)));
    const [shown, next] = [list.childElementCount, Math.min(step, found.length - list.childElementCount)];
    told.textContent =
      found.length === 0 ? word('crash_none_found') : word('common_shown', String(shown), String(found.length));
    more.textContent = word('common_more', String(next));
    more.hidden = next <= 0;
  }
  find.oninput = () => {
    found = rolesWith(view, find.value);
    list.replaceChildren();
    show(step);
  };
  show(step);
  return element(
    'section',
    {},
    element('h2', {}, word('crash_roles')),
    element('p', { className: 'crash-hint' }, word('crash_roles_lead')),
    find,
    told,
    list,
    more,
  );
}

/** The roles that are known and have all words, in the list's order. */
function rolesWith(view: CatalogView, query: string): number[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  const sets = words.map((word) => new Set(view.rowsWith(word)));
  return Array.from({ length: view.count }, (_, index) => index).filter(
    (index) => view.knows(index) && sets.every((set) => set.has(index)),
  );
}

/** One that cannot be read is left as an empty line: it must not take the others away. */
function item(view: CatalogView, index: number): HTMLElement {
  try {
    return element('li', {}, ...lineOf(view.role(index)));
  } catch {
    return element('li', {}, '?');
  }
}

function lineOf(role: CatalogRole): (Node | string)[] {
  const link = roleLink(role);
  const name = element('bdi', {}, visibleText(shownName(role)));
  const facts = [formatAccount(role.account), role.roleName, role.organization].map(visibleText).join(' · ');
  return [link === undefined ? name : linkTo(link, '', name), element('span', { className: 'crash-hint' }, facts)];
}
