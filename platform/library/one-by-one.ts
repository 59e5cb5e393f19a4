import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { isOtherAccount, type NamedAccount } from '@/core/catalog/names/name-twins.ts';
import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { type Difference, differencesFrom, withEntered } from '@/core/import/form/differences.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type TextWithRole, withoutRole, withRole, withRoleChanged } from '@/core/import/found/one-by-one.ts';
import { cleanProfileName } from '@/core/import/lines/clean-text.ts';
import { oneByOneIn } from '@/core/store/source.ts';
import type { Undoing } from '@/platform/store/changes.ts';
import type { Library } from './library.ts';
import type { RoleMove } from './move-role.ts';
import type { RoleDraft } from './role-draft.ts';

/** What came of saving one role. */
export type Saving =
  /**
   * `at`: the time of the change, for `undo`. `taken`: the name that the role was to have, which leads to this other account; it
   * has another one. `renamed`: the name that it was to have, which another role of the source has.
   */
  | { state: 'saved'; at: number; role: CatalogRole; taken?: NamedAccount; renamed?: string }
  /** It is there already, and otherwise than it was entered, see `differencesFrom`. `isAdded`: it can be changed in one step. */
  | { state: 'known'; role: CatalogRole; differences: Difference[]; isAdded: boolean }
  /** What was to be changed is no longer as it was. */
  | { state: 'overtaken' };

/** Roles that are saved one by one, all into one source. Each change is one of the library's, and can be undone. */
export interface OneByOne {
  save(role: FoundRole): Promise<Saving>;
  /** Puts a role in the place of one of that source. Pin, own changes and place among the recent roles go with it. */
  change(before: CatalogRole, role: FoundRole): Promise<Saving>;
  /** Makes a known role what was entered for it. What was left empty stays. */
  changeKnown(known: CatalogRole, entered: FoundRole): Promise<Saving>;
  remove(role: CatalogRole): Promise<{ at: number } | { state: 'overtaken' }>;
  undo(at: number): Promise<Undoing>;
  /** Of a role that is still to be saved. */
  draft: RoleDraft;
}

/** Another page may change the list between reading and writing. */
const mostTries = 3;

const overtaken = { state: 'overtaken' as const };

/** `changed-since`: nothing is written, for the list is no more what names were looked up in. */
type Writing = Saving | 'changed-since';

/** Undefined: there is nothing to change any more. */
type Edit = (text: string) => TextWithRole | undefined;

/** Finds roles of the list. */
export interface RoleLookup {
  /** By `roleId`; of several profiles the first. */
  byId(id: string): Promise<CatalogRole | undefined>;
  /** One of another account that is called so or nearly so, see `calledAlike`. */
  byName(named: NamedAccount, except?: string): Promise<CatalogRole | undefined>;
}

