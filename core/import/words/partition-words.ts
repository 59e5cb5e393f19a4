import { type PartitionId, partitionIds, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { partitionOfConsoleHost, partitionOfRegion, partitionOfSignInHost } from '@/core/aws/partitions.ts';

const hosts = partitionIds.flatMap((id) => [...partitions[id].signInDomains, partitions[id].consoleDomain]);
const telling = new RegExp(
  [
    'arn:(aws[a-z-]{0,12}):',
    String.raw`\b([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d)\b`,
    `(${hosts.join('|').replaceAll('.', '\\.')})`,
    String.raw`(\bgov ?cloud\b)`,
    String.raw`(\baws[ -]china\b|\bchina regions?\b|aws ?中国|中国区域|중국 ?리전|中国リージョン)`,
    String.raw`(\bEuropean Sovereign Cloud\b)`,
  ].join('|'),
  'gi',
);

/** What ARNs, regions, addresses and names of partitions in a text say, in their order. */
export function partitionsIn(text: string): PartitionId[] {
  return Array.from(text.matchAll(telling), ([, arn, region, host = '', gov, china]) => {
    if (arn) return partitionOf(arn.toLowerCase());
    if (region) return partitionOfRegion(region.toLowerCase());
    if (host) return partitionOfSignInHost(host) ?? partitionOfConsoleHost(host);
    return gov ? 'aws-us-gov' : china ? 'aws-cn' : 'aws-eusc';
  }).filter((partition) => partition !== undefined);
}
