import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { partitionOfPortalHost } from '@/core/aws/partitions.ts';

/** A program whose file was handed over, and its command that lists the roles. */
export interface OtherTool {
  tool: string;
  command: string;
  /** Rolecall reads this program's page itself. */
  isPortal?: true;
}

/**
 * Files that lead to roles by what their program knows alone. Each command prints, and leaves its program's files as they
 * are: aws-sso-cli, docs/commands.md and cmd/aws-sso (2.x); saml2aws, README; gimme-aws-creds, README, "Viewing roles"
 * (all seen 2026-11).
 */
const tools: readonly (OtherTool & { pattern: RegExp })[] = [
  { tool: 'aws-sso-cli', command: 'aws-sso setup profiles --print', pattern: /^[ \t]{0,20}SSOConfig[ \t]{0,20}:/m },
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
];

const terraform = /^[ \t]{0,20}provider[ \t]{1,9}"aws"|role_arn[ \t]{0,40}=[ \t]{0,40}"[^"\n]{0,200}\$\{/m;
/** What a shell and Terraform take as it is: no quotes and no calls, for the text is anybody's. */
const roleArn = /role_arn[ \t]{0,40}=[ \t]{0,40}"([\w:/+=,.@{}[\]-]{0,150}\$\{[\w:/+=,.@${}[\]-]{1,150})"/g;
/** In a command that is to be copied. */
const mostArns = 5;

/** `terraform console` says what an expression is, and when piped to, of the last line alone (Terraform CLI reference). */
function terraformCommand(text: string): string {
  const arns = [...new Set(Array.from(text.matchAll(roleArn), ({ 1: arn = '' }) => `"${arn}"`))].slice(0, mostArns);
  if (arns.length === 0) return 'terraform console';
  return `echo '${arns.length === 1 ? arns[0] : `[${arns.join(', ')}]`}' | terraform console`;
}

const address = /https:\/\/[A-Za-z0-9.-]{1,255}(?:\/start)?/;

/**
 * Undefined: the text is of none of them. A portal's address alone is for Granted, which asks the portal and prints a config
 * (granted, pkg/granted/sso.go, 2026-11: it wants the region).
 */
export function otherTool(text: string): OtherTool | undefined {
  const found = tools.find(({ pattern }) => pattern.test(text));
  if (found) return { tool: found.tool, command: found.command };
  if (terraform.test(text)) return { tool: 'Terraform', command: terraformCommand(text) };
  const [url = ''] = address.exec(text) ?? [];
  const host = parseHttpsUrl(url)?.hostname;
  if (host === undefined || partitionOfPortalHost(host) === undefined) return undefined;
  return { tool: 'IAM Identity Center', command: `granted sso generate --sso-region REGION ${url}`, isPortal: true };
}
