import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { type Fields, searchedColumns } from './snapshot.ts';

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
