import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import type { Profile } from './profile.ts';
import { textOf } from './profiles.ts';
import { strictValue } from './setting.ts';
import type { Target } from './target.ts';

/**
 * Partition of a role: its ARN's, else its `partition` key's, else its region's, its portal's, its base's, else `aws`.
 * Undefined: it is named, and is none that has a console to switch in (`aws-iso…`).
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
