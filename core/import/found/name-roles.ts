import { nameWithoutPath } from '@/core/aws/role-name.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { cleanProfileName, cleanSetting } from '@/core/import/lines/clean-text.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import { collect } from '@/core/text/collect.ts';
import type { FoundRole } from './found-role.ts';
import { uniqueNames } from './unique-names.ts';

/**
 * Names each role with the first of its texts (name, row, heading) that says something. Roles that would have the same name are
 * told apart all in one way: by the first texts, alone or together, that differ for each of them, such as title and column, or
 * account and role. A number is the last resort: AWS shows the name in its header, where `prod 2` says nothing. Linear; never
 * gives a name from `taken`.
 */
export function nameRoles(found: readonly FoundRole[], taken: Iterable<string>): string[] {
  const all = found.map(textsOf);
  const owners = new Owners(taken);
  for (const { id, own } of all) for (const text of own) owners.add(text, id);
  const names = new Map<Texts, string>();
  for (const group of groupsOf(all)) {
    const made = forms.map((form) => group.map((one) => ({ one, text: cleanProfileName(form(one)) })));
    const chosen = made.find((list) => owners.areFree(list)) ?? made.at(-1) ?? [];
    for (const { one, text } of chosen) {
      owners.add(text, one.id);
      names.set(one, text);
    }
  }
  const unique = uniqueNames(taken);
  return all.map((one) => unique(names.get(one) || one.id));
}

/** What a role may be called by; empty: it has none of that. */
interface Texts {
  id: string;
  /** Its own that say something, the nearest first, and the first of these. */
  own: string[];
  base: string;
  row: string;
  column: string;
  heading: string;
  group: string;
  accountName: string;
  account: string;
  role: string;
}

function textsOf(found: FoundRole): Texts {
  const { name, isProfile, isChosen, around = {}, account, accountName = '', group = '', roleName } = found;
  const [called = '', row = '', heading = ''] = [name, around.row, around.heading].map((text) => {
    const clean = cleanProfileName(text ?? '');
    return isTelling(clean) || (text === name && (isProfile || isChosen)) ? clean : '';
  });
  const own = [called, row, heading].filter((text) => text !== '');
  return {
    ...{ id: roleId(found), own, base: own[0] ?? '', row, column: around.column ?? '', heading },
    ...{ group: cleanSetting(group), accountName: cleanSetting(accountName), account, role: nameWithoutPath(roleName) },
  };
}

/** Roles of the same first text, as far as they have the same other ones. */
function groupsOf(all: readonly Texts[]): Texts[][] {
  const groups = new Map<string, Texts[]>();
  for (const one of all) {
    const has = [one.row, one.column, one.heading, one.group, one.accountName].map((text) => Number(text !== ''));
    collect(groups, `${has.join('')} ${one.base.toLowerCase()}`, one);
  }
  return [...groups.values()];
}

const both = (one: string, other: string): string => (one && other && one !== other ? `${one} ${other}` : '');
/** A row's or an account's name with a role looks like a profile's. */
const withRole = ({ base, row, accountName, role }: Texts): string =>
  base && `${base}${base === row || base === accountName ? '-' : ' '}${role}`;

/** The ways to name roles, the best first. */
const forms: readonly ((texts: Texts) => string)[] = [
  ({ base }) => base,
  ({ row }) => row,
  ({ heading }) => heading,
  ({ row, base }) => both(row, base),
  ({ base, column }) => both(base, column),
  ({ base, row, group }) => (base === row ? both(group, base) : ''),
  withRole,
  (texts) => (texts.base === texts.row ? both(texts.group, withRole(texts)) : both(texts.row, withRole(texts))),
  ({ heading, base }) => both(heading, base),
  ({ accountName, base }) => both(accountName, base),
  ({ base, account }) => both(base, account),
  (texts) => (texts.base === texts.heading ? '' : both(withRole(texts), texts.account)),
  ({ accountName, role }) => accountName && `${accountName}-${role}`,
  ({ account, role }) => `${account}-${role}`,
];

/** Which role a text belongs to, as long as it is one. */
class Owners {
  private readonly ids = new Map<string, string>();
  constructor(taken: Iterable<string>) {
    for (const name of taken) this.ids.set(name.toLowerCase(), '');
  }
  add(text: string, id: string) {
    const key = text.toLowerCase();
    const before = this.ids.get(key);
    this.ids.set(key, before === undefined || before === id ? id : '');
  }
  /** Whether each of these roles could have its text alone. */
  areFree(list: readonly { one: Texts; text: string }[]): boolean {
    const here = new Map<string, string>();
    return list.every(({ one: { id }, text }) => {
      const key = text.toLowerCase();
      const owner = here.get(key) ?? this.ids.get(key) ?? id;
      here.set(key, id);
      return text !== '' && owner === id;
    });
  }
}
