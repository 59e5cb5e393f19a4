import { nameWithoutPath } from '@/core/aws/role-name.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { cleanProfileName, cleanSetting } from './clean-text.ts';
import type { FoundRole } from './found-role.ts';
import { isTelling } from './telling-name.ts';
import { uniqueNames } from './unique-names.ts';

/**
 * Names each role with the first of its texts (name, row, heading) that says something and belongs to no other role. If none
 * does, with two texts together, such as title and column; then with account and role. A number is the last resort: AWS
 * shows the name in its header, where `prod 2` says nothing. Linear; never gives a name from `taken`.
 */
export function nameRoles(found: readonly FoundRole[], taken: Iterable<string>): string[] {
  const ids = found.map(roleId);
  const texts = found.map(ownTexts);
  const owners = new Owners(taken);
  texts.forEach((list, index) => {
    for (const text of list) owners.add(text, ids[index] ?? '');
  });
  const names = texts.map((list, index) => list.find((text) => owners.has(text, ids[index] ?? '')));
  const pairs = found.map((role, index) => (names[index] === undefined ? together(role, texts[index]?.[0]) : []));
  pairs.forEach((list, index) => {
    for (const text of list) owners.add(text, ids[index] ?? '');
  });
  const unique = uniqueNames(taken);
  const chosen = found.map((_, index) => {
    const [list = [], id = ''] = [pairs[index], ids[index]];
    return names[index] ?? list.find((text) => owners.has(text, id)) ?? list.at(-1) ?? '';
  });
  return chosen.map((name, index) => unique(name || (ids[index] ?? '')));
}

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
  has(text: string, id: string) {
    return this.ids.get(text.toLowerCase()) === id;
  }
}

function ownTexts({ name, isProfile, isChosen, around = {} }: FoundRole): string[] {
  const texts = [name, around.row, around.heading].map((text) => cleanProfileName(text ?? ''));
  return texts.filter((text, index) => text !== '' && (((isProfile || isChosen) && index === 0) || isTelling(text)));
}

/** Texts that distinguish a role from others of its name. */
function together({ account, accountName = '', roleName, around = {} }: FoundRole, base = ''): string[] {
  const role = nameWithoutPath(roleName);
  const named = cleanSetting(accountName);
  const { row, column, heading } = around;
  const own = [row, named].includes(base) ? [`${base}-${role}`] : [`${base} ${role}`];
  const withBase = [
    row && row !== base && isTelling(row) && `${row} ${base}`,
    column && `${base} ${column}`,
    ...own,
    heading && heading !== base && isTelling(heading) && `${heading} ${base}`,
    named && named !== base && `${named} ${base}`,
    `${base} ${account}`,
  ];
  const texts = [...(base === '' ? [] : withBase), named && `${named}-${role}`, `${account}-${role}`];
  return texts.flatMap((text) => (text ? [cleanProfileName(text)] : []));
}
