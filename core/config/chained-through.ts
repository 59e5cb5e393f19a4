import type { SourceChain, SourceChains } from '@/core/config/profiles/source-chain.ts';
import { iamTarget } from './iam-target.ts';
import type { Role } from './role.ts';
import { isTarget } from './target.ts';

/**
 * The role that a profile's source is itself, so that the credentials of that role have to take on the profile's (role
 * chaining, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html: such a session ends after an hour). Undefined:
 * the source is who one signs in as.
 */
export function chainedThrough(chain: SourceChain | undefined, chainOf: SourceChains['chainOf']): Role['via'] {
  if (chain?.via === undefined) return undefined;
  const target = iamTarget(chain.via, chainOf(chain.via), true);
  return isTarget(target) ? { account: target.account, roleName: target.roleName } : undefined;
}
