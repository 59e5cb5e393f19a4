import { isAccountId } from '@/core/aws/account.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { saysNone } from '@/core/import/words/role-words.ts';
import type { Row } from './table-row.ts';

/** A column that is headed so may have ids and aliases. */
const headings = new Set(['account', 'aws account', '계정', 'aws 계정', 'アカウント']);

/** The account that a row is about; if it is no account, the text that is there. */
export function accountOf({ columns, at, table }: Row, place?: number): string | { written: string } {
  const account = place === undefined ? columns.account : { at: place, by: 'id-within' };
  const written = at(account?.at);
  if (account?.by === 'id-within') return accountIn(written)?.id ?? { written };
  const found = configAccount(written) ?? accountIn(written)?.id;
  // Among ids, a name is an alias only in a column of accounts, as Rolecall writes it, and not in one of ids.
  const takesAliases = account?.by !== 'id' || headings.has(table.header?.[account.at]?.text.toLowerCase() ?? '');
  return found === undefined || (!takesAliases && !isAccountId(found)) ? { written } : found;
}

const plural = /accounts\b|account ?ids\b|계정들|계정 ?목록/i;
const betweenAccounts = /[\n,;、|]|\s(?:and|or|및|&)\s/;
/** Characters of a cell that are looked at. */
const longest = 4000;

/**
 * The accounts of a cell that lists several, where each role is in each: below a heading such as `Accounts`, or where each has its
 * name beside it. Undefined: it has none or one, or nothing says whether all of them are meant.
 */
export function accountsListed({ columns, at, table }: Row): WrittenAccount[] | undefined {
  const place = columns.account?.at;
  const parts = at(place)
    .slice(0, longest)
    .split(betweenAccounts)
    .filter((part) => part.trim() !== '');
  const accounts = parts.flatMap((part) => accountIn(part) ?? []);
  if (place === undefined || accounts.length < 2 || accounts.length < parts.length) return undefined;
  const areAll = plural.test(table.header?.[place]?.text ?? '') && !columns.named.has('accountName');
  return areAll || accounts.every(({ name }) => name !== '') ? accounts : undefined;
}

/** What a column of accounts calls one: the text may have its number elsewhere. Empty: what is there is no name. */
export function nameIn({ columns }: Row, written: string): string {
  const isName = written.length <= 64 && /\p{L}/u.test(written) && !/\d{6}|https?:|arn:|[\n@]/.test(written);
  return isName && /^(?:alias|heading)$/.test(columns.account?.by ?? '') && !saysNone(written) ? written : '';
}
