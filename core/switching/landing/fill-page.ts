import type { ResourceArn } from '@/core/aws/resource-arn.ts';
import { ownValue } from '@/core/text/json.ts';
import { resourcePages } from './resource-pages.ts';

/** Pages are addresses in bars and links: longer ones are not kept whole everywhere. */
const longestPath = 4000;

/**
 * The path of a resource's page, with query and fragment: its line of the table, every gap filled with a part of the ARN in
 * the encoding of addresses. Undefined: no line, a gap that nothing fills, a name with a wildcard, or one that is no step down
 * (`..`). `shown`: what it is the page of, as people call it.
 */
export function fillPage(arn: ResourceArn): { path: string; shown: string } | undefined {
  const { service, resource } = arn;
  const page = (resource.includes('/') && ownValue(resourcePages, `${service}/`)) || ownValue(resourcePages, service);
  if (resource.includes('*')) return undefined;
  if (page !== undefined) return filled(page, arn, resource);
  const [, type = '', name = ''] = /^\/?([\w.-]{1,64})[:/](.{1,1500})$/.exec(resource) ?? [];
  const typed = ownValue(resourcePages, `${service}:${type}`);
  return typed === undefined ? undefined : filled(typed, arn, name);
}

function filled(page: string, arn: ResourceArn, name: string): { path: string; shown: string } | undefined {
  const parts = name.split(/[:/]/);
  const shown = new Set<string>();
  let isWhole = true;
  const path = page.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = valueFor(gap, arn, name, parts) ?? '';
    if (value === '' || /^\.+$/.test(value)) isWhole = false;
    if (gap !== 'account' && gap !== 'bus') shown.add(ownName.test(gap) ? value : name);
    return encoded(gap, value);
  });
  return isWhole && path.length <= longestPath ? { path, shown: [...shown].join('/') } : undefined;
}

/** Gaps that are filled with what a resource is called, or a part of it; others with something that is made of it. */
const ownName = /^(?:name|last|secret|key|\d)$/;

/** As the console writes it: some of its pages have an ARN in their address as it is, and CloudWatch has `$` for `%`. */
function encoded(gap: string, value: string): string {
  if (gap === 'plainArn' || gap === 'topic') return encodeURI(value);
  const written = encodeURIComponent(value);
  return gap === 'log' ? written.replaceAll('%', '$') : written;
}

const twice = (text: string): string => encodeURIComponent(text);

function valueFor(gap: string, { arn, account, region, partition }: ResourceArn, name: string, parts: string[]) {
  switch (gap) {
    case 'name':
      return name;
    case 'last':
      return parts.at(-1);
    case 'arn':
    case 'plainArn':
      return arn;
    case 'account':
      return account;
    // A rule of the default bus has no bus in its ARN.
    case 'bus':
      return parts.length > 1 ? parts.slice(0, -1).join('/') : 'default';
    // The rest is a stream in the group.
    case 'log':
      return twice(name.split(':')[0] ?? '');
    // Of an object in a bucket.
    case 'key':
      return parts.slice(1).join('/');
    // AWS adds a sign and six letters of its own to the name.
    case 'secret':
      return name.replace(/-[a-z0-9]{6}$/i, '');
    // A subscription is on its topic's page.
    case 'topic':
      return arn.split(':').slice(0, 6).join(':');
    case 'queue':
      return partition === 'aws' && region && account ? `https://sqs.${region}.amazonaws.com/${account}/${name}` : '';
    // The name of a parameter that is a path begins with a slash, which its ARN does not repeat.
    case 'parameter':
      return name.includes('/') ? twice(`/${name}`) : name;
    default:
      return parts[Number(gap) - 1];
  }
}
