import { parseRoleArn } from '@/core/aws/role-arn.ts';
import { permissionSetOf } from '@/core/aws/role-name.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';

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

/** The role's ARN, without its path, of a session's (`arn:aws:sts::…:assumed-role/Admin/me`); else the text itself. */
export function asRoleArn(written: string): string {
  const [, partition, account, name = ''] = assumed.exec(written) ?? [];
  if (partition === undefined) return written;
  const path = name.startsWith('AWSReservedSSO_') ? 'aws-reserved/sso.amazonaws.com/' : '';
  return `arn:${partition}:iam::${account}:role/${path}${name}`;
}
const assumed = /^arn:(aws[a-z-]{0,12}):sts::(\d{12}):assumed-role\/([\w+=,.@-]{1,64})\/[\w+=,.@-]{2,64}$/;

/** Whether an ARN allows any role, or one in any account, and so names none. */
export const isAnyRole = (written: string): boolean =>
  /^arn:aws[a-z-]{0,12}:iam::(?:\d{12}|\*):role\//.test(written) && /:\*:|\/\S{0,300}\*/.test(written);
