import { isAccountId } from '@/core/aws/account.ts';
import { contradicted, type LearntAlias } from '@/core/aws/learnt-alias.ts';
import type { Catalog, CatalogRole } from '@/core/catalog/catalog.ts';
import { fold } from '@/core/text/fold.ts';

/**
 * Names accounts that no text names by the aliases that pages showed. An account that a text has by its alias gets its number:
 * people search for what they see in the console. An alias is not used if another page contradicts it, or if the user has the
 * same name for another account or for several: a page must not give one account the name of another. `sources`: their names,
 * by id.
 */
export function nameAccounts(
  catalog: Catalog,
  learnt: readonly LearntAlias[],
  sources: ReadonlyMap<string, string> = new Map(),
): Catalog {
  if (learnt.length === 0) return catalog;
  const taken = namesInTexts(catalog, sources);
  const takenByNumber = namesInTexts(catalog, sources, ({ account }) => isAccountId(account));
  const doubted = contradicted(learnt);
  const sure = (known: ReadonlyMap<string, string>) =>
    learnt.filter((pair) => !doubted.has(pair) && (known.get(plain(pair.alias)) ?? pair.account) === pair.account);
  const names = new Map([
    ...sure(taken).map(({ alias, account }) => [account, alias] as const),
    ...sure(takenByNumber).map(({ alias, account }) => [alias, account] as const),
  ]);
  if (names.size === 0) return catalog;
  return {
    organizations: catalog.organizations.map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => {
        const learntName = names.get(role.account);
        const isNamed = role.accountName && isAccountId(role.account);
        return isNamed || !learntName ? role : { ...role, learntName };
      }),
    })),
  };
}

/** `Acme Dev`, `acme_dev` and `acme-dev` are one name to people. */
const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (role: CatalogRole): (string | undefined)[] => [
  role.profile,
  role.displayName,
  role.accountName,
  role.sourceProfile,
  role.organization,
];

/** Account ids by the plain names that a user has for them or what is in them. Empty: several, or it is not known. */
function namesInTexts(
  { organizations }: Catalog,
  sources: ReadonlyMap<string, string>,
  counts: (role: CatalogRole) => boolean = () => true,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const add = (name: string | undefined, id: string, to: Map<string, string>) => {
    if (name) to.set(name, (to.get(name) ?? id) === id ? id : '');
  };
  for (const role of organizations.flatMap(({ roles }) => roles.filter(counts))) {
    const id = isAccountId(role.account) ? role.account : '';
    for (const name of wordsOf(role)) add(name, id, written);
    add(sources.get(role.sourceId), id, written);
    if (id === '') add(role.account, '', written);
    add(role.base?.alias, role.base?.account ?? '', written);
  }
  const names = new Map<string, string>();
  for (const [name, id] of written) add(plain(name), id, names);
  return names;
}
