import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';

/**
 * A regional console page as a certain multi-session session has it: with the session's label in front of the host.
 * Undefined for pages of other hosts (`s3.`, Health, the bare domain), where it is not known how sessions are told apart,
 * and for pages that have a session's label already.
 */
export function sessionPage(page: string, differentiator: string): string | undefined {
  const parsed = parseConsoleUrl(page);
  if (parsed === undefined || parsed.differentiator !== undefined) return undefined;
  const [region = '', ...more] = parsed.labels;
  if (more.length > 0 || partitionOfRegion(region) !== parsed.partition) return undefined;
  const url = new URL(page);
  url.hostname = `${differentiator}.${url.hostname}`;
  return url.href;
}
