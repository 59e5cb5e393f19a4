import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { UseText } from '@/core/use/use-text.ts';

const shells: Record<string, string> = {
  bash: 'bash, zsh',
  fish: 'fish',
  powershell: 'PowerShell',
  cmd: 'cmd (Windows)',
};
const programs: Record<string, string> = {
  boto3: 'Python (boto3)',
  javascript: 'JavaScript',
  go: 'Go',
  java: 'Java',
};
const makers: Record<string, string> = {
  cloudformation: 'CloudFormation',
  'terraform-role': 'Terraform',
  'create-role': 'AWS CLI',
  cdk: 'CDK (TypeScript)',
};
const tools = new Set(['awsinfo', 'aws-vault', 'granted', 'awsume', 'aws-sso', 'saml2aws']);

/** Texts with a title of their own. */
const titled = [
  'config-profile',
  'sso-profile',
  'configure-set',
  'login-profile',
  'aws-login',
  'sso-login',
  'get-caller-identity',
  'configure-list',
  'assume-role',
  'assume-role-mfa',
  'assume-role-external-id',
  'boto3-lambda',
  'terraform',
  'github-actions',
  'trust-policy',
  'trust-policy-account',
  'trust-policy-principal',
  'trust-policy-organization',
  'trust-policy-mfa',
  'trust-policy-external-id',
  'trust-policy-lambda',
  'trust-policy-github',
  'allow-policy',
  'deny-policy',
  'lambda-policy',
  'lambda-trust',
  'switch-role-link',
  'portal-link',
  'portal-link-region',
  'arn',
  'account-id',
  'account-id-dashed',
  'account-color',
  'account-name',
  'check-who',
  'check-profile',
  'check-try',
  'check-mfa',
  'check-permission',
  'check-trust',
  'check-duration',
  'check-events',
] as const;

/** What a text does, in one line. */
export function titleOf(t: Translate, { id }: Pick<UseText, 'id'>): string {
  const own = titled.find((one) => one === id);
  if (own) return t(messageKey('use_text', own));
  if (programs[id]) return t('use_program', programs[id]);
  if (makers[id]) return t('use_make_role', makers[id]);
  if (tools.has(id)) return t('use_tool', id);
  const [, way = '', shell = ''] = /^(env|export|unset)-(\w+)/.exec(id) ?? [];
  const name = id === 'env-bash-jq' ? 'bash, zsh (jq)' : (shells[shell] ?? id);
  const ways: Record<string, 'use_env' | 'use_export' | 'use_unset'> = {
    env: 'use_env',
    export: 'use_export',
    unset: 'use_unset',
  };
  const words = ways[way];
  return words ? t(words, name) : id;
}

export const noteWords = (t: Translate, { notes }: Pick<UseText, 'notes'>): string[] =>
  notes.map((note) => t(messageKey('use_note', note)));
