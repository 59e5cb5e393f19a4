import { type Cell, cellOf } from '@/core/import/lines/cell.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { isEnvironment, saysAccount } from '@/core/import/words/account-words.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { hasRoleWord, mayBeRoleName, namesNothing } from '@/core/import/words/role-words.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { rowsLookedAt, type Table, type TableRow } from './table.ts';

const yes =
  /^(?:✓|✔|✅|☑|🗹|√|■|⬤|🟢|👍|v|y|yes|true|\+|\*|ok|\[x\]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check|o|large_green_circle|\+1):|예|네|있음|가능|허용|はい|可|有|あり|是|ja|oui|sí|si|sim)$/iu;
const no =
  /^(?:|[-–—−―]{1,3}|✗|✘|❌|✖|✕|⨯|☐|⬜|□|🔴|🚫|n|no|none|false|n\/a|\[ ?\]|:(?:x|negative_squared_cross_mark|no_entry|no_entry_sign|red_circle|heavy_multiplication_x):|아니오|아니요|없음|불가|いいえ|不可|無|なし|否|nein|non|não)$/iu;
/** In Korea and Japan an O ticks, and an X crosses out. */
const circle = /^[o○◯⭕●◎]$/i;
/** It ticks a box, or crosses out where there are other ticks. */
const cross = /^[x×]$/i;
/** What is ticked of accounts beside roles. */
const noRole =
  /^(?:mfa|sso|vpc|scp|pci|hipaa|iso|soc2?|gdpr|siem|cur|active|enabled|prod(?:uction)?|backup|cloudtrail|guardduty|securityhub|inspector|macie|config|compliance|audited|encrypted|critical|access|sso ?access|console ?access|access ?keys?|support|business ?support|enterprise ?support)$/i;

type Mark = 'yes' | 'no' | 'circle' | 'cross' | undefined;
const markOf = ({ text } = cellOf('')): Mark => {
  const plain = text.trim().replace(/\ufe0f/g, '');
  return cross.test(plain)
    ? 'cross'
    : circle.test(plain)
      ? 'circle'
      : yes.test(plain)
        ? 'yes'
        : no.test(plain)
          ? 'no'
          : undefined;
};

/**
 * A table in which marks say which account has which role (`| shop 1234… | x | |` below `| Account | Admin | ReadOnly |`, or turned) →
 * the same with a column of roles. What is neither a tick nor blank is unclear.
 */
export function withMarkedRoles(table: Table): Table {
  const { header, rows } = table;
  if (header === undefined || rows.length === 0) return table;
  if (header.some(({ text }) => isOfRoles(columnOf(text)))) return turned(table);
  const marked = header.flatMap(({ text }, at) => (areMarks(rows, at) && mayHead(text) ? [at] : []));
  const areOfRoles = marked.some((at) => hasRoleWord(header[at]?.text ?? '') && hasTick(rows, at));
  return areOfRoles ? joined(table, marked) : table;
}

/** Roles as rows and accounts as columns. */
function turned(table: Table): Table {
  const { header = [], rows } = table;
  const [corner, ...heads] = header;
  const isTurned =
    corner !== undefined &&
    isOfRoles(columnOf(corner.text)) &&
    heads.length > 0 &&
    heads.every(({ text }, at) => accountIn(text) !== undefined && areMarks(rows, at + 1)) &&
    rows.every(({ cells }) => mayBeRoleName(cells[0]?.text ?? ''));
  if (!isTurned) return table;
  const names = rows.map(({ cells }) => cells[0] ?? cellOf(''));
  const accounts = heads.map(
    (head, at): TableRow => ({
      cells: [head, ...rows.map(({ cells }) => cells[at + 1] ?? cellOf(''))],
      line: table.first,
    }),
  );
  const upright = { ...table, header: [cellOf('Account'), ...names], rows: accounts };
  return joined(
    upright,
    names.map((_, at) => at + 1),
  );
}

function areMarks(rows: readonly TableRow[], at: number): boolean {
  const looked = rows.slice(0, rowsLookedAt);
  return looked.filter(({ cells }) => markOf(cells[at]) !== undefined).length * 2 >= looked.length;
}

function hasTick(rows: readonly TableRow[], at: number): boolean {
  return rows.some(({ cells }) => /^(?:yes|circle|cross)$/.test(markOf(cells[at]) ?? ''));
}

const mayHead = (heading: string): boolean =>
  mayBeRoleName(heading) &&
  columnOf(heading) === undefined &&
  !(namesNothing(heading) || noRole.test(heading) || saysAccount(heading) || saysWhoComes(heading)) &&
  !isEnvironment(heading.toLowerCase());

function joined(table: Table, marked: readonly number[]): Table {
  const { header = [], rows } = table;
  const own = new Set(marked);
  const all = new Set(rows.flatMap(({ cells }) => marked.map((at) => markOf(cells[at]))));
  const crossed = all.has('circle') ? 'no' : !all.has('yes') ? 'yes' : all.has('no') ? undefined : 'no';
  const meant = (cell: Cell | undefined): Mark => {
    const mark = markOf(cell);
    return mark === 'cross' ? crossed : mark === 'circle' ? 'yes' : mark;
  };
  const rest = (cells: readonly Cell[]) => cells.filter((_, at) => !own.has(at));
  const width = rest(header).length;
  return {
    ...table,
    header: [...rest(header), cellOf('Role')],
    rows: rows.map(({ cells, line }) => {
      const names = marked.flatMap((at) => (meant(cells[at]) === 'yes' ? [header[at]?.text ?? ''] : []));
      const unclear = marked
        .filter((at) => meant(cells[at]) === undefined)
        .map((at) => `${header[at]?.text}: ${cells[at]?.text}`);
      const others = rest(cells);
      const filled = Array.from({ length: width }, (_, at) => others[at] ?? cellOf(''));
      const roles = names.join('\n');
      return { cells: [...filled, { text: roles, raw: roles }], line, ...(unclear.length > 0 && { unclear }) };
    }),
  };
}
