import { portalOfIssuer } from '@/core/aws/portal.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { listingKey } from '@/core/catalog/listing-key.ts';
import { arnOfRole } from '@/core/config/arn-of-role.ts';
import { headerLine, settingLine } from '@/core/config/document/write-lines.ts';
import { firstCounts, overruledIn } from '@/core/config/profiles/profiles.ts';
import type { Role } from '@/core/config/role.ts';
import { type CliEntry, type CliSection, cliSections, commented, isOwn } from './cli-sections.ts';

/** A source's text and what `readConfig` reads from it. */
export interface CliSource {
  name: string;
  text: string;
  roles: readonly Role[];
}

/** References to other sections, by the kind that they name. */
const references = {
  profile: ['source_profile', 'include_profile', 'parent_profile'],
  'sso-session': ['sso_session', 'granted_sso_session'],
} as const;

/**
 * All sources as one text for `~/.aws/config` (rules of botocore's `configloader`, 2026). Every header and setting is written
 * as the AWS CLI reads it, and each section and key once. Roles of other dialects get `role_arn` or `sso_…` beside their own
 * keys. Everything else stays as comments. What an earlier source already has is left out; a different section with the same
 * name gets a number. `readConfig` reads the roles of each source from the result again.
 */
export function cliConfig(sources: readonly CliSource[]): string {
  const taken: Taken = { bodies: new Map(), next: new Map() };
  const listed = new Set<string>();
  const parts: string[] = [];
  for (const source of sources) {
    const text = sectionsOf(source, taken, listed).join('\n').trim();
    parts.push(`# ${source.name.replace(/\s+/g, ' ')}\n${text}${text === '' ? '' : '\n'}`);
    for (const role of source.roles) listed.add(listingKey(role));
  }
  return parts.join('\n');
}

/** Sections that are written, by kind and name, with their settings; and the number that a name is given next. */
interface Taken {
  bodies: Map<string, string>;
  next: Map<string, number>;
}

function sectionsOf({ text, roles }: CliSource, taken: Taken, listed: ReadonlySet<string>): string[] {
  const byLine = new Map(roles.map((role) => [role.line, role]));
  const sections = merged(withoutOverruled(cliSections(text)), byLine);
  const renamed = new Map<string, string>();
  const kept: Kept[] = [];
  for (const section of sections) {
    const role = byLine.get(section.line);
    if (role) completeFor(role, section);
    if (section.kind === 'loose') {
      kept.push({ section, name: '', isNeeded: true });
      continue;
    }
    // The same settings may be a role here and only a base there, by who has it as its source.
    const body = `${role ? 'role' : ''}\n${bodyOf(section)}`;
    const before = taken.bodies.get(headerKey(section.kind, headerName(section)));
    const again = before === body || (before !== undefined && role !== undefined && listed.has(listingKey(role)));
    if (again) continue;
    if (before !== undefined && section.kind === 'other') {
      // Nothing of Rolecall refers to it, and it has no name that could be another.
      kept.push({ section: asComments(section), name: '', isNeeded: true });
      continue;
    }
    const name = before === undefined ? headerName(section) : freeName(section, taken);
    taken.bodies.set(headerKey(section.kind, name), body);
    if (name !== headerName(section)) renamed.set(headerKey(section.kind, section.name), name);
    kept.push({ section, name, isNeeded: role !== undefined || name === headerName(section) });
  }
  return withoutUnneeded(kept).map(({ section, name }) => written(section, name, renamed));
}

interface Kept {
  section: CliSection;
  name: string;
  /** True by itself, except a base with a new name: only a reference to it makes it needed. */
  isNeeded: boolean;
}

/** Drops renamed bases that nothing refers to, because an earlier source already has those roles: they would become roles. */
function withoutUnneeded(kept: readonly Kept[]): Kept[] {
  const byKey = new Map(kept.map((one) => [headerKey(one.section.kind, one.section.name), one]));
  const needed = new Set(kept.filter(({ isNeeded }) => isNeeded));
  for (const { section } of needed) {
    for (const { key, value } of section.entries) {
      const kind = kindOfReference(key);
      const one = kind && byKey.get(headerKey(kind, value));
      // The loop also visits what is added to the set meanwhile.
      if (one) needed.add(one);
    }
  }
  return kept.map((one) => (needed.has(one) ? one : { ...one, section: asComments(one.section) }));
}

const headerKey = (kind: string, name: string) => `${kind}\n${name}`;
/** The whole text in the brackets is the name of any other section. */
const headerName = ({ kind, name, header }: CliSection) => (kind === 'other' ? header : name);

