import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isEnvironment } from '@/core/import/words/account-words.ts';
import { type Column, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { accountsOf, type Label, type LabelRecord, pairsOf, recordOf, recordsOf, rolesOf } from './label-records.ts';

/**
 * Roles in labels that stand near each other (`Account ID: …`, `Role: …`). The labels may begin with the account or with the
 * role, and repeat. A role is given an account only where one account can be meant; else it is left out.
 */
export function pairLabels(written: readonly Label[]): Findings {
  const findings = noFindings();
  const all = withNames(written);
  const hasIds = all.some(({ column, value }) => column === 'account' && accountOfLabel(value) !== undefined);
  const { groups, rest } = byQualifier(all);
  for (const group of groups) for (const [role, account] of pairsOf(group)) emit(role, account, group);
  const hasOwn = rest.some(({ column, isOthers }) => column === 'account' && !isOthers);
  const own = rest.filter(({ isOthers }) => !(hasOwn && isOthers));
  for (const { role, account, record } of pairsNear(own)) emit(role, account, record);
  return findings;

  function emit(role: Label, its: Label | undefined, record: LabelRecord): void {
    const { line } = role;
    const isClear = its !== undefined && !isElsewhere(role, its) && (!its.isOthers || role.about === its.about);
    if (its === undefined || !isClear) {
      if (all.some(({ column }) => column === 'account'))
        findings.leftOut.push(leftOutOf('unclear-account', line, role.value));
      return;
    }
    const account = accountOfLabel(its.value) ?? (hasIds ? undefined : aliasIn(its.value));
    if (account === undefined) {
      findings.leftOut.push(leftOutOf('bad-account', its.line, its.value));
      return;
    }
    if (!isAccountId(account.id)) findings.aliases = (findings.aliases ?? []).concat(account.id);
    const field = (column: Column) => record.labels.find((label) => label.column === column)?.value ?? '';
    const names = rolesIn(role.value);
    for (const name of names)
      if (!mayBeRoleName(name) || name.includes('/')) findings.leftOut.push(leftOutOf('bad-role-name', line, name));
    const good = names.filter((name) => mayBeRoleName(name) && !name.includes('/'));
    const isOne = good.length === 1 && rolesOf(record).length === 1;
    const startUrl = field('startUrl');
    const isSet = role.column === 'permissionSet' || startUrl.startsWith('https://');
    const [region, color] = [field('region').toLowerCase(), field('color')];
    const accountName = field('accountName') || account.name || (accountPlaceOf(its.about) ? '' : its.about);
    for (const roleName of good)
      findings.roles.push({
        kind: isSet ? 'identity-center' : 'iam',
        partition: partitionIn(field('partition'), field('region')),
        account: account.id,
        roleName,
        name: isOne ? field('name') : '',
        ...(accountName && { accountName }),
        ...(isSet && startUrl && { startUrl }),
        ...(partitionOfRegion(region) && { region }),
        ...(parseColor(color) && { color }),
        around: { row: accountName || role.about },
        line,
      });
  }
}

/** `Dev account` says nothing of a `Prod role`. */
const isElsewhere = (role: Label, account: Label): boolean =>
  role.about !== account.about && isEnvironment(role.about.toLowerCase()) && isEnvironment(account.about.toLowerCase());

/** `Prod account`, `Dev account`, `Prod role`, `Dev role`, in any order: labels that say the same belong together. */
function byQualifier(labels: readonly Label[]): { groups: LabelRecord[]; rest: Label[] } {
  const byAbout = new Map<string, Label[]>();
  for (const label of labels) {
    const about = label.about.toLowerCase();
    if (about !== '') byAbout.set(about, [...(byAbout.get(about) ?? []), label]);
  }
  const groups = [...byAbout.values()].map(recordOf).filter(({ shape }) => /A/.test(shape) && /R/.test(shape));
  const grouped = new Set(groups.flatMap((group) => group.labels));
  return { groups, rest: labels.filter((label) => !grouped.has(label)) };
}

const isClose = (labels: readonly Label[]): boolean =>
  labels.length === 2 || labels.every(({ paragraph }) => paragraph === labels[0]?.paragraph);

/** Roles with the accounts that stand near them. */
function pairsNear(labels: readonly Label[]) {
  const all = recordOf([...labels]);
  // Below several accounts, a role may be meant for the last of them or for all.
  const isOne = /^(?:AR|RA|A{2,}R+)$/.test(all.shape) && isClose(labels);
  const records = isOne ? [all] : recordsOf(labels);
  const beginsWithAccount = all.shape.startsWith('A');
  /** The last account of a text that begins with one, as long as roles without an account can only be in it. */
  let above: { account: Label; isAlone: boolean } | undefined;
  return records.flatMap((record, index) => {
    const account = /^R+$/.test(record.shape) ? accountBeside(record, records[index + 1]) : undefined;
    const pairs = account ? rolesOf(record).map((role) => [role, account] as const) : pairsOf(record);
    const [own] = accountsOf(record);
    if (/^AR*$/.test(record.shape) && own) above = { account: own, isAlone: record.shape === 'A' };
    else if (record.shape !== '' && account === undefined) above = undefined;
    return pairs.map(([role, its]) => ({ role, account: its, record }));
  });

  function accountBeside({ labels: own }: LabelRecord, next: LabelRecord | undefined): Label | undefined {
    if (!beginsWithAccount) return next?.shape === 'A' ? accountsOf(next)[0] : undefined;
    const isNamed = own.some(({ column }) => !isOfRoles(column));
    return above?.isAlone || !isNamed ? above?.account : undefined;
  }
}

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

/** Roles and accounts of one sentence. */
export function pairSentence(labels: Label[]): Findings {
  const findings = noFindings();
  for (const [{ value, column, line }, account] of pairsOf(recordOf(labels))) {
    if (account === undefined) {
      findings.leftOut.push(leftOutOf('unclear-account', line, value));
      continue;
    }
    const kind = column === 'permissionSet' ? 'identity-center' : 'iam';
    const { about: accountName, value: id } = account;
    const named = accountName && { accountName, around: { row: accountName } };
    findings.roles.push({ kind, partition: 'aws', account: id, roleName: value, name: '', ...named, line });
  }
  return findings;
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
