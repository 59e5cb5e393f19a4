import type { Cell } from '@/core/import/lines/cell.ts';
import { ownColumns } from '@/core/import/words/own-columns.ts';

export interface TableRow {
  cells: Cell[];
  /** 1-based line that the row begins in. */
  line: number;
  /** Marks that say neither yes nor no, behind the role's name. */
  unclear?: string[];
}

/** How many rows are looked at to find out what the columns are. */
export const rowsLookedAt = 500;

/** A table of any notation. */
export interface Table {
  /** Undefined: there is none, and only the cells show what the columns are. */
  header: Cell[] | undefined;
  rows: TableRow[];
  /** 1-based lines of the text that it takes up. */
  first: number;
  last: number;
  /** A title above the headings, inside the table, as in the lists of the AWS CLI. */
  title?: string;
  /** Its rows were records of names and values: a blank cell is one that a record lacks. */
  isTurned?: true;
}

/** Whether Rolecall wrote a table: then every cell is meant as it stands. */
export const isOwn = ({ header = [] }: Table): boolean =>
  header.length === ownColumns.length && ownColumns.every((name, at) => header[at]?.text === name);
