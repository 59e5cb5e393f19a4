import { signInHostOf } from '@/core/aws/regions.ts';
import { switchRoleLink } from '@/core/switching/link.ts';
import { shareRoles } from './bundle.ts';
import { packRoles } from './pack-roles.ts';
import type { ShareableRole, SharedRole, ShareOptions } from './shared-role.ts';

/** In characters. Longer ones are cut by chat programs, and refused by servers that links are led through. */
const longestBundleLink = 8000;

/** Roles. Of more, whatever they are called, no link is short enough, and packing them would take seconds. */
const mostInLink = 5000;

/** Undefined `link`: too long for one, send a file. `length`: what it would have, if they were packed. */
export interface BundleLink {
  link?: string;
  length: number;
}

/**
 * One link for many roles: AWS's own page to switch to the first IAM role, with all of them in the fragment, which no browser
 * sends to a server. The bare page where there are permission sets only. Of no roles, nothing.
 */
export const bundleLink = (roles: readonly ShareableRole[], options: ShareOptions = {}): BundleLink =>
  linkOfShared(shareRoles(roles, options).roles);

/** The same of what `shareRoles` gave. */
export function linkOfShared(shared: readonly SharedRole[]): BundleLink {
  const page = pageOf(shared);
  if (page === undefined) return { length: 0 };
  if (shared.length > mostInLink) return { length: Number.POSITIVE_INFINITY };
  const link = `${page}#rolecall=${packRoles(shared)}`;
  return link.length <= longestBundleLink ? { link, length: link.length } : { length: link.length };
}

function pageOf(roles: readonly SharedRole[]): string | undefined {
  const iam = roles.find(({ kind }) => kind === 'iam');
  if (iam) return switchRoleLink(iam);
  const [first] = roles;
  return first && `https://${signInHostOf(first.partition, first.region)}/switchrole`;
}
