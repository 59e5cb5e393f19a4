import type { PartitionId } from './partition-ids.ts';
import { type Partition, partitions } from './partition-table.ts';
import { partitionOfRegion } from './partitions.ts';

/** The regions of a partition that are worth suggesting. */
export const regionsOf = (partition: PartitionId): string[] => partitions[partition].regions.split(' ');

/** The first of the candidates that is a region of the partition, else the partition's default region. */
export function regionIn(partition: PartitionId, ...candidates: (string | undefined)[]): string {
  const fits = candidates.find((region) => region !== undefined && partitionOfRegion(region) === partition);
  return fits ?? partitions[partition].defaultRegion;
}

/** That of one region, which every partition has (AWS SDK, endpoint rules of sign-in). */
export const regionalSignInHost = (partition: PartitionId, region?: string): string =>
  `${regionIn(partition, region)}.${partitions[partition].signInDomains[0] ?? ''}`;

/** The host that a switch or a switch-role link goes to, where the page does not name one. */
export function signInHostOf(partition: PartitionId, region?: string): string {
  const { signInDomains, signIn }: Partition = partitions[partition];
  return signIn === 'global' ? (signInDomains[0] ?? '') : regionalSignInHost(partition, region);
}
