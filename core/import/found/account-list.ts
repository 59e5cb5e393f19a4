import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import type { FoundRole } from './found-role.ts';
import { type LeftOut, listLeftOut } from './left-out.ts';

/** An account of an organization, as far as it makes roles. Mail addresses and dates are not kept. */
export interface ListedAccount {
  /** Twelve digits. */
  id: string;
  /** Empty: the list has none. */
  name: string;
  partition: PartitionId;
  /** Name or path of its organizational unit, if the list has it. */
  unit?: string;
  /** Names are anybody's text, so a Map. */
  tags: ReadonlyMap<string, string>;
  /** 1-based line of the input. */
  line: number;
}

export interface AccountList {
  /** What the user has to be asked for: the role of the accounts, the access portal of the permission sets, the partition. */
  missing: ('role' | 'portal' | 'partition')[];
  /** Permission sets that have no portal; their accounts need not be in `accounts`. */
  withoutPortal: FoundRole[];
  /** Each once, in the list's order; those that nobody can sign in to are in `leftOut`. */
  accounts: ListedAccount[];
  /** Names of tags that accounts have, the most frequent first: what one may group by. */
  tagNames: string[];
  hasUnits: boolean;
  leftOut: LeftOut[];
  leftOutCount: number;
  secretLines: number[];
}

/** Whether AWS says that an account cannot be used. Its own words only: a table of people may have a status of its own. */
export const isInactive = (status: string): boolean =>
  /^(?:suspended|pending[ _-](?:closure|activation)|closed|not enrolled|decommissioned|terminated|폐쇄|폐쇄됨|해지|해지됨|종료|종료됨|정지|정지됨|일시 ?정지|閉鎖|閉鎖済み?|停止)$/i.test(
    status.trim(),
  );

/** Adds what one can group by; secrets in names and tags are taken out. */
export function accountListOf(
  found: { accounts: ListedAccount[]; withoutPortal?: FoundRole[]; tellsPartition?: boolean; leftOut: LeftOut[] },
  secretLines: number[],
): AccountList {
  const secret = new Set(secretLines);
  // Also where the text showed none: JSON may have written one with escapes.
  const clean = <One extends { line: number }>(one: One): One => {
    const cleaned = withoutSecretsInside(one);
    if (cleaned !== one) secret.add(one.line);
    return cleaned;
  };
  const withoutPortal = (found.withoutPortal ?? []).map(clean);
  const sets = new Set(withoutPortal.map(({ account }) => account));
  const seen = new Set<string>();
  const listed = found.accounts.filter(({ id }) => !sets.has(id) && !seen.has(id) && seen.add(id));
  const accounts = listed.map(clean);
  const counts = new Map<string, number>();
  for (const { tags } of accounts) for (const name of tags.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const tagNames = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const hasUnits = accounts.some(({ unit }) => unit !== undefined);
  const isTold = found.tellsPartition !== false || accounts.some(({ partition }) => partition !== 'aws');
  const missing: AccountList['missing'] = [
    ...(accounts.length > 0 ? ['role' as const] : []),
    ...(sets.size > 0 ? ['portal' as const] : []),
    ...(accounts.length > 0 && !isTold ? ['partition' as const] : []),
  ];
  return {
    missing,
    withoutPortal,
    accounts,
    tagNames,
    hasUnits,
    ...listLeftOut(found.leftOut, [...secret]),
    secretLines: [...secret].sort((one, other) => one - other),
  };
}
