import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type TextWithRole, withoutRole, withRole, withRoleChanged } from '@/core/import/found/one-by-one.ts';
import { oneByOneIn } from '@/core/store/source.ts';
import type { Undoing } from '@/platform/store/changes.ts';
import type { Library } from './library.ts';
import type { RoleMove } from './move-role.ts';
import type { RoleDraft } from './role-draft.ts';

/** What came of saving one role. */
export type Saving =
  /** `at`: the time of the change, for `undo`. */
  | { state: 'saved'; at: number; role: CatalogRole }
  /** It is there already, under this name. */
  | { state: 'known'; role: CatalogRole }
  /** What was to be changed is no longer as it was. */
  | { state: 'overtaken' };

/** Roles that are saved one by one, all into one source. Each change is one of the library's, and can be undone. */
export interface OneByOne {
  save(role: FoundRole): Promise<Saving>;
  /** Puts a role in the place of one of that source. Pin, own changes and place among the recent roles go with it. */
  change(before: CatalogRole, role: FoundRole): Promise<Saving>;
  remove(role: CatalogRole): Promise<{ at: number } | { state: 'overtaken' }>;
  undo(at: number): Promise<Undoing>;
  /** Of a role that is still to be saved. */
  draft: RoleDraft;
}

/** Another page may change the source between reading and writing: then both are done again. */
const mostTries = 3;

/** Undefined: there is nothing to change any more. */
type Edit = (text: string) => TextWithRole | undefined;

/** Finds the role of this `roleId` in the list. */
export type FindRole = (id: string) => Promise<CatalogRole | undefined>;

/** `name`: of the source, where it is still to be made. */
export function createOneByOne(library: Library, find: FindRole, name: string, draft: RoleDraft): OneByOne {
  async function write(id: string | undefined, edit: Edit, moveTo?: (made: TextWithRole) => RoleMove) {
    for (let tries = 0; tries < mostTries; tries++) {
      const sources = await library.list();
      const source = id === undefined ? oneByOneIn(sources) : sources.find((one) => one.id === id);
      if (id !== undefined && !source) return undefined;
      const before = source ? await library.text(source.id) : '';
      const made = edit(before);
      if (!made) return undefined;
      const move = moveTo?.(made);
      const request = { text: made.text, name: source?.name ?? name, origin: 'one-by-one' as const, before, move };
      const done = await library.importReviewed({ ...request, replaces: source?.id });
      if (typeof done === 'object') return { ...made, source: done };
    }
    return undefined;
  }

  async function writeRole(...by: Parameters<typeof write>): Promise<Saving> {
    const done = await write(...by);
    const role = done && readConfig(done.text).roles.find(({ profile }) => profile === done.profile);
    if (!done || !role) return { state: 'overtaken' };
    const organization = role.organization || done.source.name;
    return { state: 'saved', at: done.source.changedAt, role: { ...role, organization, sourceId: done.source.id } };
  }

  return {
    async save(role) {
      const there = await find(roleId(role));
      return there ? { state: 'known', role: there } : writeRole(undefined, (text) => withRole(text, role));
    },

    async change(before, role) {
      const [from, id] = [roleId(before), roleId(role)];
      const isSame = isSameRole(from, id);
      const there = isSame ? undefined : await find(id);
      if (there) return { state: 'known', role: there };
      const move = ({ profile }: TextWithRole): RoleMove => ({ from, to: { id, profile } });
      return writeRole(before.sourceId, (text) => withRoleChanged(text, before, role), isSame ? undefined : move);
    },

    async remove(role) {
      let isLast = false;
      const done = await write(role.sourceId, (text) => {
        const rest = withoutRole(text, role);
        isLast = rest?.trim() === '';
        return rest === undefined || isLast ? undefined : { text: rest, profile: '' };
      });
      // A source of nothing is no source.
      const at = isLast ? await library.remove(role.sourceId) : undefined;
      if (at !== undefined) return { at };
      return done ? { at: done.source.changedAt } : { state: 'overtaken' };
    },

    undo: (at) => library.undo(at),

    draft,
  };
}
