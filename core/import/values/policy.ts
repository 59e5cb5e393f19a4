import type { Json } from '@/core/import/found/read-accounts.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { wordsOf } from '@/core/import/words/words-of.ts';
import { asText, isRecord } from '@/core/text/json.ts';

/** What a policy says of others: who may assume a role, and conditions. */
const notTargets =
  /^(?:AssumeRolePolicyDocument|assume_role_policy|Principal|NotPrincipal|principals|Condition|NotResource|PermissionsBoundary)$/i;

/** Who comes, not where to: `trusts`, `trusted_role_arn`, `source_role_arn`. A `source` without a role is anything. */
export function isNoTarget(key: string, value: unknown): boolean {
  if (notTargets.test(key)) return true;
  if (saysWhoComes(key)) return !/^(?:source|src|from|origin)$/i.test(key) || asText(value).includes(':role/');
  const words = wordsOf(key);
  return words.some((word) => fromWhere.has(word)) && words.some((word) => /^(?:roles?|arns?)$/.test(word));
}
const fromWhere = new Set(['source', 'src', 'caller', 'principal', 'login', 'from']);

/** The first role that is said to come from elsewhere, and that somebody may have meant. Empty: none; IAM's own words mean none. */
export function trustedRole(key: string, value: unknown, depth = 0): string {
  if (depth > 5 || notTargets.test(key)) return '';
  if (typeof value === 'string')
    return value.includes(':role/') || (depth > 0 && isOfRoles(columnOf(key))) ? value : '';
  const inner = Array.isArray(value)
    ? value.slice(0, 20).map((one) => [key, one] as const)
    : isRecord(value)
      ? Object.entries(value).slice(0, 20)
      : [];
  for (const [name, one] of inner) {
    const role = trustedRole(name, one, depth + 1);
    if (role !== '') return role;
  }
  return '';
}

/** Who one is, as `aws sts get-caller-identity` says, or becomes, as `aws sts assume-role` does. */
export const isCaller = ({ UserId, Account, Arn, AssumedRoleId }: Json): boolean =>
  [Arn, ...(AssumedRoleId === undefined ? [UserId, Account] : [])].every((one) => typeof one === 'string');

/** A role that only services may assume, as `aws iam list-roles` gives it. */
export function isOfServices(object: Json): boolean {
  const policy = object.AssumeRolePolicyDocument;
  const statements = isRecord(policy) ? [policy.Statement].flat().filter(isRecord) : [];
  return (
    statements.length > 0 &&
    statements.every(
      ({ Principal }) => isRecord(Principal) && Object.keys(Principal).every((kind) => kind === 'Service'),
    )
  );
}

/** A policy's statement that allows no switch: its resources are about something else. */
export function isForbidden({ Effect, Action, NotAction, Resource }: Json): boolean {
  if (Effect === undefined || (Action === undefined && NotAction === undefined && Resource === undefined)) return false;
  const actions = [Action].flat().map((action) => String(action).toLowerCase());
  return (
    Effect === 'Deny' ||
    !actions.some((action) => action === '*' || action === 'sts:*' || action.startsWith('sts:assumerole'))
  );
}
