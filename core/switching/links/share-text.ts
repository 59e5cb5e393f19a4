import { shownName } from '@/core/catalog/names/shown-name.ts';
import { markdownLink } from './markdown-link.ts';
import { type RoleToShare, roleLink } from './role-link.ts';

export type ShareForm = 'link' | 'markdown';

/** What is sent to a teammate, under the name that the sender sees. Undefined if no link can be made of the role. */
export function shareText(role: RoleToShare, form: ShareForm): string | undefined {
  const link = roleLink(role);
  return link === undefined || form === 'link' ? link : markdownLink(shownName(role), link);
}
