import type { Catalog, Organization } from './catalog.ts';
import type { Order } from './list-preferences.ts';

const byName = (a: string, b: string) => a.localeCompare(b, undefined, { numeric: true });

/** Organizations and their roles as the texts have them, or by the names of the texts (numbers by value). */
export function orderOrganizations({ organizations }: Catalog, order: Order = 'config'): Organization[] {
  if (order === 'config') return organizations;
  return [...organizations]
    .sort((a, b) => byName(a.name, b.name))
    .map(({ name, roles }) => ({ name, roles: [...roles].sort((a, b) => byName(a.profile, b.profile)) }));
}
