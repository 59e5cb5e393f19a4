import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import type { PartitionId } from './partition-ids.ts';
import { partitions } from './partition-table.ts';
import { partitionOfConsoleHost, partitionOfRegion } from './partitions.ts';

/** What the address of a console page says. */
export interface ConsoleUrl {
  partition: PartitionId;
  /** The region asked for: of `?region=`, else of the host. Undefined: the address does not say. */
  region?: string;
  /** Multi-session: the session's label in front of the host, `123456789012-abcd1234`. */
  differentiator?: string;
  /** First segment of the path: `ec2`, `s3`, `console` for the console home. Empty at `/`. */
  service: string;
  /** The host's labels before the console domain, without the session's: `[]`, `['eu-west-1']`, `['s3']`. */
  labels: string[];
  /** Health and Lightsail have hosts of their own, outside the console domain. */
  beside: boolean;
}

/** Twelve digits of the account, a hyphen, and a suffix: eight letters and digits as of 2025-01, taken loosely here. */
export const differentiatorPattern = /^\d{12}-[a-z0-9-]{1,50}$/;

/** Takes the address of a console page apart. Undefined unless it is https on a console host of the table. */
export function parseConsoleUrl(url: string): ConsoleUrl | undefined {
  const parsed = parseHttpsUrl(url);
  const partition = parsed && partitionOfConsoleHost(parsed.hostname);
  if (parsed === undefined || partition === undefined) return undefined;

  const host = normalizeHost(parsed.hostname);
  const beside = partitions[partition].extraConsoleHosts.includes(host);
  const [first, ...others] = beside ? [] : labelsBefore(partitions[partition].consoleDomain, host);
  const differentiator = first !== undefined && differentiatorPattern.test(first) ? first : undefined;
  const labels = first === undefined ? [] : differentiator === undefined ? [first, ...others] : others;
  const region = [parsed.searchParams.get('region'), ...labels].find(
    (name) => name !== null && partitionOfRegion(name) === partition,
  );
  return {
    partition,
    service: parsed.pathname.split('/')[1] ?? '',
    labels,
    beside,
    ...(region ? { region } : {}),
    ...(differentiator ? { differentiator } : {}),
  };
}

function labelsBefore(domain: string, host: string): string[] {
  return host === domain ? [] : host.slice(0, -domain.length - 1).split('.');
}
