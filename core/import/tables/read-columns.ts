import { accountPlaceOf } from '@/core/import/words/account-words.ts';
import { type Column, columnAbout, columnBeside, columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { namesNothing } from '@/core/import/words/role-words.ts';
import { saysUsedBy, saysWhoComes } from '@/core/import/words/who-comes.ts';
import { type AccountColumns, accountColumns, pairedAccounts } from './account-columns.ts';
import { countCells, none, type Share } from './count-cells.ts';
import { namesAccounts } from './names-accounts.ts';
import { rowsLookedAt, type Table } from './table.ts';

/** Which columns of a table say what. */
export interface ReadColumns {
  /** Of the accounts that rows are about. */
  account?: NonNullable<AccountColumns['account']>;
  /** Positions of all columns of accounts. */
  accounts: number[];
  /** Positions of role names, or of permission sets; each cell may list several. `accounts`: of their own, not the row's. */
  roles: { at: number; isPermissionSet: boolean; accounts?: number[] }[];
  /** Positions of cells with ARNs of roles. */
  arns: number[];
  /** Position of what the row is called, where no column is headed so. */
  label?: number;
  /** Positions of who may come: neither the accounts nor the roles that rows are about, and not their names. */
  comers: ReadonlySet<number>;
  /** By their headings alone. */
  named: ReadonlyMap<Column, number>;
}

/** Only `aws-sso list` of aws-sso-cli (2.x) heads accounts so. Its roles are permission sets. */
const ofAwsSso = /^\s*AccountIdPad\s*$/i;

const awsStatus = /^(?:ACTIVE|SUSPENDED|PENDING_(?:ACTIVATION|CLOSURE)|CLOSED)$/;
const accountArn = /^arn:[a-z-]{1,20}:organizations::/;
const portal = /^https:\/\/[a-z0-9.-]{1,200}\/start/i;

/** A table's columns, by their headings where the cells agree, and by their cells where there is no heading or one of no known language. */
export function readColumns({ header, rows, title = '' }: Table): ReadColumns {
  const width = Math.min(
    100,
    Math.max(header?.length ?? 0, ...rows.slice(0, rowsLookedAt).map(({ cells }) => cells.length)),
  );
  const heads = Array.from({ length: width }, (_, at) => header?.[at]?.text ?? '');
  const exact = heads.map((heading) => columnOf(heading));
  const about = heads.map((heading) => columnAbout(heading));
  const counts = heads.map((_, at) => countCells(rows, at));
  const count = (at: number) => counts[at] ?? none;
  const most = (at: number, share: Share) => count(at)[share] * 2 >= count(at).filled && count(at)[share] > 0;
  const all = heads.map((_, at) => at);

  const accounts = accountColumns({ header, rows }, counts);
  const { account } = accounts;
  const free = (at: number) => at !== account?.at && !(accounts.all.includes(at) && count(at).idWithin > 0);
  const comers = new Set(all.filter((at) => saysWhoComes(heads[at] ?? '')));
  const withArns = all.filter((at) => most(at, 'roleArn'));
  const arns = arnColumns();
  const named = new Map<Column, number>();
  for (const list of [exact, about]) {
    list.forEach((column, at) => {
      if (comers.has(at)) return;
      const isAccountsName = column === 'account' && account !== undefined && free(at) && !most(at, 'id');
      if (isAccountsName && account.by !== 'alias' && !named.has('accountName')) named.set('accountName', at);
      else if (column === 'arn' && withArns.includes(at) && !arns.includes(at)) return;
      else if (column !== undefined && column !== 'account' && free(at) && !named.has(column)) named.set(column, at);
    });
  }
  if (header === undefined) nameByCells();
  if (!named.has('name') && namesAccounts(rows, named.get('group'))) named.delete('group');
  const roles = roleColumns();
  const taken = new Set([...named.values(), ...roles.map(({ at }) => at), ...arns]);
  const label = all.find((at) => mayLabel(at) && !taken.has(at) && count(at).filled > 0 && !isDull(at));
  return {
    roles,
    arns,
    comers,
    named,
    accounts: accounts.all,
    ...(account && { account }),
    ...(label !== undefined && { label }),
  };

  /** Account and role in columns of their own win over an ARN that stands for somebody else, or for something else. */
  function arnColumns(): number[] {
    const isOwn = (at: number) => about[at] === 'arn' || about[at] === 'role' || header === undefined;
    const hasPair = accounts.all.length > 0 && about.some((column, at) => isOfRoles(column) && !withArns.includes(at));
    const where = withArns.filter((at) => !comers.has(at));
    const own = where.filter((at) => accountPlaceOf(heads[at] ?? '') !== 'other');
    if (hasPair) return own.filter(isOwn);
    return own.length > 0 ? own : where;
  }

  function mayLabel(at: number): boolean {
    const isWhose = saysUsedBy(heads[at] ?? '') && count(at).roleArn + count(at).idWithin === 0;
    return free(at) && (isWhose || !comers.has(at));
  }

  /** What AWS's own lists have in every row. */
  function nameByCells(): void {
    const cells = (at: number) => rows.slice(0, rowsLookedAt).map((row) => row.cells[at]?.text ?? '');
    for (const [column, pattern] of [
      ['status', awsStatus],
      ['arn', accountArn],
      ['startUrl', portal],
    ] as const) {
      const found = all.find((at) => free(at) && cells(at).every((text) => pattern.test(text)));
      if (found !== undefined && !named.has(column)) named.set(column, found);
    }
  }

  function roleColumns(): ReadColumns['roles'] {
    const isOfPortal = /role ?list|listaccountroles/i.test(title) || heads.some((heading) => ofAwsSso.test(heading));
    const isSet = (at: number) => about[at] === 'permissionSet' || isOfPortal;
    const headed = all.filter((at) => {
      const column = about[at];
      if (!free(at) || comers.has(at) || !isOfRoles(column) || withArns.includes(at)) return false;
      return count(at).prose * 2 <= count(at).filled;
    });
    const exactly = headed.filter((at) => columnBeside(heads[at] ?? '') !== undefined);
    const targets = headed.filter((at) => accountPlaceOf(heads[at] ?? '') !== 'other' || isPaired(at));
    const chosen = exactly.length > 0 ? exactly : targets.length > 0 ? targets : headed;
    if (chosen.length > 0) return chosen.map(inAccounts);
    if (accounts.all.length === 0 || arns.length > 0 || about.includes('role')) return [];
    const unknown = all.filter((at) => free(at) && !comers.has(at) && about[at] === undefined && !isDull(at));
    const names = [...unknown, ...all.filter((at) => free(at) && /^(?:name|accountName)$/.test(about[at] ?? ''))];
    const mayBe = unknown.filter((at) => {
      const { filled, roleName, roleWord: words, sureRole, kind } = count(at);
      const isSure = sureRole === filled || isSet(at) || (words * 2 > filled && names.length > 1);
      return filled > 0 && roleName === filled && isSure && kind < filled;
    });
    // A name such as `dev` may be called as a role is: the surest column has the roles.
    const share = (at: number) => count(at).sureRole / count(at).filled;
    const byCells = mayBe.toSorted((one, other) => share(other) - share(one))[0];
    return byCells === undefined ? [] : [{ at: byCells, isPermissionSet: isSet(byCells) }];

    function inAccounts(at: number) {
      const paired = pairedAccounts({ header }, accounts, at);
      return { at, isPermissionSet: isSet(at), ...(paired && { accounts: paired }) };
    }
    function isPaired(at: number): boolean {
      return pairedAccounts({ header }, accounts, at)?.length === 1;
    }
  }

  function isDull(at: number): boolean {
    const cells = rows.slice(0, rowsLookedAt).flatMap(({ cells: row }) => row[at]?.text || []);
    const dull = cells.filter((text) => namesNothing(text));
    // A word that is the same in every row names none of them.
    return dull.length * 2 > cells.length || (cells.length > 2 && new Set(cells).size === 1);
  }
}
