import { partitionOfRegion } from './partitions.ts';

/** An image in a registry, with or without its scheme, tag and digest. */
const image =
  /^(?:https:\/\/)?(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]{1,30})\.amazonaws\.(?:com\.cn|com|eu)(?:\/([a-z0-9][a-z0-9._/-]{1,255}))?(?=$|[:@/?#])/;
const queue =
  /^https:\/\/(?:sqs\.([a-z0-9-]{1,30})|([a-z0-9-]{1,30})\.queue)\.amazonaws\.(?:com\.cn|com|eu)\/(\d{12})\/([\w.-]{1,80})\/?$/;

/** The ARN of what a service's own address names: a queue (SQS) or an image's repository (ECR). Undefined: no such address. */
export function arnOfEndpoint(address: string): string | undefined {
  const [, registry, place = '', repository = ''] = image.exec(address) ?? [];
  if (registry) return arn('ecr', place, registry, repository && `repository/${repository.replace(/\/$/, '')}`);
  const [, at, old = '', account = '', name = ''] = queue.exec(address) ?? [];
  return account === '' ? undefined : arn('sqs', at ?? old, account, name);
}

function arn(service: string, region: string, account: string, resource: string): string | undefined {
  const partition = partitionOfRegion(region);
  return partition && `arn:${partition}:${service}:${region}:${account}:${resource || '*'}`;
}

/** Where the console's addresses have the account whose page they are of, without an ARN: queues, builds, images, access points. */
const inPath = [
  /\bsqs\.[a-z0-9-]{1,30}\.amazonaws\.(?:com\.cn|com|eu)\/(\d{12})\//,
  /\.queue\.amazonaws\.com\/(\d{12})\//,
  /\/codesuite\/[a-z]{1,20}\/(\d{12})\//,
  /\/ecr\/(?:repositories\/(?:private|public)|private-registry\/repositories)\/(\d{12})\//,
  /\/s3\/(?:ap|olap|mrap)\/(\d{12})\//,
];

/** `address`: of a console page, percent-decoded. An organization's pages name the accounts of others: they are not looked at. */
export const accountInPath = (address: string): string | undefined =>
  inPath.map((pattern) => pattern.exec(address)?.[1]).find((account) => account !== undefined);
