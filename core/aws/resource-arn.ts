import { isAccountId } from './account.ts';
import { type PartitionId, partitionOf } from './partition-ids.ts';
import { partitionOfRegion } from './partitions.ts';

/** The ARN of any resource, taken apart (IAM user guide, "Amazon Resource Names"). What it does not say is absent. */
export interface ResourceArn {
  /** As it is written. */
  arn: string;
  partition: PartitionId;
  /** As in the third field: `lambda`, `s3`. */
  service: string;
  region?: string;
  /** Twelve digits. */
  account?: string;
  /** All behind the fifth `:`, `function:pay`, without the `:*` or `/*` that stands for what is in it. */
  resource: string;
}

/** AWS documents no longer one: 2048 characters, of an IAM user. */
const longestArn = 2048;

/** The signs of the resource are those that names have; with any other it is no name, but something behind or around it. */
const fields = /^arn:(aws[a-z-]{0,12}):([a-z0-9-]{1,40}):([a-z0-9-]{0,30}):(\d{12}|aws|):([\w+=,.@:/#$*-]{1,1500})$/i;

/** Undefined: no ARN, or one that breaks its own rules, such as a region of another partition. Never throws. */
export function parseResourceArn(text: string): ResourceArn | undefined {
  const found = text.length > longestArn ? undefined : fields.exec(text);
  if (!found) return undefined;
  const [arn, place = '', service = '', region = '', account = '', resource = ''] = found;
  const partition = partitionOf(place.toLowerCase());
  if (partition === undefined) return undefined;
  if (region !== '' && partitionOfRegion(region) !== partition) return undefined;
  return {
    arn,
    partition,
    service: service.toLowerCase(),
    ...(region && { region }),
    ...(isAccountId(account) && { account }),
    resource: resource.replace(/[:/]\*$/, ''),
  };
}
