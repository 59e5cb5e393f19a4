import type { Catalog, CatalogRole } from '@/core/catalog/catalog.ts';
import type { Order } from '@/core/catalog/list-preferences.ts';
import { orderOrganizations } from '@/core/catalog/order-organizations.ts';
import { fold } from '@/core/text/fold.ts';
import {
  alikeColumns,
  betweenNames,
  detailColumns,
  type Fields,
  mostShared,
  type Snapshot,
  snapshotVersion,
} from './snapshot.ts';
import { field, spellingOf, toLine } from './spelling.ts';

/** As written, where that is another text than what is searched. */
function spelling(name: string | undefined): string {
  const written = field(name);
  return fold(written) === written ? '' : written;
}

const alikeFields = (role: CatalogRole): Fields => ({
  kind: role.kind,
  partition: role.partition,
  sourceProfile: role.sourceProfile,
  baseAccount: role.base?.account,
  baseAlias: role.base?.alias,
  baseRole: role.base?.roleName,
  viaAccount: role.via?.account,
  viaRole: role.via?.roleName,
  startUrl: role.startUrl,
  otherPortals: role.otherPortals?.join(' '),
  needsExternalId: role.needsExternalId && 'x',
  confirm: role.confirm && 'x',
  sourceId: role.sourceId,
});

/** The texts that most roles share, the most frequent first. */
function findShared(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostShared);
}

function detailsOf(role: CatalogRole, place: number | undefined): string {
  return toLine(detailColumns, {
    place: place?.toString(36),
    color: role.color,
    line: String(role.line),
    displayName: role.displayName,
    tags: role.tags?.join(' '),
    twin: role.twin,
    otherNames: role.otherNames?.join(betweenNames),
    roleName: spelling(role.roleName),
    accountName: spelling(role.accountName),
    profile: spelling(role.profile),
    account: spelling(role.account),
    region: spelling(role.region),
    landing: role.landing,
    ...(place === undefined && alikeFields(role)),
  });
}

/** `order`: as the texts have it, or organizations and profiles by name (numbers by value). */
export function toSnapshot(catalog: Catalog, order: Order = 'config'): Snapshot {
  const organizations = orderOrganizations(catalog, order);
  const sorted = organizations.flatMap(({ roles }) => roles);
  const alike = sorted.map((role) => toLine(alikeColumns, alikeFields(role)));
  const shared = findShared(alike);
  const places = new Map(shared.map((text, place) => [text, place]));
  return {
    version: snapshotVersion,
    organizations: organizations.map(({ name, roles }) => ({ name: field(name), count: roles.length })),
    shared,
    names: sorted.map((role) => `${fold(spellingOf(role))}\n`).join(''),
    details: sorted.map((role, n) => `${detailsOf(role, places.get(alike[n] ?? ''))}\n`).join(''),
  };
}
