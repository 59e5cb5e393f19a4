import { type Section, sectionKey, textOfSection } from '@/core/config/document/document.ts';
import { readWhole } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { collect } from '@/core/text/collect.ts';

/** The sections that make one role, or those of one name that make none: they are replaced together. */
export interface Group {
  /** Kind and name of its sections. A key has one group for each role that its name stands for; if for none, one group. */
  key: string;
  role: Role | undefined;
  /** Of its sections. */
  texts: string[];
}

/** A text as its groups, which lie among each other and among what belongs to none. */
export interface GroupedText {
  roles: Role[];
  parts: { section: Section; text: string; group: Group | undefined }[];
  byKey: ReadonlyMap<string, Group[]>;
  byRole: ReadonlyMap<Role, Group>;
}

/** A text without its secrets, as groups. Linear in its length. */
export function readGroups(text: string): GroupedText {
  const { document, reading } = readWhole(text);
  const { roles } = reading;
  const rolesOf = new Map<string, Role[]>();
  for (const role of roles) collect(rolesOf, role.profile, role);
  const byKey = new Map<string, Group[]>();
  const byRole = new Map<Role, Group>();

  /** The group that a section goes on with, or a new one where another role of its name begins. */
  function groupOf(section: Section): Group {
    const { kind, name, line } = section;
    const key = sectionKey(section);
    const groups = byKey.get(key) ?? [];
    const named = kind === 'profile' ? rolesOf.get(name) : undefined;
    const next = named?.[groups.length];
    const known = groups.at(-1);
    if (known !== undefined && (next === undefined || next.line > line)) return known;
    const group: Group = { key, role: next, texts: [] };
    collect(byKey, key, group);
    if (next) byRole.set(next, group);
    return group;
  }

  const parts = document.sections.map((section) => {
    const own = textOfSection(document, section);
    if (section.kind === 'loose' || section.kind === 'other') return { section, text: own, group: undefined };
    const group = groupOf(section);
    group.texts.push(own);
    return { section, text: own, group };
  });
  return { roles, parts, byKey, byRole };
}
