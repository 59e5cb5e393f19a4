import type { Cell } from '@/core/import/lines/cell.ts';
import { titleDepth } from '@/core/import/lines/headings.ts';
import { labelsIn } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { Table } from '@/core/import/tables/table.ts';
import { accountIn, anyAccountId, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf } from '@/core/import/words/account-words.ts';
import { type Column, columnAbout, columnBeside, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { accountOfLine } from './account-line.ts';

/** How many lines may stand between an account and the table of its roles. */
const reach = 12;
const longest = 300;

/**
 * A table of roles that says nothing of accounts is about the one that the heading or the label above it names: it gets columns
 * of that account. Any other table as it is.
 */
export function withAccountAbove(table: Table, { lines }: MarkedText): Table {
  const account = isOfRolesAlone(table) ? accountAbove(lines, table.first - 2) : undefined;
  if (account === undefined) return table;
  const [id, name] = [account.id, account.name].map(cellOf) as [Cell, Cell];
  return {
    ...table,
    header: [cellOf('Account ID'), cellOf('Account name'), ...(table.header ?? [])],
    rows: table.rows.map((row) => ({ ...row, cells: [id, name, ...row.cells] })),
  };
}

const elsewhere: ReadonlySet<Column | undefined> = new Set(['account', 'accountName', 'arn', 'link', 'person', 'name']);
/** Their roles are what they do. */
const ofPeople = /\b(?:who|whom|members?|people|staff|colleagues?)\b|성명|팀원|구성원|직원|氏名|メンバー|社員/i;

const cellOf = (text: string): Cell => ({ text, raw: text });

function isOfRolesAlone({ header, rows }: Table): boolean {
  const heads = header?.map(({ text }) => text) ?? [];
  const isElsewhere = heads.some((text) => elsewhere.has(columnAbout(text)) || ofPeople.test(text));
  const namesAny = rows.some(({ cells }) =>
    cells.some(({ raw }) => anyAccountId.test(raw.slice(0, longest)) || /arn:|https:/.test(raw)),
  );
  return heads.some((text) => isOfRoles(columnBeside(text))) && !isElsewhere && !namesAny;
}

/** The account of the nearest line that names one; of titles only those that the table is a part of. */
function accountAbove(lines: readonly string[], from: number): WrittenAccount | undefined {
  let depth = 7;
  for (let at = from; at >= 0 && at > from - reach; at--) {
    const line = (lines[at] ?? '').slice(0, longest);
    const level = titleDepth(line);
    if (/^\s{0,9}\|/.test(line)) return undefined;
    if (level !== undefined && level >= depth && anyAccountId.test(line)) return undefined;
    if (level !== undefined && level >= depth) continue;
    if (level !== undefined) depth = level;
    if (!anyAccountId.test(line)) continue;
    const labels = labelsIn(line);
    const [label] = labels;
    if (level === undefined && (label?.column !== 'account' || label.isOthers || labels.length > 1)) return undefined;
    const account = accountOfLine(line) ?? (label && accountIn(label.value));
    return account && accountPlaceOf(account.name) === undefined ? account : undefined;
  }
  return undefined;
}
