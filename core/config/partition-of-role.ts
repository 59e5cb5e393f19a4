import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { isIsolatedRegion, partitionOfRegion, readPortalHost } from '@/core/aws/partitions.ts';
import { strictValue } from '@/core/config/document/setting.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { textOf } from '@/core/config/profiles/profiles.ts';
import type { Target } from './target.ts';

/** The regions of a role, each where the text names it. */
interface Regions {
  /** The profile's own, or its base's. */
  region: string | undefined;
  /** Of its portal, from the profile or its `[sso-session]`. */
  ssoRegion: string | undefined;
}

/**
 * The partition of a role, from the first that names one: its ARN, its `partition` key, the region of its portal (accounts of
 * another partition are not in it), its own region, the portal's domain, its base. If none does, `aws`. Undefined: the named
 * partition has no console to switch in (`aws-iso…`).
 */
export function partitionOfRole(
  profile: Profile,
  target: Target,
  { region, ssoRegion }: Regions,
  basePartition: PartitionId | undefined,
): PartitionId | undefined {
  if (target.partition !== undefined) return target.partition;
  const named = strictValue(textOf(profile.settings.partition));
  if (named !== '') return partitionOf(named);
  const regions = [textOf(profile.settings.region), target.ssoRegion?.value ?? ''];
  if (regions.some(isIsolatedRegion)) return undefined;
  const url = parseHttpsUrl(target.startUrl ?? '');
  const portal = url && readPortalHost(url.hostname);
  const portalRegion = portal?.region ?? ssoRegion ?? '';
  return (
    partitionOfRegion(portalRegion) ?? partitionOfRegion(region ?? '') ?? portal?.partition ?? basePartition ?? 'aws'
  );
}
