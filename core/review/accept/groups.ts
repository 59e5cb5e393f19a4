import { parseDocument, type Section, textOfSection } from '@/core/config/document.ts';
import type { Key } from '@/core/config/keys.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';

/** The sections that make one role, or those of one name that make none: they are taken or left together. */
export interface Group {
  /** Kind and name of its sections. A key has one group for each role that its name stands for; if for none, one group. */
  key: string;
  role: Role | undefined;
  /** 1-based line of its first header. */
  line: number;
  sections: Section[];
  /** Of its sections. */
  texts: string[];
  /** The same for two groups exactly if they say the same. */
  content: string;
  /** Keys of the sections that it takes something from; they may be missing in the text. */
  needs: string[];
}

/** A text as its groups, which lie among each other and among what belongs to none. */
export interface GroupedText {
  text: string;
  roles: Role[];
  parts: { section: Section; text: string; group: Group | undefined }[];
  byKey: ReadonlyMap<string, Group[]>;
  byRole: ReadonlyMap<Role, Group>;
}

const profileReferences: readonly Key[] = ['source_profile', 'include_profile', 'parent_profile'];
const sessionReferences: readonly Key[] = ['sso_session', 'granted_sso_session'];

export const keyOf = (kind: Section['kind'], name: string): string => `${kind}\n${name}`;

export const nameOf = (key: string): string => key.slice(key.indexOf('\n') + 1);

/** `text` without secrets. Linear in its length. */
export function readGroups(text: string): GroupedText {
  const { roles } = readConfig(text);
  const rolesOf = new Map<string, Role[]>();
  for (const role of roles) collect(rolesOf, role.profile, role);
  const byKey = new Map<string, Group[]>();
  const byRole = new Map<Role, Group>();

  /** The group that a section goes on with, or a new one where another role of its name begins. */
  function groupOf({ kind, name, line }: Section): Group {
    const key = keyOf(kind, name);
    const groups = byKey.get(key) ?? [];
    const named = kind === 'profile' ? rolesOf.get(name) : undefined;
    const next = named?.[groups.length];
    const known = groups.at(-1);
    if (known !== undefined && (next === undefined || next.line > line)) return known;
    const group: Group = { key, role: next, line, sections: [], texts: [], content: '', needs: [] };
    collect(byKey, key, group);
    if (next) byRole.set(next, group);
    return group;
  }

  const document = parseDocument(text);
  const parts = document.sections.map((section) => {
    const own = textOfSection(document, section);
    if (section.kind === 'loose' || section.kind === 'other') return { section, text: own, group: undefined };
    const group = groupOf(section);
    group.sections.push(section);
    group.texts.push(own);
    group.content += contentOf(section);
    group.needs.push(...needsOf(section));
    return { section, text: own, group };
  });
  return { text, roles, parts, byKey, byRole };
}

/** Adds a value to the list of a key. */
export function collect<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function contentOf({ prefixed, settings }: Section): string {
  const said = Object.entries(settings).map(([key, { value, wrapped }]) => `${key}\t${value}\t${wrapped ?? ''}\n`);
  return `${prefixed}\n${said.sort().join('')}`;
}

function needsOf({ name, settings }: Section): string[] {
  const of = (kind: Section['kind'], keys: readonly Key[]) =>
    keys.flatMap((key) => (settings[key] ? [keyOf(kind, settings[key].value)] : []));
  return [
    ...of('profile', profileReferences).filter((key) => key !== keyOf('profile', name)),
    ...of('sso-session', sessionReferences),
  ];
}
