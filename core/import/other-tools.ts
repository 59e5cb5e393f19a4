import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { partitionOfPortalHost } from '@/core/aws/partitions.ts';

/** A program whose file was handed over, and its command that tells the roles. */
export interface OtherTool {
  tool: string;
  command: string;
}

/** Files that lead to roles by what their program knows alone. Commands by the programs' own manuals, 2026. */
const tools: readonly (OtherTool & { pattern: RegExp })[] = [
  { tool: 'aws-sso-cli', command: 'aws-sso setup profiles', pattern: /^[ \t]{0,20}SSOConfig[ \t]{0,20}:/m },
  {
    tool: 'saml2aws',
    command: 'saml2aws list-roles',
    pattern: /^[ \t]{0,20}(?:aws_urn|saml_cache|idp_account)[ \t]{0,20}=|\bsaml2aws\b/m,
  },
  {
    tool: 'gimme-aws-creds',
    command: 'gimme-aws-creds --action-list-roles',
    pattern: /^[ \t]{0,20}(?:okta_org_url|gimme_creds_server)[ \t]{0,20}=/m,
  },
  {
    tool: 'Terraform',
    command: 'terraform console',
    pattern: /^[ \t]{0,20}provider[ \t]{1,9}"aws"|role_arn[ \t]{0,40}=[ \t]{0,40}"[^"\n]{0,200}\$\{/m,
  },
];

const address = /https:\/\/[A-Za-z0-9.-]{1,255}(?:\/start)?/;

/** Undefined: the text is of none of them. A portal's address alone is for Granted, which asks the portal. */
export function otherTool(text: string): OtherTool | undefined {
  const found = tools.find(({ pattern }) => pattern.test(text));
  if (found) return { tool: found.tool, command: found.command };
  const [url = ''] = address.exec(text) ?? [];
  const host = parseHttpsUrl(url)?.hostname;
  if (host === undefined || partitionOfPortalHost(host) === undefined) return undefined;
  return { tool: 'IAM Identity Center', command: `granted sso populate --sso-region REGION ${url}` };
}
