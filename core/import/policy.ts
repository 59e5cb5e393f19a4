import { isRecord } from '@/core/text/json.ts';
import { wordsOf } from './account-words.ts';
import type { Json } from './read-accounts.ts';

/** What a policy says of others: who may assume a role, and conditions. */
const notTargets =
  /^(?:AssumeRolePolicyDocument|assume_role_policy|Principal|NotPrincipal|principals|Condition|NotResource|PermissionsBoundary)$/i;

/** Who comes, not where to: `trusts`, `trusted_role_arn`, `source_role_arn`. */
export function isNoTarget(key: string): boolean {
  if (notTargets.test(key)) return true;
  const words = wordsOf(key);
  if (words.some((word) => /^trust(?:s|ed|policy|relationships?|edentities)?$/.test(word))) return true;
  return words.some((word) => fromWhere.has(word)) && words.some((word) => /^(?:roles?|arns?)$/.test(word));
}
const fromWhere = new Set(['source', 'src', 'caller', 'principal', 'login', 'from']);

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
