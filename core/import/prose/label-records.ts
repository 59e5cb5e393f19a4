import type { LineLabel } from '@/core/import/lines/line-labels.ts';
import { type Column, isOfRoles } from '@/core/import/words/csv-columns.ts';

/** A label of a line, or what a sentence says in its place. */
export interface Label extends LineLabel {
  /** 1-based */
  line: number;
  /** Number of its paragraph. */
  paragraph: number;
}

/** Labels that belong together: one account with its roles, in any order. */
export interface LabelRecord {
  labels: Label[];
  /** `A` for each account, `R` for each role, in their order. */
  shape: string;
  roles: Label[];
  accounts: Label[];
  /** What the first label of each column says. */
  fields: ReadonlyMap<Column, string>;
}

export const recordOf = (labels: Label[]): LabelRecord => ({
  labels,
  roles: labels.filter(({ column }) => isOfRoles(column)),
  accounts: labels.filter(({ column }) => column === 'account'),
  // Of a map, the last of a key counts.
  fields: new Map(labels.toReversed().map(({ column, value }) => [column, value])),
  shape: labels.map(({ column }) => (column === 'account' ? 'A' : isOfRoles(column) ? 'R' : '')).join(''),
});

/** A record ends with its paragraph, and where the label comes again that its paragraph begins with. */
export function recordsOf(labels: readonly Label[]): LabelRecord[] {
  const records: Label[][] = [];
  let first: Label | undefined;
  let previous: Label | undefined;
  for (const label of labels) {
    const isNext = label.paragraph !== first?.paragraph;
    if (isNext) first = label;
    // Several behind one label are of one record.
    const goesOn = previous?.line === label.line && previous.column === label.column;
    if (isNext || (label.column === first?.column && !goesOn)) records.push([]);
    records.at(-1)?.push(label);
    previous = label;
  }
  return records.map(recordOf);
}

/** Of a list of roles for a list of accounts, so many pairs are meant at most. */
const mostPairs = 2000;

/** Each role of a record with its account. Undefined: more than one can be meant, or none. */
export function pairsOf(record: LabelRecord): (readonly [Label, Label | undefined])[] {
  const { labels, roles, accounts, shape } = record;
  if (/^(?:AR+|R+A)$/.test(shape)) return roles.map((role) => [role, accounts[0]]);
  if (/^R+A+$/.test(shape) && roles.length * accounts.length <= mostPairs)
    return accounts.flatMap((account) => roles.map((role) => [role, account] as const));
  if (/^(?:R+A)+$/.test(shape)) return inTurn(labels.toReversed()).toReversed();
  if (!/^(?:AR+)+$/.test(shape)) return roles.map((role) => [role, undefined]);
  return inTurn(labels);
}

/** Roles with the account before them. */
function inTurn(labels: readonly Label[]): (readonly [Label, Label | undefined])[] {
  let account: Label | undefined;
  return labels.flatMap((label): (readonly [Label, Label | undefined])[] => {
    if (label.column === 'account') account = label;
    return isOfRoles(label.column) ? [[label, account]] : [];
  });
}
