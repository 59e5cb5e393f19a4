import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { FoundRole } from './found-role.ts';
import { type LeftOut, listLeftOut } from './left-out.ts';

/** An account of an organization, as far as it makes roles. Mail addresses and dates are not kept. */
export interface ListedAccount {
  /** Twelve digits. */
  id: string;
  /** Empty: the list has none. */
  name: string;
  partition: PartitionId;
  /** Name or path of its organizational unit, where the list tells. */
  unit?: string;
  /** Names are anybody's text, so a Map. */
  tags: ReadonlyMap<string, string>;
  /** 1-based line of the input. */
  line: number;
}

export interface AccountList {
  /** What has to be asked: the role of the accounts, the access portal of the permission sets, the partition. */
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

/** Adds what one can group by; secrets in names and tags are taken out. */
export function accountListOf(
  found: { accounts: ListedAccount[]; withoutPortal?: FoundRole[]; tellsPartition?: boolean; leftOut: LeftOut[] },
  secretLines: number[],
): AccountList {
  const secret = new Set(secretLines);
  // Also where the text showed none: JSON may have written one with escapes.
  const withoutPortal = (found.withoutPortal ?? []).map((role) =>
    withoutSecretsInRole(role, () => secret.add(role.line)),
  );
  const sets = new Set(withoutPortal.map(({ account }) => account));
  const seen = new Set<string>();
  const listed = found.accounts.filter(({ id }) => !sets.has(id) && !seen.has(id) && seen.add(id));
  const accounts = listed.map((account) => withoutSecretsIn(account, () => secret.add(account.line)));
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

function withoutSecretsInRole(role: FoundRole, onSecret: () => void): FoundRole {
  const clean = <Value>(value: Value): Value => {
    if (typeof value !== 'string') return value;
    const { text, lines } = withoutSecrets(value);
    if (lines.length > 0) onSecret();
    return text as Value;
  };
  const around =
    role.around && Object.fromEntries(Object.entries(role.around).map(([key, value]) => [key, clean(value)]));
  const cleaned = Object.fromEntries(
    Object.entries(role).map(([key, value]) => [key, clean(value)]),
  ) as unknown as FoundRole;
  return { ...cleaned, ...(around && { around }) };
}

function withoutSecretsIn({ name, unit, tags, ...account }: ListedAccount, onSecret: () => void): ListedAccount {
  const clean = (text: string) => {
    const { text: left, lines } = withoutSecrets(text);
    if (lines.length > 0) onSecret();
    return left;
  };
  const cleanTags = new Map(Array.from(tags, ([key, value]) => [clean(key), clean(value)] as const));
  return { ...account, name: clean(name), ...(unit !== undefined && { unit: clean(unit) }), tags: cleanTags };
}
