import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { shareRoles } from './bundle.ts';
import type { ShareableRole } from './shared-role.ts';

/**
 * A role that lands on a page of the console, to be shared. Undefined: it is no page of this role's partition, only the console's
 * home, or one that is not for others, see `sharedRole`.
 */
export function pageInRole(role: ShareableRole, page: string | undefined): ShareableRole | undefined {
  if (page === undefined) return undefined;
  const landing = { ...role, landing: page };
  const [shared] = shareRoles([landing]).roles;
  const service = parseConsoleUrl(shared?.landing ?? '')?.service;
  return service === undefined || service === '' || service === 'console' ? undefined : landing;
}
