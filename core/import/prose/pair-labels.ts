import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { besideAccount } from '@/core/import/found/found-role.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isEnvironment } from '@/core/import/words/account-words.ts';
import { type Column, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, rolesIn, withoutRemark } from '@/core/import/words/role-words.ts';
import { collect } from '@/core/text/collect.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { type Label, type LabelRecord, pairsOf, recordOf, recordsOf } from './label-records.ts';
import type { Certainty } from './sentences.ts';

/**
 * Roles in labels that stand near each other (`Account ID: …`, `Role: …`). The labels may begin with the account or with the
 * role, and repeat. A role is given an account only where one account can be meant; else it is left out.
 */
export function pairLabels(written: readonly Label[]): Findings {
  const findings = noFindings();
  const hasRole = written.some(({ column, isWeak }) => isOfRoles(column) && !isWeak);
  const all = withNames(hasRole ? written.filter(({ isWeak }) => !isWeak) : written);
  const accounts = all.filter(({ column }) => column === 'account');
  const hasIds = accounts.some(({ value }) => accountOfLabel(value) !== undefined);
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
      if (accounts.length > 0) findings.leftOut.push(leftOutOf('unclear-account', line, role.value));
      return;
    }
    const account = accountOfLabel(its.value) ?? (hasIds ? undefined : aliasIn(its.value));
    if (account === undefined) {
      findings.leftOut.push(leftOutOf('bad-account', its.line, its.value));
      return;
    }
    const field = (column: Column) => record.fields.get(column) ?? '';
    const names = rolesIn(role.value).map(withoutRemark);
    const isGood = (name: string) => mayBeRoleName(name) && !name.includes('/');
    for (const name of names) if (!isGood(name)) findings.leftOut.push(leftOutOf('bad-role-name', line, name));
    const good = names.filter(isGood);
    const isOne = good.length === 1 && record.roles.length === 1;
    const startUrl = field('startUrl');
    const isSet = role.column === 'permissionSet' || startUrl.startsWith('https://');
    const [region, color] = [field('region').toLowerCase(), field('color')];
    const accountName = field('accountName') || account.name || (accountPlaceOf(its.about) ? '' : its.about);
    for (const roleName of good)
      findings.roles.push({
        kind: isSet ? 'identity-center' : 'iam',
        ...(!isAccountId(account.id) && { isByName: true as const }),
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
    if (label.about !== '') collect(byAbout, label.about.toLowerCase(), label);
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
    const pairs = account ? record.roles.map((role) => [role, account] as const) : pairsOf(record);
    const [own] = record.accounts;
    if (/^AR*$/.test(record.shape) && own) above = { account: own, isAlone: record.shape === 'A' };
    else if (record.shape !== '' && account === undefined) above = undefined;
    return pairs.map(([role, its]) => ({ role, account: its, record }));
  });

  function accountBeside({ labels: own }: LabelRecord, next: LabelRecord | undefined): Label | undefined {
    if (!beginsWithAccount) return next?.shape === 'A' ? next.accounts[0] : undefined;
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

/** Of several roles and several accounts, a sentence does not say whether each is in each. */
const isOpenShape = /^R{2,}A{2,}$/;

/** Roles and accounts of one sentence. Where it says more, none of several accounts is certain; where it forbids, nothing is. */
export function pairSentence(labels: Label[], certainty: Certainty = 'certain'): Findings {
  const findings = noFindings();
  const record = recordOf(labels);
  const isForbidden = certainty === 'forbidden';
  const isUnclear =
    isForbidden || isOpenShape.test(record.shape) || (certainty === 'open' && record.accounts.length > 1);
  const pairs = isUnclear ? record.roles.map((role) => [role, undefined] as const) : pairsOf(record);
  for (const [{ value, column, line }, account] of pairs) {
    if (account === undefined) {
      findings.leftOut.push(leftOutOf(isForbidden ? 'withdrawn' : 'unclear-account', line, value));
      continue;
    }
    const its = { id: account.value, name: account.about };
    findings.roles.push(besideAccount(its, value, column === 'permissionSet', line));
  }
  return findings;
}

/** `1111 2222 3333` and full-width digits are ids here, because the label says so. */
export const accountOfLabel = (value: string): WrittenAccount | undefined =>
  accountIn(
    value
      .replaceAll('：', ': ')
      .normalize('NFKC')
      .replace(/(?<!\d)(\d{4})[ \u00a0](\d{4})[ \u00a0](\d{4})(?!\d)/, '$1$2$3'),
  );

function aliasIn(value: string): WrittenAccount | undefined {
  const alias = normalizeAccount(value);
  return alias === undefined || /^\d/.test(alias) ? undefined : { id: alias, name: '' };
}

const partitionIn = (named: string, region: string): PartitionId =>
  partitionOf(named.toLowerCase()) ?? partitionOfRegion(region) ?? 'aws';
