import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { permissionSetOf } from '@/core/aws/role-name.ts';
import type { Principal } from './session.ts';

const arn = /^arn:([a-z-]+):(iam|sts)::(\d{12}):(root|user|assumed-role|federated-user)(?:\/(.+))?$/;

/** A role of a session by its name in ARNs and page texts: Identity Center's roles are known by their permission set. */
export function roleOrPermissionSet(account: string, roleName: string, sessionName?: string): Principal {
  const permissionSet = permissionSetOf(roleName);
  return {
    kind: permissionSet === undefined ? 'role' : 'permission-set',
    account,
    name: permissionSet ?? roleName,
    ...(sessionName ? { sessionName } : {}),
  };
}

/**
 * The principal that a session's ARN names. Undefined if it names none, or one of another partition than the page's.
 * An assumed role's ARN never holds the role's path; a user's may.
 */
export function principalOfArn(text: string, partition: PartitionId): Principal | undefined {
  const [, arnPartition, service, account = '', type, rest = ''] = arn.exec(text) ?? [];
  if (arnPartition !== partition) return undefined;
  const name = rest.slice(rest.lastIndexOf('/') + 1);
  if (service === 'iam' && type === 'root') return { kind: 'root', account, name: 'root' };
  if (name === '') return undefined;
  if (service === 'iam' && type === 'user') return { kind: 'iam-user', account, name };
  if (service === 'sts' && type === 'federated-user') return { kind: 'federated-user', account, name };
  const roleName = rest.slice(0, Math.max(0, rest.indexOf('/')));
  return service === 'sts' && type === 'assumed-role' && roleName !== ''
    ? roleOrPermissionSet(account, roleName, name)
    : undefined;
}

/** The principal behind a name as the nav shows it: `Role/session` for roles, else an IAM user's name. */
export function principalOfShownName(account: string, shown: string): Principal | undefined {
  const slash = shown.indexOf('/');
  if (shown === '' || slash === 0) return undefined;
  if (slash > 0) return roleOrPermissionSet(account, shown.slice(0, slash), shown.slice(slash + 1));
  return { kind: 'iam-user', account, name: shown };
}
