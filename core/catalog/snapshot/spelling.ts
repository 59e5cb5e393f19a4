import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { betweenNames, detailColumns, type Fields, type RoleLines, searchedColumns } from './snapshot.ts';

/** Controls cannot be typed or shown, and two of them separate rows and fields: each becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
export const field = (text: string | undefined) => (text ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ');

export const toLine = (columns: readonly string[], fields: Fields): string =>
  columns
    .map((column) => field(fields[column]))
    .join('\t')
    .replace(/\t+$/, '');

/** The fields that are searched, as they are written. */
const searchedFields = ({ tags = [], otherNames = [], ...role }: CatalogRole): Fields => ({
  profile: role.profile,
  account: role.account,
  accountName: role.accountName,
  roleName: role.roleName,
  region: role.region,
  own: [role.displayName, ...tags, ...otherNames].filter(Boolean).join(' '),
  learntName: role.learntName,
});

/** A searchable line before it is folded. If both are of one length, offsets in one are offsets in the other. */
export const spellingOf = (role: CatalogRole): string => toLine(searchedColumns, searchedFields(role));

const placeOf = (column: string) => (detailColumns as readonly string[]).indexOf(column);
/** Where each searched column is in a role's details, as it is written; -1 for those that are not there. */
const places = searchedColumns.map(placeOf);
const [displayName, tags, otherNames] = ['displayName', 'tags', 'otherNames'].map(placeOf);

/** The same of a role's two lines. A search asks for that of a thousand roles at a key, and needs nothing else of them. */
export function spellingIn([names, details]: RoleLines): string {
  const searched = names.split('\t');
  const more = details.split('\t');
  const textAt = (place = -1) => more[place] ?? '';
  const own = () =>
    [textAt(displayName), textAt(tags), textAt(otherNames).replaceAll(betweenNames, ' ')].filter(Boolean).join(' ');
  return searchedColumns
    .map((column, n) => (column === 'own' ? own() : textAt(places[n]) || searched[n]))
    .join('\t')
    .replace(/\t+$/, '');
}
