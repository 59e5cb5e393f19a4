import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** More are not suggested. */
const mostSuggested = 200;

/** The headings that the list has already. */
export const suggestedOrganizations = ({ organizations }: CatalogView): string[] =>
  organizations.slice(0, mostSuggested).map(({ name }) => name);
