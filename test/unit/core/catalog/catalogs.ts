import { buildCatalog, type CatalogRole } from '@/core/catalog/catalog.ts';
import { type CatalogView, openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import type { Snapshot } from '@/core/catalog/snapshot/snapshot.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import type { Role } from '@/core/config/role.ts';

/** A role with what a test says of it; account and name are made up. */
export const role = (profile: string, more: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile,
  partition: 'aws',
  account: '555566667777',
  roleName: 'Ops',
  organization: 'acme',
  line: 1,
  ...more,
});

export const snapshotOf = (roles: readonly Role[]): Snapshot =>
  toSnapshot(buildCatalog([{ id: 's1', name: 'config', roles }]));

/** The roles as the popup has them: through the catalog and its snapshot. */
export const viewOf = (roles: readonly Role[]): CatalogView => openSnapshot(snapshotOf(roles));

export const allRoles = (view: CatalogView): CatalogRole[] =>
  Array.from({ length: view.count }, (_, index) => view.role(index));

/** Many roles of a few organizations, as a company has them. */
export const manyRoles = (count: number): Role[] =>
  Array.from({ length: count }, (_, n) =>
    role(`team-${n % 100}-env-${n}`, {
      account: String(100_000_000_000 + n),
      roleName: n % 3 ? 'ReadOnly' : 'Administrator',
      organization: `org-${n % 40}`,
      region: 'ap-northeast-2',
    }),
  );

/** The same roles, and how often any field of any of them has been looked at: what work grows with, on any machine. */
export function watched(roles: readonly Role[]) {
  let looks = 0;
  const get = (of: Role, field: string) => {
    looks++;
    return Reflect.get(of, field);
  };
  return { roles: roles.map((one) => new Proxy(one, { get })), looks: () => looks };
}
