import { isAccountId, isWrittenAccountId } from '@/core/aws/account.ts';
import type { Note } from '@/core/import/found/notes.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import {
  accountPlaceOf,
  isEnvironment,
  isMoment,
  isSpoilt,
  qualifierOf,
  saysAccount,
} from '@/core/import/words/account-words.ts';
import { columnAbout, columnBeside, columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { rowsLookedAt, type Table } from './table.ts';

/** What the cells of a column are, in how many of its rows that are filled. */
export interface IdCounts {
  filled: number;
  id: number;
  idWithin: number;
  alias: number;
}

/** Which column has the accounts that a table's rows are about. */
export interface AccountColumns {
  /** `alias`: no column has ids, and this one has what could be aliases. */
  account?: { at: number; by: 'id' | 'id-within' | 'heading' | 'alias' };
  /** All columns of accounts; without `account`, nothing says which of them is meant. */
  all: number[];
}

/** Characters of a cell. */
const longest = 1000;
const betweenIds = /[\s,;/|&·•+.]+|and|or|및|と/;

/** Nothing but ids, two at least. An ARN may hold two, of which one is the account. */
function areSeveralIds(text: string): boolean {
  const ids = text.slice(0, longest).split(betweenIds).filter(Boolean);
  return ids.length > 1 && ids.every(isWrittenAccountId);
}

/** Whole headings of ids that do not say of what. */
export const ofIds = /^\W{0,3}(?:aws|ids?|numbers?|no\.?|nr\.?|#|번호|아이디|番号|编号|編號)\W{0,3}$/iu;

/**
 * Columns of accounts, by headings first: one that is headed as an account is never given up for another with twelve digits.
 * Of several, the one that is switched to counts, then the one headed `Account` and no more; others' accounts never do.
 */
export function accountColumns(
  { header, rows }: Pick<Table, 'header' | 'rows'>,
  counts: readonly IdCounts[],
): AccountColumns {
  const heads = counts.map((_, at) => header?.[at]?.text ?? '');
  const cells = (at: number) => rows.slice(0, rowsLookedAt).map((row) => row.cells[at]?.text.trim() ?? '');
  const count = (at: number) => counts[at] ?? { filled: 0, id: 0, idWithin: 0, alias: 0 };
  const most = (at: number, share: 'id' | 'idWithin' | 'alias') =>
    count(at)[share] > 0 && count(at)[share] * 2 >= count(at).filled;
  const place = heads.map((heading) => accountPlaceOf(heading));
  const exact = (at: number) => columnOf(heads[at] ?? '') === 'account';
  const isHeaded = (at: number) => exact(at) || (isFree(heads[at]) && saysAccount(heads[at] ?? ''));
  const mayBe = heads.flatMap((_, at) => (place[at] === 'none' || count(at).filled === 0 ? [] : [at]));
  const headed = mayBe.filter(isHeaded);
  const isMostlySpoilt = (at: number) => cells(at).filter(isSpoilt).length * 2 >= count(at).filled;
  /** Cells with two ids and more: it is the column of the accounts, though nobody knows which one such a row is about. */
  const holdsSeveral = (at: number) => {
    const filled = cells(at).filter((text) => text !== '');
    const ofOne = filled.filter((text) => accountIn(text) !== undefined).length;
    const ofSeveral = filled.filter((text) => areSeveralIds(text)).length;
    return ofSeveral > 0 && (ofOne + ofSeveral) * 2 >= filled.length;
  };
  const isOfIds = (at: number) => most(at, 'idWithin') || count(at).id > 0 || isMostlySpoilt(at) || holdsSeveral(at);
  const withIds = headed.filter(isOfIds);
  if (withIds.length > 0)
    return chosen(distinct(withIds), (at) => (most(at, 'id') || !most(at, 'idWithin') ? 'id' : 'id-within'));
  const found = unheaded();
  if (found.length > 0) return chosen(distinct(found), (at) => (most(at, 'id') ? 'id' : 'id-within'));
  const names = mayBe.filter((at) => columnAbout(heads[at] ?? '') === 'accountName');
  const aliases = headed.some((at) => most(at, 'alias')) ? headed.filter((at) => most(at, 'alias')) : [];
  if (aliases.length > 0) return chosen(aliases, () => 'alias');
  if (headed.length > 0) return chosen(headed, () => 'heading');
  return chosen(names.filter((at) => most(at, 'alias')).slice(0, 1), () => 'alias');

  /** Columns with ids, where no heading says that they are accounts. */
  function unheaded(): number[] {
    const numbers = mayBe.filter(
      (at) =>
        (most(at, 'idWithin') || areSpoilt(at) || holdsSeveral(at)) &&
        !cells(at).every((text) => text === '' || isMoment(text)),
    );
    const unknown = numbers.filter((at) => isFree(heads[at]));
    const bare = unknown.filter((at) => ofIds.test(heads[at] ?? ''));
    if (bare.length > 0) return bare;
    if (headed.length > 0) return [];
    const ids = unknown.filter((at) => most(at, 'id'));
    // With headings, a text that an id stands in is a note.
    if (unknown.length > 0) return header !== undefined && ids.length > 0 ? ids : unknown;
    return numbers.filter((at) => /^(?:name|accountName)$/.test(columnOf(heads[at] ?? '') ?? '')).slice(0, 1);
  }

  /** Ids beside roles, of which a spreadsheet made numbers: with other headings, and shorter, they may be of anything. */
  function areSpoilt(at: number): boolean {
    const hasRoles = heads.some((heading) => isOfRoles(columnBeside(heading)));
    const filled = hasRoles && ofIds.test(heads[at] ?? '') ? cells(at).filter((text) => text !== '') : [];
    return (
      filled.length > 0 && filled.every((text) => isAccountId(text) || (isSpoilt(text) && !/^\d{8,9}$/.test(text)))
    );
  }

  /** Two columns of the same accounts are one. */
  function distinct(columns: number[]): number[] {
    const ids = (at: number) => cells(at).map((text) => accountIn(text)?.id ?? text);
    return columns.filter((at, index) => {
      const own = ids(at);
      return !columns.slice(0, index).some((other) => ids(other).every((id, row) => id === own[row]));
    });
  }

  function chosen(all: number[], by: (at: number) => 'id' | 'id-within' | 'heading' | 'alias'): AccountColumns {
    const targets = all.filter((at) => place[at] === 'target');
    const own = all.filter((at) => place[at] === undefined);
    const exactly = own.filter(exact);
    const [one, ...more] = targets.length > 0 ? [...targets, ...exactly] : exactly.length > 0 ? exactly : own;
    return one === undefined || more.length > 0 ? { all } : { account: { at: one, by: by(one) }, all };
  }
}

/** Whether a heading says nothing else that is known, as a name or a region. */
const isFree = (heading = ''): boolean => {
  const column = columnBeside(heading);
  if (column !== undefined) return column === 'account';
  return columnAbout(heading) !== 'accountName';
};

/** The accounts' columns that the roles of a column are in, if headings pair them: by shared words, or in each environment. */
export function pairedAccounts(
  { header }: Pick<Table, 'header'>,
  { account, all }: AccountColumns,
  role: number,
): number[] | undefined {
  const word = (at: number) => qualifierOf(header?.[at]?.text ?? '');
  const words = all.map(word);
  const own = word(role).split(' ');
  const paired = all.filter(
    (_, index) => words[index] !== '' && words[index]?.split(' ').every((one) => own.includes(one)),
  );
  if (paired.length === 1) return paired;
  const areEnvironments = words.every(isEnvironment) && new Set(words).size === words.length;
  if (all.length > 1 && account === undefined && areEnvironments && !own.some(isEnvironment)) return all;
  // `Dev account` says nothing of a `Prod role`.
  const isElsewhere = areEnvironments && own.some(isEnvironment);
  return all.length > 0 && isElsewhere ? [] : undefined;
}

/** Of several columns of accounts, which one counts and which does not; nothing where roles have columns of their own each. */
export function chosenColumn(
  { header }: Pick<Table, 'header'>,
  {
    account,
    accounts,
    roles,
  }: { account?: { at: number }; accounts: readonly number[]; roles: readonly { accounts?: number[] }[] },
): Note[] {
  const unused = accounts.filter((at) => at !== account?.at && !roles.some((role) => role.accounts?.includes(at)));
  const heading = (at: number) => header?.[at]?.text ?? '';
  if (account === undefined || roles.length === 0 || roles.some((role) => role.accounts) || header === undefined)
    return [];
  return unused.map((at) => ({ code: 'account-column', used: heading(account.at), unused: heading(at) }));
}
