import type { Role } from '@/core/config/role.ts';
import { markdownLink } from './markdown-link.ts';
import { roleLink } from './role-link.ts';

export type ShareForm = 'link' | 'markdown';

/** What is sent to a teammate. Undefined if no link can be made of the role. */
export function shareText(role: Role, form: ShareForm): string | undefined {
  const link = roleLink(role);
  return link === undefined || form === 'link' ? link : markdownLink(role.profile, link);
}
