import type { Catalog } from '@/core/catalog/catalog.ts';
import { findTwins } from './name-twins.ts';
import { shownName } from './shown-name.ts';

/** Marks the roles whose names can be taken for those of roles in other accounts, wherever they are listed. */
export function markTwins(catalog: Catalog): Catalog {
  const all = catalog.organizations.flatMap(({ roles }) => roles);
  const named = ({ partition, account, ...role }: (typeof all)[number]) => ({
    name: shownName(role),
    partition,
    account,
  });
  const twinOf = findTwins(all.map(named));
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => {
        const found = twinOf(named(role));
        return found ? { ...role, twin: found.twin } : role;
      }),
    })),
  };
}
