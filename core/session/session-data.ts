import { differentiatorPattern } from '@/core/aws/console-url.ts';
import { normalizeHost } from '@/core/aws/https-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfSignInHost } from '@/core/aws/partitions.ts';
import { parsePageObject, textAt } from './page-json.ts';
import { principalOfArn } from './principal.ts';
import type { PageFacts, Principal } from './session.ts';

/** What `meta[name=awsc-session-data]` says, as far as it is there and makes sense. */
export interface SessionData {
  multiSession?: boolean;
  differentiator?: string;
  signInHost?: string;
  region?: string;
  principal?: Principal;
  accountId?: string;
  accountAlias?: string;
}

/**
 * Reads the session data of a page. Since 2025-10 this is the only place that names the sign-in host, and GovCloud's
 * pages lack even that (https://github.com/tilfinltd/aws-extend-switch-roles/issues/387): every key is optional.
 */
export function readSessionData(facts: PageFacts, partition: PartitionId): SessionData {
  const data = parsePageObject(facts.sessionData);
  const differentiator = textAt(data, 'sessionDifferentiator');
  const principal = principalOfArn(textAt(data, 'sessionARN') ?? '', partition);
  return dropUndefined({
    multiSession: readFlag(data.prismModeEnabled),
    differentiator: differentiator && differentiatorPattern.test(differentiator) ? differentiator : undefined,
    signInHost: signInHostIn(textAt(data, 'signInEndpoint'), partition),
    region: textAt(data, 'infrastructureRegion'),
    principal,
    accountId: textAt(data, 'accountId'),
    accountAlias: textAt(data, 'accountAlias'),
  });
}

/** A sign-in host as a page gives it, with or without `https://` and `/`; undefined if it is not the partition's. */
export function signInHostIn(text: string | undefined, partition: PartitionId): string | undefined {
  const host = normalizeHost(text?.replace(/^https:\/\//i, '').replace(/\/$/, '') ?? '');
  return partitionOfSignInHost(host) === partition ? host : undefined;
}

/** A flag that some pages write as a text. */
function readFlag(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the keys that are undefined: under `exactOptionalPropertyTypes` these are not the same. */
export function dropUndefined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
