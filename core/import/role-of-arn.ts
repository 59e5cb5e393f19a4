import { parseRoleArn } from '@/core/aws/role-arn.ts';
import { permissionSetOf } from '@/core/aws/role-name.ts';
import { faultInConfig } from '@/core/config/config-role-name.ts';
import type { FoundRole } from './found-role.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

/** Roles of services: nobody can switch to them (IAM guide, "Service-linked roles", "Service roles"). */
const ofService = /^(?:aws-service-role|service-role)\//;
/** What Identity Center makes of a permission set in each account, with a suffix of its own. One enters it by the portal. */
const ofPermissionSet = /^aws-reserved\/sso\.amazonaws\.com\/(?:[a-z0-9-]{1,30}\/)?[^/]+$/;

/**
 * The role of an ARN; a permission set, without its portal, where the ARN is that of its role. Undefined: a role of a service.
 * Leave out characters that follow the ARN in a text.
 */
export function roleOfArn(written: string, line: number): FoundRole | LeftOut | undefined {
  const target = parseRoleArn(written);
  if ('reason' in target)
    return leftOutOf(target.reason === 'bad-partition' ? 'bad-partition' : 'bad-arn', line, written);
  const { account, roleName, partition } = target;
  if (ofService.test(roleName)) return undefined;
  if (faultInConfig(roleName) !== undefined) return leftOutOf('bad-role-name', line, written);
  const set = ofPermissionSet.test(roleName) ? permissionSetOf(roleName) : undefined;
  if (set !== undefined) return { kind: 'identity-center', partition, account, roleName: set, name: '', line };
  return { kind: 'iam', partition, account, roleName, name: '', line };
}
