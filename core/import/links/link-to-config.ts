import { foundToConfig } from '@/core/import/found/found-to-config.ts';
import { roleOfLink } from './link-role.ts';

/**
 * A switch-role link, or a shortcut link of Identity Center, as a section of a config text, for the import to review.
 * Undefined if it leads to no role, or is at no host of AWS's. Nothing in the link can add a line, a key or a section, see `foundToConfig`.
 */
export function switchRoleLinkToConfig(url: string): string | undefined {
  const role = roleOfLink({ url, title: '', line: 1 });
  return 'reason' in role || role.otherHost !== undefined ? undefined : foundToConfig([role]).text;
}
