import { placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';

export interface Statement {
  Effect: 'Allow' | 'Deny';
  Principal?: Record<string, string> | undefined;
  Action: string;
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string>> | undefined;
}

export interface Policy {
  Version: '2012-10-17';
  Statement: Statement[];
}

const policy = (statement: Statement): Policy => ({ Version: '2012-10-17', Statement: [statement] });

/** In a `Resource`, `*`, `?` and `$` of a role's path would match other roles or begin a variable (IAM user guide, "Policy variables"). */
export const asResource = (arn: string): string => arn.replace(/[*?$]/g, '$${$&}');

/** May assume these roles, or may not. */
export function assumePolicy(effect: Statement['Effect'], arns: readonly string[]): Policy {
  const [first = '', ...others] = arns.map(asResource);
  return policy({ Effect: effect, Action: 'sts:AssumeRole', Resource: others.length > 0 ? [first, ...others] : first });
}

/** What a trust policy asks for beside the principal. */
export interface TrustTerms {
  withMfa?: boolean;
  externalId?: string | undefined;
  organizationId?: string | undefined;
}

/** Who may assume a role. `principal`: an ARN, or `*` where the terms say whose. */
export const trustPolicy = (principal: string, { withMfa, externalId, organizationId }: TrustTerms): Policy =>
  policy({
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sts:AssumeRole',
    ...conditions({
      StringEquals: { 'sts:ExternalId': externalId, 'aws:PrincipalOrgID': organizationId },
      Bool: { 'aws:MultiFactorAuthPresent': withMfa ? 'true' : undefined },
    }),
  });

/** Every identity of the account, as far as its own policies let it. */
export const accountRoot = ({ partition, baseAccount }: Facts): string => `arn:${partition}:iam::${baseAccount}:root`;

/** As the role and the choices say. The credentials of a role carry no code, so a chain cannot be asked for one. */
export const ownTrust = (facts: Facts): Policy =>
  trustPolicy(facts.principal ?? accountRoot(facts), {
    withMfa: facts.mfaSerial !== undefined,
    externalId: facts.externalId,
    organizationId: facts.organizationId,
  });

export const serviceTrust = (service: string): Policy =>
  policy({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });

/** Workflows on the main branch of one repository of GitHub. */
export const githubTrust = ({ partition, account }: Facts): Policy =>
  policy({
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': audienceOf(partition),
        'token.actions.githubusercontent.com:sub': `repo:${placeholders.repository}:ref:refs/heads/main`,
      },
    },
  });

/** For whom GitHub's token is made out unless one says otherwise (README of aws-actions/configure-aws-credentials). */
export const usualAudience = 'sts.amazonaws.com';

/** The same in a partition. */
export const audienceOf = (partition: Facts['partition']): string =>
  partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : usualAudience;

function conditions(wanted: Record<string, Record<string, string | undefined>>): Pick<Statement, 'Condition'> {
  const given = Object.entries(wanted).flatMap(([operator, keys]) => {
    const set = Object.entries(keys).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return set.length > 0 ? [[operator, Object.fromEntries(set)] as const] : [];
  });
  return given.length > 0 ? { Condition: Object.fromEntries(given) } : {};
}
