import type { CatalogRole } from './catalog.ts';

/** What a role is called wherever people see it: the user's own name for it, or the profile's. */
export const shownName = ({ displayName, profile }: Pick<CatalogRole, 'displayName' | 'profile'>): string =>
  displayName ?? profile;
