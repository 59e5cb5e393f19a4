import { readHost } from './hosts.ts';
import type { Partition } from './partitions.ts';

/**
 * The classic form's `redirect_uri`: a console URL of the partition, percent-encoded once as in AWS's own forms, or plain
 * as janst/aws-role-switch sends it. Undefined: AWS would answer 400.
 */
export function classicRedirect(value: string, partition: Partition): URL | undefined {
  return consoleUrl(/^https%3a%2f%2f/i.test(value) ? decodeOnce(value) : value, partition);
}

/**
 * A place to land, plain: a console URL of the partition on a host that is not one session's. The multi-session request
 * and federation refuse session hosts (Roo's tests; AWS's federation endpoint answers 400).
 */
export function sharedRedirect(value: string, partition: Partition): URL | undefined {
  const url = consoleUrl(value, partition);
  const host = url && readHost(url.hostname);
  return host?.kind === 'console' && host.differentiator === undefined ? url : undefined;
}

function consoleUrl(value: string, partition: Partition): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const host = readHost(url.hostname);
  const good = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return good && host.kind === 'console' && host.partition === partition ? url : undefined;
}

function decodeOnce(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
