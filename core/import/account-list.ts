import type { PartitionId } from '@/core/aws/partitions.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
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
  found: { accounts: ListedAccount[]; leftOut: LeftOut[] },
  secretLines: number[],
): AccountList {
  const secret = new Set(secretLines);
  // Also where the text showed none: JSON may have written one with escapes.
  const accounts = found.accounts.map((account) => withoutSecretsIn(account, () => secret.add(account.line)));
  const counts = new Map<string, number>();
  for (const { tags } of accounts) for (const name of tags.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const tagNames = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const hasUnits = accounts.some(({ unit }) => unit !== undefined);
  return {
    accounts,
    tagNames,
    hasUnits,
    ...listLeftOut(found.leftOut, [...secret]),
    secretLines: [...secret].sort((one, other) => one - other),
  };
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
