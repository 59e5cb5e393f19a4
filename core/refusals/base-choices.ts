import { isAccountId } from '@/core/aws/account.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Role } from '@/core/config/role.ts';
import { type Asker, actorIn } from '@/core/session/asker.ts';
import type { UseChoices } from '@/core/use/choices.ts';

/**
 * The base of a switch as the policies name it. Only an IAM user and a role have an ARN that a page shows whole but for its path;
 * a permission set's role has one that only AWS knows, so its account stands for it. Undefined: the page named nobody.
 */
export function principalOf(from: Asker | undefined, role: Role): string | undefined {
  const who = from && actorIn(from);
  if (!from || !who || !isAccountId(who.account)) return undefined;
  const { partition } = from;
  const { account, name } = who;
  if (who.kind === 'iam-user') return `arn:${partition}:iam::${account}:user/${name}`;
  if (who.kind !== 'role') return account;
  return writeRoleArn({ partition, account, roleName: namedInText(role, account, name) ?? name });
}

/** The same role with its path, where the text of the one to switch to has it: sessions show none. */
function namedInText({ base, via }: Role, account: string, name: string): string | undefined {
  return [base, via].find(
    (one) => one?.account === account && one.roleName !== undefined && nameWithoutPath(one.roleName) === name,
  )?.roleName;
}

/** What the texts of a role are filled in with, for this base. */
export function choicesFor(from: Asker | undefined, role: Role, choices: UseChoices): UseChoices {
  const principal = principalOf(from, role);
  return principal === undefined ? choices : { ...choices, principal };
}
