import type { Role } from '@/core/config/role.ts';

/** What the catalog lists once: a profile of a role. Two profiles of one role may differ in region and color. */
export const listingKey = ({ profile, kind, partition, account, roleName, startUrl }: Role): string =>
  `${profile}\n${kind}\n${partition}\n${account}\n${roleName}\n${startUrl ?? ''}`;
