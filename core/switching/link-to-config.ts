import { isAccountId } from '@/core/console/account.ts';
import { partitions } from '@/core/console/partitions.ts';
import { type ParsedLink, parseSwitchRoleLink } from './link.ts';

/**
 * A switch-role link as a section of a config text, for the import to review. Undefined if it is no such link.
 * Nothing in the link can add a line, a key or a section: every value has its own narrow set of characters.
 */
export function switchRoleLinkToConfig(url: string): string | undefined {
  const link = parseSwitchRoleLink(url);
  if (link === undefined) return undefined;
  return [`[profile ${profileName(link)}]`, ...settings(link), ''].join('\n');
}

function settings({ partition, account, roleName, color }: ParsedLink): string[] {
  const shade = color === undefined ? [] : [`color = ${color}`];
  if (isAccountId(account)) return [`role_arn = arn:${partition}:iam::${account}:role/${roleName}`, ...shade];
  // No ARN can be made of an alias: the region tells the partition.
  const region = partition === 'aws' ? [] : [`region = ${partitions[partition].defaultRegion}`];
  return [`aws_account_id = ${account}`, `role_name = ${roleName}`, ...region, ...shade];
}

/** The display name, without the characters that end a section's header, quote or start a comment. */
function profileName({ displayName = '', account, roleName }: ParsedLink): string {
  const name = displayName
    .replace(/[[\]"'`\\#;=\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? `${account}-${roleName.slice(roleName.lastIndexOf('/') + 1)}` : name;
}
