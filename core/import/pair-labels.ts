import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { faultInConfig } from '@/core/config/config-role-name.ts';
import { accountIn, type WrittenAccount } from './account-in-text.ts';
import { type Column, isOfRoles } from './csv-columns.ts';
import { type Findings, noFindings } from './findings.ts';
import { leftOutOf } from './left-out.ts';
import { rolesIn } from './read-columns.ts';

/** A label of a line, by what it says, with the value behind it. */
export interface Label {
  column: Column;
  value: string;
  /** 1-based */
  line: number;
  /** Number of its paragraph. */
  paragraph: number;
}

/** Labels that belong together: one account with its roles, in any order. */
interface LabelRecord {
  labels: Label[];
  /** `A` for each account, `R` for each role, in their order. */
  shape: string;
}

/**
 * Roles in labels that stand near each other (`Account ID: …`, `Role: …`). The labels may begin with the account or with the
 * role, and repeat. A role is given an account only where one account can be meant; else it is left out.
 */
export function pairLabels(written: readonly Label[]): Findings {
  const findings = noFindings();
  const labels = withNames(written);
  const hasIds = labels.some(({ column, value }) => column === 'account' && accountOfLabel(value) !== undefined);
  const all = recordOf(labels);
  const records = /^(?:AR|RA)$/.test(all.shape) ? [all] : recordsOf(labels);
  const beginsWithAccount = all.shape.startsWith('A');
  /** The last account of a text that begins with one, as long as roles without an account can only be in it. */
  let above: { account: Label; isAlone: boolean } | undefined;
  records.forEach((record, index) => {
    const account = /^R+$/.test(record.shape) ? accountBeside(record, records[index + 1]) : undefined;
    for (const [role, its] of account ? rolesOf(record).map((role) => [role, account] as const) : pairsOf(record))
      emit(role, its, record);
    const [own] = accountsOf(record);
    if (/^AR*$/.test(record.shape) && own) above = { account: own, isAlone: record.shape === 'A' };
    else if (record.shape !== '' && account === undefined) above = undefined;
  });
  return findings;

  function accountBeside({ labels: own }: LabelRecord, next: LabelRecord | undefined): Label | undefined {
    if (!beginsWithAccount) return next?.shape === 'A' ? accountsOf(next)[0] : undefined;
    const isNamed = own.some(({ column }) => !isOfRoles(column));
    return above?.isAlone || !isNamed ? above?.account : undefined;
  }

  function emit(role: Label, its: Label | undefined, record: LabelRecord): void {
    const { line } = role;
    if (its === undefined) {
      if (all.shape.includes('A')) findings.leftOut.push(leftOutOf('unclear-account', line, role.value));
      return;
    }
    const account = accountOfLabel(its.value) ?? (hasIds ? undefined : aliasIn(its.value));
    if (account === undefined) {
      findings.leftOut.push(leftOutOf('bad-account', its.line, its.value));
      return;
    }
    if (!isAccountId(account.id)) findings.aliases = (findings.aliases ?? []).concat(account.id);
    const field = (column: Column) => record.labels.find((label) => label.column === column)?.value ?? '';
    const names = rolesIn(role.value).filter((name) => faultInConfig(name) === undefined && !name.includes('/'));
    const isOne = names.length === 1 && rolesOf(record).length === 1;
    const startUrl = field('startUrl');
    const isSet = role.column === 'permissionSet' || startUrl.startsWith('https://');
    const accountName = field('accountName') || account.name;
    for (const roleName of names)
      findings.roles.push({
        kind: isSet ? 'identity-center' : 'iam',
        partition: partitionIn(field('partition'), field('region')),
        account: account.id,
        roleName,
        name: isOne ? field('name') : '',
        ...(accountName && { accountName }),
        ...(isSet && startUrl && { startUrl }),
        around: { row: accountName },
        line,
      });
  }
}

const rolesOf = ({ labels }: LabelRecord) => labels.filter(({ column }) => isOfRoles(column));
const accountsOf = ({ labels }: LabelRecord) => labels.filter(({ column }) => column === 'account');

const recordOf = (labels: Label[]): LabelRecord => ({
  labels,
  shape: labels.map(({ column }) => (column === 'account' ? 'A' : isOfRoles(column) ? 'R' : '')).join(''),
});

/** Beside an id, an account without digits is its name; an id that is repeated counts once. */
function withNames(labels: readonly Label[]): Label[] {
  const hasId = new Set<number>();
  for (const { column, value, paragraph } of labels)
    if (column === 'account' && accountOfLabel(value) !== undefined) hasId.add(paragraph);
  let last = '';
  return labels.flatMap((label): Label[] => {
    if (label.column !== 'account') return [label];
    const id = accountOfLabel(label.value)?.id;
    if (id === undefined && hasId.has(label.paragraph) && !/\d/.test(label.value))
      return [{ ...label, column: 'accountName' }];
    const key = `${label.paragraph} ${id ?? label.value}`;
    const isAgain = key === last;
    last = key;
    return isAgain ? [] : [label];
  });
}

/** A record ends with its paragraph, and where the label comes again that its paragraph begins with. */
function recordsOf(labels: readonly Label[]): LabelRecord[] {
  const records: Label[][] = [];
  let first: Label | undefined;
  for (const label of labels) {
    const isNext = label.paragraph !== first?.paragraph;
    if (isNext) first = label;
    if (isNext || label.column === first?.column) records.push([]);
    records.at(-1)?.push(label);
  }
  return records.map(recordOf);
}

/** Each role of a record with its account. Undefined: more than one can be meant, or none. */
function pairsOf(record: LabelRecord): (readonly [Label, Label | undefined])[] {
  const [roles, accounts] = [rolesOf(record), accountsOf(record)];
  const { labels, shape } = record;
  if (/^(?:AR+|R+A)$/.test(shape)) return roles.map((role) => [role, accounts[0]]);
  if (/^RA+$/.test(shape)) return accounts.flatMap((account) => roles.map((role) => [role, account] as const));
  if (/^(?:RA)+$/.test(shape)) return roles.map((role, index) => [role, accounts[index]]);
  if (!/^(?:AR+)+$/.test(shape)) return roles.map((role) => [role, undefined]);
  let account: Label | undefined;
  return labels.flatMap((label): (readonly [Label, Label | undefined])[] => {
    if (label.column === 'account') account = label;
    return isOfRoles(label.column) ? [[label, account]] : [];
  });
}

/** `1111 2222 3333` and full-width digits are ids here, because the label says so. */
export const accountOfLabel = (value: string): WrittenAccount | undefined =>
  accountIn(value.normalize('NFKC').replace(/(?<!\d)(\d{4})[ \u00a0](\d{4})[ \u00a0](\d{4})(?!\d)/, '$1$2$3'));

function aliasIn(value: string): WrittenAccount | undefined {
  const alias = normalizeAccount(value);
  return alias === undefined || /^\d/.test(alias) ? undefined : { id: alias, name: '' };
}

const partitionIn = (named: string, region: string): PartitionId =>
  partitionOf(named.toLowerCase()) ?? partitionOfRegion(region) ?? 'aws';
