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

/** The host that a switch or a switch-role link goes to, where the page does not name one. */
export function signInHostOf(partition: PartitionId, region?: string): string {
  const { signInDomains, signIn }: Partition = partitions[partition];
  const domain = signInDomains[0] ?? '';
  return signIn === 'global' ? domain : `${regionIn(partition, region)}.${domain}`;
}
