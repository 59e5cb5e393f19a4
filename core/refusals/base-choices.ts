import { isAccountId } from '@/core/aws/account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Base, Role } from '@/core/config/role.ts';
import { type Asker, actorIn } from '@/core/session/asker.ts';
import { mayBeChild } from '@/core/session/may-be-child.ts';
import { roleOrPermissionSet } from '@/core/session/principal.ts';
import { isBase } from '@/core/session/reach.ts';
import type { Principal } from '@/core/session/session.ts';
import type { UseChoices } from '@/core/use/choices.ts';

/**
 * Who asked for a switch, as policies name it. Only an IAM user and a role have an ARN that a page shows whole but for its path; a
 * permission set's role has one that only AWS knows, so its account stands for it. Undefined: the page named nobody.
 */
export function askedAs(from: Asker | undefined, role: Role): string | undefined {
  const who = from && actorIn(from);
  return from && who && principalOf(from.partition, who, role.via ?? role.base);
}

/**
 * The base of a role as its policies name it: whom its text says that it is assumed from, and no other, whoever asked. Where the text
 * names nobody, who asked, unless that may be a role that was switched to. Undefined: not known.
 */
export function baseOf(from: Asker | undefined, role: Role): string | undefined {
  const who = from && actorIn(from);
  const wanted = role.via ?? role.base;
  if (wanted === undefined) return from && mayBeChild(from) ? undefined : askedAs(from, role);
  if (from && who && isBase(wanted, who, from) === true) return askedAs(from, role);
  const { account, roleName } = wanted;
  if (account === undefined || !isAccountId(account)) return undefined;
  const isNamed = roleName !== undefined && roleOrPermissionSet(account, roleName).kind === 'role';
  return isNamed ? writeRoleArn({ partition: role.partition, account, roleName }) : account;
}

/** `wanted`: the text's word, which has the role's path. Sessions show none. */
function principalOf(partition: PartitionId, who: Principal, wanted: Base | undefined): string | undefined {
  const { kind, account, name } = who;
  if (!isAccountId(account)) return undefined;
  if (kind === 'iam-user') return `arn:${partition}:iam::${account}:user/${name}`;
  if (kind !== 'role') return account;
  const ofText = wanted?.account === account ? wanted.roleName : undefined;
  const isSame = ofText !== undefined && nameWithoutPath(ofText) === name;
  return writeRoleArn({ partition, account, roleName: isSame ? ofText : name });
}

/** What the texts of a role are filled in with, for this base. */
export function choicesFor(from: Asker | undefined, role: Role, choices: UseChoices): UseChoices {
  const principal = baseOf(from, role);
  return principal === undefined ? choices : { ...choices, principal };
}