/** `name`: of the source, where it is still to be made. */
export function createOneByOne(library: Library, list: RoleLookup, name: string, draft: RoleDraft): OneByOne {
  /** Looks up and writes; where another page has changed the list since, so that another role may have the name, it does both again. */
  async function steadily<Done>(work: (basis: string) => Promise<Done | 'changed-since'>) {
    for (let tries = 0; tries < mostTries; tries++) {
      const done = await work(await library.basis());
      if (done !== 'changed-since') return done;
    }
    return overtaken;
  }

  /** `basis`: of the list that names were looked up in. */
  async function write(basis: string, id: string | undefined, edit: Edit, moveTo?: (made: TextWithRole) => RoleMove) {
    const sources = await library.list();
    const source = id === undefined ? oneByOneIn(sources) : sources.find((one) => one.id === id);
    if (id !== undefined && !source) return undefined;
    const before = source ? await library.text(source.id) : '';
    const made = edit(before);
    if (!made) return undefined;
    const move = moveTo?.(made);
    const request = { text: made.text, name: source?.name ?? name, origin: 'one-by-one' as const, before, move, basis };
    const done = await library.importReviewed({ ...request, replaces: source?.id });
    return typeof done === 'object' ? { ...made, source: done } : 'changed-since';
  }

  async function writeRole({ name: asked }: FoundRole, ...by: Parameters<typeof write>): Promise<Writing> {
    const done = await write(...by);
    if (done === 'changed-since') return done;
    const role = done && readConfig(done.text).roles.find(({ profile }) => profile === done.profile);
    if (!done || !role) return overtaken;
    const organization = role.organization || done.source.name;
    const isRenamed = cleanProfileName(asked) !== '' && cleanProfileName(asked) !== role.profile;
    const saved = { ...role, organization, sourceId: done.source.id };
    return { state: 'saved', at: done.source.changedAt, role: saved, ...(isRenamed && { renamed: asked }) };
  }

  /** Writes a role, without its name where that leads to another account: then it is called by its own. */
  async function writeNamed(role: FoundRole, write: (named: FoundRole) => Promise<Writing>, except?: string) {
    const other = await list.byName({ ...role, name: cleanProfileName(role.name) }, except);
    const saving = await write(other ? { ...role, name: '' } : role);
    if (!other || saving === 'changed-since' || saving.state !== 'saved') return saving;
    return { ...saving, taken: { name: role.name, partition: other.partition, account: other.account } };
  }

  /** Own changes of the user lie over what a text says, so it would not help to change that. */
  async function known(role: CatalogRole, entered: FoundRole, isOverlaid = false): Promise<Saving> {
    const differences = differencesFrom(entered, role);
    const isAdded = !isOverlaid && oneByOneIn(await library.list())?.id === role.sourceId;
    return { state: 'known', role, differences, isAdded };
  }

  const roles: OneByOne = {
    save: (role) =>
      steadily(async (basis) => {
        const there = await list.byId(roleId(role));
        if (there) return known(there, role);
        return writeNamed(role, (named) => writeRole(named, basis, undefined, (text) => withRole(text, named)));
      }),

    change: (before, role) =>
      steadily(async (basis): Promise<Writing> => {
        const [from, id] = [roleId(before), roleId(role)];
        const isSame = isSameRole(from, id);
        const there = isSame ? undefined : await list.byId(id);
        if (there) return { state: 'known', role: there, differences: [], isAdded: false };
        const move = isSame ? undefined : ({ profile }: TextWithRole): RoleMove => ({ from, to: { id, profile } });
        const write = (named: FoundRole) =>
          writeRole(named, basis, before.sourceId, (text) => withRoleChanged(text, before, named), move);
        // The name that it has leads to its account already.
        const isKept = role.name === before.profile && !isOtherAccount(role, before);
        return isKept ? write(role) : writeNamed(role, write, from);
      }),

    async changeKnown(there, entered) {
      const source = (await library.list()).find(({ id }) => id === there.sourceId);
      const saving = await roles.change(there, withEntered(there, entered, source?.name ?? ''));
      if (saving.state !== 'saved') return saving;
      const now = await list.byId(roleId(there));
      const isSeen =
        now === undefined ||
        saving.renamed !== undefined ||
        saving.taken !== undefined ||
        differencesFrom(entered, now).length === 0;
      if (isSeen) return saving;
      await library.undo(saving.at);
      return known(there, entered, true);
    },

    remove: (role) =>
      steadily(async (basis) => {
        let isLast = false;
        const done = await write(basis, role.sourceId, (text) => {
          const rest = withoutRole(text, role);
          isLast = rest?.trim() === '';
          return rest === undefined || isLast ? undefined : { text: rest, profile: '' };
        });
        if (done === 'changed-since') return done;
        // A source of nothing is no source.
        const at = isLast ? await library.remove(role.sourceId) : undefined;
        if (at !== undefined) return { at };
        return done ? { at: done.source.changedAt } : overtaken;
      }),

    undo: (at) => library.undo(at),

    draft,
  };
  return roles;
}