function freeName({ kind, name }: CliSection, { bodies, next }: Taken): string {
  const key = headerKey(kind, name);
  let number = next.get(key) ?? 2;
  while (bodies.has(`${key}-${number}`)) number++;
  next.set(key, number + 1);
  return `${name}-${number}`;
}

function asComments(section: CliSection): CliSection {
  const lines = [section.header, ...section.entries.flatMap(linesOf)];
  return { ...section, kind: 'loose', above: [], entries: [...section.above, ...lines.map(commented)] };
}

function withoutOverruled(sections: CliSection[]): CliSection[] {
  const isOverruled = overruledIn(sections);
  return sections.map((section) => (isOverruled(section) ? asComments(section) : section));
}

/** Sections of one name become the first of them, unless both lead to roles. */
function merged(sections: CliSection[], roles: ReadonlyMap<number, Role>): CliSection[] {
  const first = new Map<string, CliSection>();
  const fronts = new Map<CliSection, CliEntry[]>();
  const kept = sections.filter((section) => {
    if (section.kind === 'loose') return true;
    const key = headerKey(section.kind, headerName(section));
    const known = first.get(key);
    if (known === undefined || roles.has(section.line)) {
      first.set(key, section);
      return true;
    }
    const front = firstCounts(known, section) ? (fronts.get(known) ?? []) : known.entries;
    if (front !== known.entries) fronts.set(known, front);
    for (const entry of [...section.above, ...section.entries]) front.push(entry);
    return false;
  });
  for (const [section, front] of fronts) section.entries = [...front, ...section.entries];
  return kept;
}

/** The keys of the CLI that lead to this role, where the section has other ones. */
function completeFor(role: Role, section: CliSection): void {
  const settingOf = (key: string) => section.entries.findLast((entry) => entry.key === key)?.value;
  const set = (key: string, value: string | undefined) => {
    if (value === undefined || settingOf(key) === value) return;
    section.entries = [{ key, value, below: [] }, ...section.entries.filter((entry) => entry.key !== key)];
  };
  const { kind, account, roleName, startUrl, ssoRegion, sourceProfile } = role;
  if (kind === 'iam') {
    set('role_arn', arnOfRole(role));
    set('source_profile', sourceProfile);
    return;
  }
  set('sso_role_name', roleName);
  set('sso_account_id', account);
  if (settingOf('sso_session') !== undefined) return;
  set('sso_region', ssoRegion);
  const own = trimStartUrl(settingOf('sso_start_url') ?? '');
  if (own === undefined || portalOfIssuer(own, ssoRegion) !== startUrl) set('sso_start_url', startUrl);
}

function bodyOf({ entries }: CliSection): string {
  return entries.flatMap((entry) => (entry.key === undefined ? [] : linesOf(entry))).join('\n');
}

const linesOf = ({ key, value, below }: CliEntry): string[] =>
  key === undefined
    ? [value, ...below.map((line) => `# ${line}`)]
    : [isOwn(key) ? settingLine(key, value) : `${key} = ${value}`.trimEnd(), ...below.map((line) => `  ${line}`)];

function written(section: CliSection, name: string, renamed: ReadonlyMap<string, string>): string {
  const { kind, above, entries, header } = section;
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const lines = entries.flatMap((entry) => {
    // The last of a key counts, and the CLI takes one only.
    if (entry.key !== undefined && last.get(entry.key) !== entry)
      return linesOf(entry).map((line) => `# ${line.trim()}`);
    return linesOf({ ...entry, value: newName(entry, renamed) ?? entry.value });
  });
  if (kind === 'loose') return lines.join('\n');
  const head = kind === 'other' ? `${header.split(']', 1)[0]}]` : headerOf(kind, name);
  return [...above.map(({ value }) => value), head, ...lines].join('\n');
}

const headerOf = (kind: CliSection['kind'], name: string) =>
  kind === 'sso-session' ? headerLine(name).replace(/^\[(?:profile )?/, '[sso-session ') : headerLine(name);

function newName({ key, value }: CliEntry, renamed: ReadonlyMap<string, string>): string | undefined {
  const kind = kindOfReference(key);
  return kind && renamed.get(headerKey(kind, value));
}

function kindOfReference(key: string | undefined): keyof typeof references | undefined {
  return (['profile', 'sso-session'] as const).find((kind) =>
    (references[kind] as readonly (string | undefined)[]).includes(key),
  );
}
