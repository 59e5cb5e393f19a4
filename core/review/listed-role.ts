import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { differingFields, fieldText, type RoleField } from './compare-roles.ts';

/** A role as a list shows and uses it: `profile` is the name that is shown, and it has no line. */
export interface ListedRole extends CatalogRole {
  /** See `OwnChange`. */
  note?: string;
}

const more = ['otherPortals', 'otherNames', 'tags', 'note'] as const;

/** What a restore can change of a role in the list. */
export type ListedField = RoleField | 'landing' | (typeof more)[number];

export interface ListedChange {
  before: ListedRole;
  after: ListedRole;
  fields: ListedField[];
}

/** Roles of a review have less to show. */
export type ShownRole = Role & Partial<ListedRole>;

/** A field as it is compared; empty: the role has none. */
export function listedText(role: ShownRole, field: ListedField): string {
  if (field === 'landing' || field === 'note') return role[field] ?? '';
  if (field === 'tags') return role.tags?.map((tag) => `#${tag}`).join(' ') ?? '';
  if (field === 'otherPortals' || field === 'otherNames') return role[field]?.join(', ') ?? '';
  return fieldText(role, field);
}

/** One role before and after. Where it opens is said first. */
export function listedChange(before: ListedRole, after: ListedRole): ListedChange {
  const differ = (fields: readonly ListedField[]) =>
    fields.filter((field) => listedText(before, field) !== listedText(after, field));
  return { before, after, fields: [...differ(['landing']), ...differingFields(before, after), ...differ(more)] };
}
