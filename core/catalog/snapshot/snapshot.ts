import { partitionOf } from '@/core/aws/partition-ids.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleKinds } from '@/core/config/role-kinds.ts';

/** A snapshot of another version is ignored, and the sources are read again. */
export const snapshotVersion = 13;

/**
 * The catalog as the popup reads it: two long strings with one role a line. A hundred thousand roles are then a copy out
 * of storage and no parse; a line is taken apart when its row is drawn. Written with every change of the sources.
 */
export interface Snapshot {
  version: typeof snapshotVersion;
  organizations: { name: string; count: number }[];
  /** Values that many roles share (`alikeColumns`), each once. At most `mostShared`. */
  shared: string[];
  /** The searched columns (`searchedColumns`), one line a role. Folded in advance: six million characters take 30 ms. */
  names: string;
  /** The other columns (`detailColumns`), in the same lines. */
  details: string;
}

export const snapshotName = 'snapshot';

/**
 * `own`: the user's own name and tags, and what else its profiles are called. `learntName` is behind it: a page's word comes after
 * every word of the user's.
 */
export const searchedColumns = [
  'profile',
  'account',
  'accountName',
  'roleName',
  'region',
  'own',
  'learntName',
] as const;
/** How many tabs are before it in a searchable line. */
export const learntAt = searchedColumns.indexOf('learntName');

/** These come from a login, a session or a text, so many roles have the same. */
export const alikeColumns = [
  ...['kind', 'partition', 'sourceProfile', 'baseAccount', 'baseAlias', 'baseRole', 'viaAccount', 'viaRole'],
  ...['startUrl', 'otherPortals', 'needsExternalId', 'confirm', 'sourceId'],
] as const;

/**
 * `place`: where in `Snapshot.shared` the role's alike columns are, in base 36; without one they stand at the end of the
 * line. Those that are searched too are empty where they are written as they are searched, the rarest last.
 */
export const detailColumns = [
  ...['place', 'color', 'line', 'displayName', 'tags', 'twin', 'otherNames'],
  ...['roleName', 'accountName', 'profile', 'account', 'region', 'landing'],
  ...alikeColumns,
] as const;

/** Ends a line, and is in no name: names are parts of lines. */
export const betweenNames = '\u2028';

export type Fields = Readonly<Record<string, string | undefined>>;

function fromLine(columns: readonly string[], line: string): Fields {
  const texts = line.split('\t');
  return Object.fromEntries(columns.map((column, n) => [column, texts[n]]));
}

/** They are read before the first paint and must not delay it. */
export const mostShared = 200;

/** Of a role: its line in `Snapshot.names` and the one in `Snapshot.details`. */
export type RoleLines = [names: string, details: string];

/** Where a role's alike columns are; empty: with the role, which shares them with few. */
export const sharedPlace = ([, details]: RoleLines): string => details.slice(0, Math.max(0, details.indexOf('\t')));

/** Makes a role of its two lines. Fields that are missing or out of range fall back, they never throw. */
export function decodeRole(
  [names, details]: RoleLines,
  { organization, shared }: { organization: string; shared: readonly string[] },
): CatalogRole {
  const searched = fromLine(searchedColumns, names);
  const own = fromLine(detailColumns, details);
  const alike = own.place ? fromLine(alikeColumns, shared[Number.parseInt(own.place, 36)] ?? '') : own;
  const written = (column: (typeof searchedColumns)[number]) => own[column] || searched[column] || '';
  const optional = {
    region: written('region'),
    color: own.color,
    sourceProfile: alike.sourceProfile,
    accountName: written('accountName'),
    startUrl: alike.startUrl,
    displayName: own.displayName,
    landing: own.landing,
    learntName: searched.learntName,
  };
  const base = filled({ account: alike.baseAccount, alias: alike.baseAlias, roleName: alike.baseRole });
  return {
    kind: roleKinds.find((kind) => kind === alike.kind) ?? 'iam',
    partition: partitionOf(alike.partition ?? '') ?? 'aws',
    profile: written('profile'),
    account: written('account'),
    roleName: written('roleName'),
    organization,
    line: Number(own.line) || 1,
    sourceId: alike.sourceId ?? '',
    ...filled(optional),
    ...(alike.viaAccount && { via: { account: alike.viaAccount, roleName: alike.viaRole ?? '' } }),
    ...(alike.needsExternalId && { needsExternalId: true as const }),
    ...(alike.confirm && { confirm: true as const }),
    ...(Object.keys(base).length > 0 && { base }),
    ...(own.tags && { tags: own.tags.split(' ') }),
    ...(alike.otherPortals && { otherPortals: alike.otherPortals.split(' ') }),
    ...(own.otherNames && { otherNames: own.otherNames.split(betweenNames) }),
    ...(own.twin && { twin: own.twin === 'alike' ? 'alike' : 'same' }),
  };
}

/** The fields that have a text. */
function filled<Key extends string>(fields: Record<Key, string | undefined>): Partial<Record<Key, string>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key in fields) if (fields[key]) texts[key] = fields[key];
  return texts;
}

/** Checks the headings of a catalog of at most so many roles. */
export const areOrganizations = (raw: unknown, most: number): raw is Snapshot['organizations'] =>
  Array.isArray(raw) &&
  raw.every(
    (one) => typeof one?.name === 'string' && Number.isInteger(one.count) && one.count >= 0 && one.count <= most,
  );

/** Checks the fields that many roles have alike. */
export const areShared = (raw: unknown): raw is Snapshot['shared'] =>
  Array.isArray(raw) && raw.length <= mostShared && raw.every((text) => typeof text === 'string');
