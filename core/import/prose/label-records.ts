import type { LineLabel } from '@/core/import/lines/line-labels.ts';
import { isOfRoles } from '@/core/import/words/csv-columns.ts';

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
}

export const rolesOf = ({ labels }: LabelRecord) => labels.filter(({ column }) => isOfRoles(column));
export const accountsOf = ({ labels }: LabelRecord) => labels.filter(({ column }) => column === 'account');

export const recordOf = (labels: Label[]): LabelRecord => ({
  labels,
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

/** Each role of a record with its account. Undefined: more than one can be meant, or none. */
export function pairsOf(record: LabelRecord): (readonly [Label, Label | undefined])[] {
  const [roles, accounts] = [rolesOf(record), accountsOf(record)];
  const { labels, shape } = record;
  if (/^(?:AR+|R+A)$/.test(shape)) return roles.map((role) => [role, accounts[0]]);
  if (/^R+A+$/.test(shape)) return accounts.flatMap((account) => roles.map((role) => [role, account] as const));
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
