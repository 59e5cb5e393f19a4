import { isAccountId } from '@/core/aws/account.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';
import { toJson } from '@/core/use/quote/documents.ts';
import type { Draft } from '@/core/use/use-text.ts';
import { newPolicyPage, newRolePage, trustPage } from './iam-page.ts';
import {
  accountRoot,
  assumePolicy,
  githubTrust,
  ownTrust,
  type Policy,
  serviceTrust,
  trustPolicy,
} from './policies.ts';

/** Both sides of a role: who it trusts, in its account, and who may assume it, in theirs. */
export function policyTexts(facts: Facts): Draft[] {
  const { arn, partition, baseAccount } = facts;
  const root = accountRoot(facts);
  const roleArn = facts.principal?.includes(':role/') ? facts.principal : undefined;
  const lambdaRole = roleArn ?? writeRoleArn({ partition, account: baseAccount, roleName: placeholders.lambdaRole });
  const trust = (id: string, policy: Policy): Draft => ({
    ...json(id, policy),
    notes: ['in-role-account'],
    page: trustPage(facts),
  });
  const permission = (id: string, policy: Policy): Draft => ({
    ...json(id, policy),
    notes: ['in-base-account'],
    page: newPolicyPage(facts),
  });
  return [
    trust('trust-policy', ownTrust(facts)),
    trust('trust-policy-account', trustPolicy(root, {})),
    trust('trust-policy-principal', trustPolicy(facts.principal ?? viaArn(facts) ?? placeholders.principal, {})),
    trust(
      'trust-policy-organization',
      trustPolicy('*', { organizationId: facts.organizationId ?? placeholders.organizationId }),
    ),
    {
      ...trust('trust-policy-mfa', trustPolicy(root, { withMfa: true })),
      notes: ['in-role-account', ...(facts.isChained ? (['chained-without-mfa'] as const) : [])],
    },
    trust('trust-policy-external-id', trustPolicy(root, { externalId: facts.externalId ?? placeholders.externalId })),
    trust('trust-policy-lambda', trustPolicy(lambdaRole, {})),
    { ...trust('trust-policy-github', githubTrust(facts)), notes: ['in-role-account', 'needs-oidc-provider'] },
    permission('allow-policy', assumePolicy('Allow', [arn])),
    permission('deny-policy', assumePolicy('Deny', [arn])),
    { ...permission('lambda-policy', assumePolicy('Allow', [arn])), policies: ['trust-policy-lambda', 'lambda-trust'] },
    {
      ...json('lambda-trust', serviceTrust('lambda.amazonaws.com')),
      notes: ['in-base-account'],
      page: newRolePage(facts, 'base'),
    },
  ];
}

const json = (id: string, policy: Policy): Draft => ({ id, language: 'json', text: toJson(policy) });

function viaArn({ role: { via }, partition }: Facts): string | undefined {
  return via && isAccountId(via.account) ? writeRoleArn({ partition, ...via }) : undefined;
}
