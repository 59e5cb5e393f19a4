import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import type { Profile } from './profile.ts';
import { textOf } from './profiles.ts';
import { strictValue } from './setting.ts';
import type { Target } from './target.ts';

/**
 * The partition of a role, from the first that names one: its ARN, its `partition` key, its region, its portal, its base. If
 * none does, `aws`. Undefined: the named partition has no console to switch in (`aws-iso…`).
 */
export function partitionOfRole(
  profile: Profile,
  target: Target,
  region: string | undefined,
  basePartition: PartitionId | undefined,
): PartitionId | undefined {
  if (target.partition !== undefined) return target.partition;
  const named = strictValue(textOf(profile.settings.partition));
  if (named !== '') return partitionOf(named);
  if (isolatedRegion.test(textOf(profile.settings.region))) return undefined;
  const regional =
    partitionOfRegion(region ?? '') ?? partitionOfRegion(strictValue(textOf(profile.settings.sso_region)));
  return regional ?? partitionOfPortal(target.startUrl) ?? basePartition ?? 'aws';
}

const isolatedRegion = /^[a-z]{2}-iso/;

function partitionOfPortal(startUrl: string | undefined): PartitionId | undefined {
  const url = startUrl && parseHttpsUrl(startUrl);
  return url ? partitionOfPortalHost(url.hostname) : undefined;
}
