import type { CatalogRole } from '@/core/catalog/catalog.ts';

/** What a role is called wherever people see it: the user's own name for it, or the profile's. */
export const shownName = ({ displayName, profile }: Pick<CatalogRole, 'displayName' | 'profile'>): string =>
  displayName ?? profile;

/** All that a role is called: by its user, and by its profiles. */
export const namesOfRole = ({
  displayName,
  profile,
  otherNames = [],
}: Pick<CatalogRole, 'profile'> & Partial<Pick<CatalogRole, 'displayName' | 'otherNames'>>): string[] => [
  ...(displayName ? [displayName] : []),
  profile,
  ...otherNames,
];
