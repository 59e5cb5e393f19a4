import { guarded } from '@/core/text/csv-cell.ts';
import { encodeEntities } from '@/core/text/html-entities.ts';

/** A role as it is shown to people: nothing hidden in it, on one line. Without a link where none can be made of it. */
export interface ShownRole {
  name: string;
  account: string;
  roleName: string;
  organization: string;
  link?: string;
}

/**
 * Rich text for the clipboard, of which mail and chat programs take links, lists and tables, and nothing more. Every text is
 * escaped; links are those that Rolecall makes. It is never put into a page of Rolecall.
 */
export const htmlList = (roles: readonly ShownRole[]): string =>
  groupsOf(roles)
    .map(([name, group]) => `${name && `<p><b>${text(name)}</b></p>`}<ul>${group.map(itemOf).join('')}</ul>`)
    .join('');

export const htmlTable = (titles: readonly string[], roles: readonly ShownRole[]): string => {
  const head = titles.map((title) => `<th>${text(title)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${roles.map(rowOf).join('')}</tbody></table>`;
};

const text = (written: string): string => `<bdi>${encodeEntities(written)}</bdi>`;

const linked = (name: string, link: string | undefined): string =>
  link ? `<a href="${encodeEntities(link)}">${text(name)}</a>` : text(name);

const itemOf = ({ name, link, account, roleName }: ShownRole): string =>
  `<li>${linked(name, link)} (${text(account)} / ${text(roleName)})</li>`;

/** A spreadsheet takes the cells, and a cell that begins with `=` for a formula. */
const rowOf = ({ name, link, account, roleName, organization }: ShownRole): string =>
  `<tr><td>${linked(guarded(name), link)}</td>${[account, roleName, organization].map((cell) => `<td>${text(guarded(cell))}</td>`).join('')}</tr>`;

/** By organization, in the order in which they come. */
function groupsOf(roles: readonly ShownRole[]): [string, ShownRole[]][] {
  const groups = new Map<string, ShownRole[]>();
  for (const role of roles) {
    const group = groups.get(role.organization) ?? [];
    groups.set(role.organization, group);
    group.push(role);
  }
  return [...groups];
}
