import { formatAccount } from '@/core/aws/format-account.ts';
import { hostOrText } from '@/core/aws/https-url.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { fold } from '@/core/text/fold.ts';
import { visibleLine } from '@/core/text/visible-text.ts';
import { apart, make } from './make.ts';
import type { Say } from './words.ts';

/** A role on the page, and what it is found by. */
export interface Row {
  element: HTMLElement;
  text: string;
}

export interface Group {
  element: HTMLElement;
  /** How many rows are shown. */
  count: HTMLElement;
  rows: Row[];
}

/** The roles by organization, in the order in which they come. */
export function groupsOf(roles: readonly SharedRole[], say: Say): Group[] {
  const byName = new Map<string, SharedRole[]>();
  for (const role of roles) {
    const name = visibleLine(role.organization);
    const own = byName.get(name) ?? [];
    byName.set(name, own);
    own.push(role);
  }
  return [...byName].map(([name, own]) => {
    const rows = own.map((role) => rowOf(role, name, say));
    const count = make('small', {});
    const heading = make('h2', {}, apart(name || say('title')), count);
    const list = make('ul', {}, ...rows.map(({ element }) => element));
    return { element: make('section', {}, heading, list), count, rows };
  });
}

function rowOf(role: SharedRole, organization: string, say: Say): Row {
  const { account, roleName, region = '', accountName = '', color, startUrl = '' } = role;
  const name = visibleLine(role.profile);
  const link = roleLink(role);
  const title = make('strong', {}, apart(name));
  if (color) title.style.setProperty('--color', `#${color}`);
  const where = link ? region : say('company', hostOrText(startUrl));
  const named = visibleLine(accountName);
  const cells = [
    title,
    make(
      'span',
      {},
      apart(formatAccount(account)),
      ...(named && named !== name ? [' ', make('small', {}, apart(named))] : []),
    ),
    make('span', {}, apart(roleName)),
    make('span', {}, where),
  ].flatMap((cell) => [cell, ' ']);
  const line = link ? make('a', { href: link }, ...cells) : make('p', {}, ...cells);
  const texts = [name, account, formatAccount(account), named, roleName, region, organization];
  return { element: make('li', {}, line), text: fold(texts.join('\n')) };
}

/** Shows the rows that have all the words, and says how many. */
export function findIn(groups: readonly Group[], query: string): number {
  const words = fold(query).split(/\s+/);
  let all = 0;
  for (const { element, count, rows } of groups) {
    for (const row of rows) row.element.hidden = !words.every((word) => row.text.includes(word));
    const found = rows.filter((row) => !row.element.hidden).length;
    element.hidden = found === 0;
    count.textContent = String(found);
    all += found;
  }
  return all;
}
