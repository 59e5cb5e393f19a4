import type { Role } from '@/core/config/role.ts';
import type { PartitionId } from '@/core/console/partitions.ts';
import { fold } from '@/core/search/fold.ts';
import type { Catalog, CatalogRole } from './catalog.ts';

/**
 * The catalog as the popup reads it: two long strings with one role a line. A hundred thousand roles are then a copy out
 * of storage and no parse; a line is taken apart when its row is drawn. Written with every change of the sources.
 */
export interface Snapshot {
  /**
   * 2, November 2026: names are kept as they are searched. Folding six million characters took 30 ms at the first key.
   * 3: own names and tags. 4: stored in pieces, see `toPieces`.
   */
  version: 4;
  organizations: { name: string; count: number }[];
  /**
   * What is searched, folded, one line a role: profile, account, account name, role name, region, and where there are
   * any the user's own words; `\t` between, `\n` after.
   */
  names: string;
  /** The other fields, line for line, and each of those above that is not written as it is searched. */
  details: string;
}

export const snapshotName = 'snapshot';

const partitions: readonly PartitionId[] = ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'];

/** Controls cannot be typed or shown, and two of them separate rows and fields: each becomes a space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const field = (text: string | undefined) => (text ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ');

const line = (fields: (string | undefined)[]) => fields.map(field).join('\t');

/** The user's own name and tags, as one field of the searched line. */
export const ownWords = ({ displayName, tags = [] }: CatalogRole): string =>
  field([displayName, ...tags].filter(Boolean).join(' '));

const namesOf = (role: CatalogRole) => {
  const { profile, account, accountName, roleName, region } = role;
  const own = ownWords(role);
  return line(
    [profile, account, accountName, roleName, region, ...(own ? [own] : [])].map((name) => fold(field(name))),
  );
};

/** As written, where that is another text than what is searched. */
function spelling(name: string | undefined): string {
  const written = field(name);
  return fold(written) === written ? '' : written;
}

const detailsOf = ({ profile, account, accountName, roleName, region, ...role }: CatalogRole) =>
  line([
    role.kind === 'iam' ? '' : 's',
    String(partitions.indexOf(role.partition)),
    role.color,
    role.sourceProfile,
    role.base?.account,
    role.base?.alias,
    role.base?.roleName,
    role.startUrl,
    role.needsExternalId ? 'x' : '',
    String(role.line),
    role.sourceId,
    role.displayName,
    role.tags?.join(' '),
    ...[roleName, accountName, profile, account, region].map(spelling),
  ]).replace(/\t+$/, '');

/** Where the details of a line end and the spellings begin. */
const spellingsAt = 13;

/** The fields of a searchable line as they were written: profile, account, account name, role name, region. */
export function decodeNames(names: string, details: string): [string, string, string, string, string] {
  const [profile = '', account = '', accountName = '', roleName = '', region = ''] = names.split('\t');
  const written = details.split('\t').slice(spellingsAt);
  return [
    written[2] || profile,
    written[3] || account,
    written[1] || accountName,
    written[0] || roleName,
    written[4] || region,
  ];
}

/** Makes a role of its two lines. Fields that are missing or out of range fall back, they never throw. */
export function decodeRole(names: string, details: string, organization: string): CatalogRole {
  const [profile, account, accountName, roleName, region] = decodeNames(names, details);
  const [
    kind,
    partition,
    color,
    sourceProfile,
    baseAccount,
    baseAlias,
    baseRole,
    startUrl,
    externalId,
    lineNumber,
    sourceId = '',
    displayName,
    tags,
  ] = details.split('\t', spellingsAt);
  const base = {
    ...(baseAccount && { account: baseAccount }),
    ...(baseAlias && { alias: baseAlias }),
    ...(baseRole && { roleName: baseRole }),
  };
  const role: Role = {
    kind: kind === 's' ? 'identity-center' : 'iam',
    partition: partitions[Number(partition)] ?? 'aws',
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
  return { ...role, sourceId, ...(displayName && { displayName }), ...(tags && { tags: tags.split(' ') }) };
}

const byName = (a: string, b: string) => a.localeCompare(b, undefined, { numeric: true });

/** `order`: as the texts have it, or organizations and profiles by name (numbers by value). */
export function toSnapshot(catalog: Catalog, order: 'config' | 'name' = 'config'): Snapshot {
  const organizations =
    order === 'config' ? catalog.organizations : [...catalog.organizations].sort((a, b) => byName(a.name, b.name));
  const names: string[] = [];
  const details: string[] = [];
  for (const { roles } of organizations) {
    for (const role of order === 'config' ? roles : [...roles].sort((a, b) => byName(a.profile, b.profile))) {
      names.push(namesOf(role), '\n');
      details.push(detailsOf(role), '\n');
    }
  }
  return {
    version: 4,
    organizations: organizations.map(({ name, roles }) => ({ name: field(name), count: roles.length })),
    names: names.join(''),
    details: details.join(''),
  };
}

/** Checks the headings of a catalog of at most so many roles. */
export const areOrganizations = (raw: unknown, most: number): raw is Snapshot['organizations'] =>
  Array.isArray(raw) &&
  raw.every(
    (one) => typeof one?.name === 'string' && Number.isInteger(one.count) && one.count >= 0 && one.count <= most,
  );
