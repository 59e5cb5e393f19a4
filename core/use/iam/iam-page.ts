import { partitions } from '@/core/aws/partition-table.ts';
import type { Facts } from '@/core/use/facts.ts';

/** A page of the IAM console, which is at the partition's default region for all regions. */
function iamPage({ partition }: Facts, hash: string): string {
  const { consoleDomain, defaultRegion } = partitions[partition];
  return `https://${defaultRegion}.${consoleDomain}/iam/home?region=${defaultRegion}#/${hash}`;
}

/** Paths as the console has them in the address bar (2026). */
export const trustPage = (facts: Facts) => ({
  url: iamPage(facts, `roles/details/${encodeURIComponent(facts.name)}/edit-trust-policy`),
  account: 'role' as const,
});
export const newPolicyPage = (facts: Facts) => ({ url: iamPage(facts, 'policies/create'), account: 'base' as const });
export const newRolePage = (facts: Facts, account: 'role' | 'base') => ({
  url: iamPage(facts, 'roles/create'),
  account,
});
