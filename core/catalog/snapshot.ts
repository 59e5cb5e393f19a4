import { partitionIds, partitionOf } from '@/core/aws/partition-ids.ts';
import type { Role } from '@/core/config/role.ts';
import { fold } from '@/core/text/fold.ts';
import type { Catalog, CatalogRole } from './catalog.ts';
import type { Order } from './list-preferences.ts';

/**
 * The catalog as the popup reads it: two long strings with one role a line. A hundred thousand roles are then a copy out
 * of storage and no parse; a line is taken apart when its row is drawn. Written with every change of the sources.
 */
export interface Snapshot {
  /**
   * 2, November 2026: names are kept as they are searched. Folding six million characters took 30 ms at the first key.
   * 3: own names and tags. 4: stored in pieces, see `toPieces`. 5: what many roles have alike is told once.
   * 6: names that can be taken for others; nothing that is hidden is searched. 7: what pages call an account is a field of its own.
   * 8, read beside 7: partitions by their ids.
   */
  version: 7 | 8;
  organizations: { name: string; count: number }[];
  /** Fields that many roles have alike, each as a line refers to it by its place: see `sharedOf`. At most `mostShared`. */
  shared: string[];
  /**
   * What is searched, folded, one line a role: profile, account, account name, role name, region, and where there are
   * any the user's own words, then what pages call the account; `\t` between, `\n` after.
   */
  names: string;
  /** The other fields, line for line, and each of those above that is not written as it is searched; see `detailsOf`. */
  details: string;
}

export const snapshotName = 'snapshot';

/** Controls cannot be typed or shown, and two of them separate rows and fields: each becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const field = (text: string | undefined) => (text ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ');

const line = (fields: (string | undefined)[]) => fields.map(field).join('\t');

/** The user's own name and tags, as one field of the searched line. */
const ownWords = ({ displayName, tags = [] }: CatalogRole): string =>
  field([displayName, ...tags].filter(Boolean).join(' '));

/** The user's own words and what pages call the account, as the last fields of the searched line; neither without need. */
export function lastWords(role: CatalogRole): string[] {
  const own = ownWords(role);
  return role.learntName ? [own, field(role.learntName)] : own ? [own] : [];
}

const namesOf = (role: CatalogRole) => {
  const { profile, account, accountName, roleName, region } = role;
  return line([profile, account, accountName, roleName, region, ...lastWords(role)].map((name) => fold(field(name))));
};

/** As written, where that is another text than what is searched. */
function spelling(name: string | undefined): string {
  const written = field(name);
  return fold(written) === written ? '' : written;
}

/** The fields that come from a login, a session or a text, and so are the same for the roles of it. */
const sharedOf = (role: CatalogRole) =>
  line([
    role.kind === 'iam' ? '' : 's',
    role.partition,
    role.sourceProfile,
    role.base?.account,
    role.base?.alias,
    role.base?.roleName,
    role.startUrl,
    role.needsExternalId ? 'x' : '',
    role.sourceId,
  ]);

/** They are read before the first paint, in which they are not to be felt. */
export const mostShared = 200;

/** What most roles share, in the order of how many they are. */
function findShared(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostShared);
}

/** `place`: of its shared fields in `Snapshot.shared`; without one they stand at the end of the line. */
function detailsOf(role: CatalogRole, shared: string, place: number | undefined): string {
  const { profile, account, accountName, roleName, region } = role;
  const own = line([
    place?.toString(36),
    role.color,
    String(role.line),
    role.displayName,
    role.tags?.join(' '),
    role.twin?.[0],
    ...[roleName, accountName, profile, account, region].map(spelling),
  ]);
  return place === undefined ? `${own}\t${shared}` : own.replace(/\t+$/, '');
}

/** Where the details of a line end and the spellings begin, and where those end. */
const spellingsAt = 6;
const sharedAt = 11;
/** In a searched line: what pages call the account. It is in lower case as it is. */
const learntAt = 6;

/** Of a role: its line in `Snapshot.names` and the one in `Snapshot.details`. */
export type RoleLines = [names: string, details: string];

/** The fields of a searchable line as they were written: profile, account, account name, role name, region. */
export function decodeNames([names, details]: RoleLines): [string, string, string, string, string] {
  const [profile = '', account = '', accountName = '', roleName = '', region = ''] = names.split('\t');
  const written = details.split('\t').slice(spellingsAt, sharedAt);
  return [
    written[2] || profile,
    written[3] || account,
    written[1] || accountName,
    written[0] || roleName,
    written[4] || region,
  ];
}

/** Makes a role of its two lines. Fields that are missing or out of range fall back, they never throw. */
export function decodeRole(
  [names, details]: RoleLines,
  { organization, shared }: { organization: string; shared: readonly string[] },
): CatalogRole {
  const [profile, account, accountName, roleName, region] = decodeNames([names, details]);
  const fields = details.split('\t');
  const learntName = names.split('\t')[learntAt];
  const [place, color, lineNumber, displayName, tags, twin] = fields;
  const alike = place ? (shared[Number.parseInt(place, 36)] ?? '').split('\t') : fields.slice(sharedAt);
  const [kind, partition = '', sourceProfile, baseAccount, baseAlias, baseRole, startUrl, externalId, sourceId = ''] =
    alike;
  const base = {
    ...(baseAccount && { account: baseAccount }),
    ...(baseAlias && { alias: baseAlias }),
    ...(baseRole && { roleName: baseRole }),
  };
  const role: Role = {
    kind: kind === 's' ? 'identity-center' : 'iam',
    // Version 7 had its place.
    partition: partitionOf(partition) ?? partitionIds[Number(partition)] ?? 'aws',
    profile,
    account,
    roleName,
    organization,
    line: Number(lineNumber) || 1,
    ...(region && { region }),
    ...(color && { color }),
    ...(sourceProfile && { sourceProfile }),
    ...(accountName && { accountName }),
    ...(startUrl && { startUrl }),
    ...(externalId && { needsExternalId: true as const }),
    ...(Object.keys(base).length > 0 && { base }),
  };
  return {
    ...role,
    sourceId,
    ...(displayName && { displayName }),
    ...(tags && { tags: tags.split(' ') }),
    ...(learntName && { learntName }),
    ...(twin && { twin: twin === 'a' ? 'alike' : 'same' }),
  };
}

const byName = (a: string, b: string) => a.localeCompare(b, undefined, { numeric: true });

/** `order`: as the texts have it, or organizations and profiles by name (numbers by value). */
export function toSnapshot(catalog: Catalog, order: Order = 'config'): Snapshot {
  const organizations =
    order === 'config' ? catalog.organizations : [...catalog.organizations].sort((a, b) => byName(a.name, b.name));
  const sorted = organizations.flatMap(({ roles }) =>
    order === 'config' ? roles : [...roles].sort((a, b) => byName(a.profile, b.profile)),
  );
  const alike = sorted.map(sharedOf);
  const shared = findShared(alike);
  const places = new Map(shared.map((text, place) => [text, place]));
  return {
    version: 8,
    organizations: organizations.map(({ name, roles }) => ({ name: field(name), count: roles.length })),
    shared,
    names: sorted.map((role) => `${namesOf(role)}\n`).join(''),
    details: sorted.map((role, n) => `${detailsOf(role, alike[n] ?? '', places.get(alike[n] ?? ''))}\n`).join(''),
  };
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
