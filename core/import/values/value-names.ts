import { isWrittenAccountId as isId } from '@/core/aws/account.ts';
import type { Json } from '@/core/import/found/read-accounts.ts';
import { looksLikeRoleLink } from '@/core/import/links/link-role.ts';
import { saysAccount } from '@/core/import/words/account-words.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { mayBeRoleName, namesNothing, rolesIn } from '@/core/import/words/role-words.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import { wordsOf } from '@/core/import/words/words-of.ts';
import { asText, isRecord } from '@/core/text/json.ts';
import type { Context } from './value-context.ts';

/** Keys of lists and maps: they name what is in them, not one thing of it. */
export const plural =
  /^(?:accounts?|aws_?accounts|roles?|iam_?roles|items?|profiles?|sessions?|providers?|environments?|envs?|config|aws|sso_?config|organizations?|data|values?|results?|list|locals|inputs|default|variable|targets?|assume_?role|annotations|labels|metadata|spec|allowed_?account_?ids|access_?token)$/i;
/** `{ "shop": "123456789012" }`: the key is the account's name. */
export const isNameOf = (key: string, value: unknown): boolean =>
  isId(asText(value)) &&
  columnOf(key) === undefined &&
  !/id$|number$/i.test(key) &&
  isTelling(key) &&
  !plural.test(key);

/**
 * Several names with an account's number each, whatever words they are: `{ "shop": "1111…", "data": "4444…" }`. Keys that say that
 * what is below them is a number (`account`, `ownerId`) are no names, unless most others are.
 */
export function isMapOfNumbers(object: Json): boolean {
  const entries = Object.entries(object);
  const areIds = entries.length > 1 && entries.every(([, value]) => typeof value === 'string' && isId(value));
  return areIds && entries.filter(([key]) => sayId(key)).length * 2 < entries.length;
}
const sayId = (key: string): boolean => isId(key) || saysAccount(key) || ofOtherNumbers.test(key);
const ofOtherNumbers =
  /(?:^|[_-])(?:id|ids|number|no|arn)$|Id$|Number$|phone|fax|mobile|date|time|created|updated|ticket|전화|날짜|電話|日付/i;

/** Several names with the ARN of a role each: there, a word that heads lists elsewhere is a name as well. */
export const isMapOfArns = (object: Json): boolean => {
  const values = Object.values(object);
  return values.length > 1 && values.every((value) => asText(value).startsWith('arn:'));
};

/** The first text of an object that could be a name, where no key says so. */
export const otherName = (object: Json): string =>
  (Object.entries(object).find(
    ([key, text]) =>
      columnOf(key) === undefined &&
      !isRoleKey(key) &&
      typeof text === 'string' &&
      text.length < 64 &&
      !namesNothing(text),
  )?.[1] as string) ?? '';

/** `isOne`: it is one of several, see `isMapOfArns`. */
export function nameBy(key: string, isOne = false): string {
  if (!isOne) return isTelling(key) && !plural.test(key) ? key : '';
  const column = columnOf(key);
  const isWord = column !== undefined && !isOfRoles(column) && !/^(?:arn|link|account)$/.test(column);
  return (isWord || isTelling(key)) && !/roles?$|^aws$/i.test(key) ? key : '';
}

export const labelled = (context: Context, key: string, child: unknown, isOne = false): Context => {
  const says = isOne || (!plural.test(key) && isTelling(key));
  const name = isRecord(child) && says && !isId(key) ? key : undefined;
  return name === undefined ? context : { ...context, label: name };
};

/** Whether a key names roles: `role`, `permission_sets`, `deploy_role`, `adminRoleName`. */
export const isRoleKey = (key: string): boolean => isOfRoles(columnOf(key)) || endsInRole(key);

/** Roles that somebody switches to: not what a machine, a service or a job has. */
function endsInRole(key: string): boolean {
  if (key.length > 60 || columnOf(key) !== undefined) return false;
  const said = wordsOf(key).join(' ');
  return /^\S.* (?:role|roles|permission sets?)(?: names?)?$/.test(said) && !ofOthers.test(said);
}
const ofOthers =
  /\b(?:users?|jobs?|teams?|persons?|employees?|staff|contacts?|owners?|approvers?|members?|services?|executions?|exec|tasks?|instances?|nodes?|lambda|functions?|pods?|replication|clusters?|workers?|flow|logs?|logging|events?|streams?|firehose|glue|ecs|eks|ec2|rds|s3|sns|sqs|codebuild|codepipeline|pipeline|crawler|scaling|autoscaling|linked|config|recorder|db|database|aria|html|semantic)\b/;

/** Whether a text below such a key names roles. What goes on behind an own word may be of anything, so it has to look like names. */
export const namesRole = (key: string, value: unknown): value is string =>
  typeof value === 'string' &&
  (isOfRoles(columnOf(key)) ||
    (endsInRole(key) && (value.trim().startsWith('arn:') || rolesIn(value).every(mayBeRoleName))));

/** A name that is written as a link leads nowhere where an account is named. */
export const isLinkAsName = (key: string, value: unknown, { account, unusable }: Context): boolean =>
  (account !== undefined || unusable !== undefined) &&
  /^(?:name|accountName|group)$/.test(columnOf(key) ?? '') &&
  looksLikeRoleLink(asText(value));
