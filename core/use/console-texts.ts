import { isAccountId } from '@/core/aws/account.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { awsColor } from '@/core/aws/link-colors.ts';
import { consoleHome } from '@/core/switching/landing/redirect-url.ts';
import { switchRoleLink } from '@/core/switching/link.ts';
import { identityCenterLink } from '@/core/switching/links/identity-center-link.ts';
import { nearestAccountColor } from './account-color.ts';
import type { Facts } from './facts.ts';
import { quoteBash } from './quote/quote-bash.ts';
import { commandLine } from './terminal/command.ts';
import type { Draft } from './use-text.ts';

/** The role and its account for whoever opens them in a browser, or writes them down. */
export function consoleTexts(facts: Facts): Draft[] {
  const { role, arn, account } = facts;
  const isIam = role.kind === 'iam';
  const portalLink = isIam ? undefined : portalLinks(facts);
  const number: Draft[] = isAccountId(account)
    ? [
        { id: 'account-id', language: 'text', text: account },
        { id: 'account-id-dashed', language: 'text', text: formatAccount(account) },
      ]
    : [];
  return [
    ...(isIam
      ? [{ id: 'switch-role-link', language: 'url', text: switchRoleLink(role) } as const]
      : (portalLink ?? [])),
    isIam
      ? { id: 'arn', language: 'text', text: arn }
      : { id: 'arn', language: 'text', text: permissionSetArn(facts), notes: ['arn-pattern'] },
    ...number,
    ...accountLookTexts(facts),
  ];
}

function portalLinks({ role, partition, region }: Facts): Draft[] {
  const target = { startUrl: role.startUrl ?? '', account: role.account, roleName: role.roleName };
  const link = identityCenterLink(target);
  if (link === undefined) return [];
  const page = region && identityCenterLink({ ...target, destination: consoleHome(partition, region) });
  return [
    { id: 'portal-link', language: 'url', text: link },
    ...(page ? [{ id: 'portal-link-region', language: 'url', text: page } as const] : []),
  ];
}

/**
 * Identity Center puts a path before the role that it makes of a permission set, with a region where that is not the first one, and
 * sixteen digits behind its name. `?` stands for each, so that `Dev` does not match `Dev_Admin`.
 */
const permissionSetArn = ({ partition, account, role }: Facts) =>
  `arn:${partition}:iam::${account}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_${role.roleName}_${'?'.repeat(16)}`;

/** How the account looks in everybody's console; AWS has these services in the `aws` partition. */
function accountLookTexts({ role, profile, partition, accountName }: Facts): Draft[] {
  if (partition !== 'aws') return [];
  const color = awsColor(role.color);
  const at = (id: string, command: string, option: string, value: string): Draft => ({
    id,
    language: 'bash',
    text: commandLine(quoteBash, [command, [option, value], ['--region', 'us-east-1'], ['--profile', profile]]),
    notes: ['has-profile', 'newer-cli'],
  });
  return [
    // A role without a color says nothing of its account's: `none` would take it from everybody.
    ...(color
      ? [at('account-color', 'aws uxc update-account-customizations', '--account-color', nearestAccountColor(color))]
      : []),
    ...(accountName ? [at('account-name', 'aws account put-account-name', '--account-name', accountName)] : []),
  ];
}
