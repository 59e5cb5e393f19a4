import { isAccountId } from '@/core/aws/account.ts';
import { nameWithoutPath, permissionSetOf } from '@/core/aws/role-name.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import { spellingOf } from '@/core/catalog/spelling.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { landingIn, namedIn } from '@/core/search/pasted.ts';
import { type Found, search } from '@/core/search/search.ts';
import { fold } from '@/core/text/fold.ts';
import { checkRoleForm } from './check-role-form.ts';
import { emptyRoleForm, type RoleForm, roleOfForm } from './role-form.ts';
import type { RoleInText } from './role-in-line.ts';
import { hasOtherWords, isNameWithId, roleInSentence } from './role-in-sentence.ts';

/** What becomes of the role that a query names together with its account. */
export type NamedRole =
  /** It is the first that was found. */
  | { is: 'listed' }
  /**
   * The list has it not. `role`: as the list would have it. `others`: how many more roles the text names. `isSure`: it is
   * meant, and no row that was found; else the words may as well be those of a row.
   */
  | { is: 'offered'; found: FoundRole; role: CatalogRole; others: number; isSure: boolean }
  /** A permission set, which only its portal opens, and no portal is named. */
  | { is: 'set' }
  /** Words beside an account's number are in no row of it: a role is meant, or they are only words. */
  | { is: 'unclear' }
  /** The account's number has some digits too many or too few. */
  | { is: 'digits'; count: number };

/** Whether no row stands for it: it, or why it cannot be, comes before the rows. */
export const isInsteadOfRows = (named: NamedRole | undefined): boolean =>
  named !== undefined && named.is !== 'listed' && (named.is !== 'offered' || named.isSure);

export interface FoundOrNamed extends Found {
  named?: NamedRole;
}

/**
 * What a query finds, and the role that is named in it, if one is: then no other role stands for it. That role is the first
 * row if the list has it. `read`: `roleInText`, or `roleInLine` where there is no room for the readers of files. Never throws.
 */
export function findNamed(
  view: CatalogView,
  query: string,
  read: (text: string) => RoleInText | undefined,
  boosts?: ReadonlyMap<number, number>,
): FoundOrNamed {
  const found = search(view, query, boosts);
  const told = namedBy(view, query, read);
  if (!told) return { ...found, ...(wrongDigits(query, found) ?? unclear(query, found)) };
  const { form, others, isBare } = told;
  const rows = rowsOf(view, form, query);
  if (rows.length > 0) return { ...withFirst(view, found, rows, form), named: { is: 'listed' } };
  if (form.startUrl === '' && permissionSetOf(form.roleName)) return { ...found, named: { is: 'set' } };
  if (Object.keys(checkRoleForm(form).faults).length > 0) return { ...found, ...unclear(query, found) };
  const asFound = withoutTakenName(view, roleOfForm(form));
  const isSure = !isBare || !hasBoth(view, found, form);
  return { ...found, named: { is: 'offered', found: asFound, role: asRow(asFound), others, isSure } };
}

/** A link may call a role as another one is called in the list: AWS's header would show that name, in its color. */
function withoutTakenName(view: CatalogView, role: FoundRole): FoundRole {
  const name = fold(role.name).trim();
  if (name === '' || !view.rowsWith(name).some((row) => fold(shownName(view.role(row))) === name)) return role;
  const { color: _, ...rest } = role;
  return { ...rest, name: '' };
}

interface Told {
  form: RoleForm;
  others: number;
  isBare: boolean;
}

/** The first role that is named with its account: by what an import reads, or in words. */
function namedBy(view: CatalogView, query: string, read: (text: string) => RoleInText | undefined): Told | undefined {
  if (!mayNameAccount(query)) return undefined;
  const inText = read(query);
  const inWords = roleInSentence(query, (word) => isRoleOf(view, word));
  if (inText?.form.account && inText.form.roleName) return { ...inText, isBare: inWords?.isBare ?? false };
  if (!inWords) return undefined;
  const { isBare, ...named } = inWords;
  return { form: { ...emptyRoleForm, ...named }, others: 0, isBare };
}

const lastPart = (roleName: string): string => (permissionSetOf(roleName) ?? nameWithoutPath(roleName)).toLowerCase();

/** Whether some account has a role of that name. */
const isRoleOf = (view: CatalogView, word: string): boolean =>
  ['\t', '/'].some((before) =>
    view.rowsWith(`${before}${word}`).some((row) => lastPart(view.role(row).roleName) === word.toLowerCase()),
  );

/** The rows of a named role. In words it may be called by the name that the list shows. */
function rowsOf(view: CatalogView, form: RoleForm, query: string): number[] {
  const name = lastPart(form.roleName);
  const isSet = form.startUrl !== '' || permissionSetOf(form.roleName) !== undefined;
  const isIam = !isSet && /arn:|assumed-role\/|\/switchrole/i.test(query);
  const partition = form.partition || (/arn:aws:|signin\.aws\.amazon\.com/.test(query) ? 'aws' : undefined);
  const { account } = form;
  const ofAccount = view.rowsWith(`\t${account}`).filter((row) => {
    const role = view.role(row);
    // By its alias also where the list only calls it so.
    const isIts =
      role.account === account || (!isAccountId(account) && [role.accountName, role.learntName].includes(account));
    if (!isIts || (partition && role.partition !== partition)) return false;
    return !(isSet && role.kind === 'iam') && !(isIam && role.kind !== 'iam');
  });
  const exact = ofAccount.filter((row) => lastPart(view.role(row).roleName) === name);
  if (exact.length > 0 || isSet || isIam) return exact;
  return ofAccount.filter((row) => shownName(view.role(row)).toLowerCase() === name);
}

/** Moves rows to the front of what was found. */
function withFirst(view: CatalogView, found: Found, rows: readonly number[], { account, roleName }: RoleForm): Found {
  const first = new Set(rows);
  const isThere = (groups: Found['groups']) => groups.some(({ roles }) => roles.some((row) => first.has(row)));
  const whole = isThere(found.groups) ? found : search(view, `${account} ${lastPart(roleName)}`);
  const groups = whole.groups.map(({ organization, roles }) => {
    const before = roles.filter((row) => first.has(row));
    const all = before.length > 0 ? [...before, ...roles.filter((row) => !first.has(row))] : roles;
    return { organization, roles: all, isBefore: before.length > 0 };
  });
  const inOrder = [...groups.filter(({ isBefore }) => isBefore), ...groups.filter(({ isBefore }) => !isBefore)];
  return { ...whole, groups: inOrder.map(({ organization, roles }) => ({ organization, roles })), fuzzy: false };
}

/** Whether the best row that was found has both words as they were typed. */
function hasBoth(view: CatalogView, { groups }: Found, { account, roleName }: RoleForm): boolean {
  const row = groups[0]?.roles[0];
  if (row === undefined || view.role(row).account !== account) return false;
  const organization = view.organizations[view.organizationOf(row)]?.name ?? '';
  return fold(`${spellingOf(view.role(row))}\t${organization}`).includes(fold(roleName));
}

/** The role as the list would have it. */
function asRow({ name, ...role }: FoundRole): CatalogRole {
  return { ...role, profile: name || role.roleName, organization: role.group ?? '', sourceId: '' };
}

/**
 * Rows of an account that have not all of the words: none of them is what Enter means, for the words may be a role's. A name
 * with the id in brackets is an account's, and a page is opened with any role.
 */
function unclear(query: string, { isPart, count }: Found): Pick<FoundOrNamed, 'named'> {
  if (!isPart || count === 0 || landingIn(query) || isNameWithId(query)) return {};
  const named = namedIn(query);
  const isOnlyAccount = named.some(({ account }) => account) && named.every(({ roleName }) => roleName === undefined);
  return isOnlyAccount && hasOtherWords(query) ? { named: { is: 'unclear' } } : {};
}

/** A number of nine to fifteen digits, as people group them. */
const longNumber = /(?<![\w-])\d(?:-?\d){8,14}(?![\w-])/;

/** A role in an account whose number cannot be one. While somebody types it, rows may be found by its beginning. */
function wrongDigits(query: string, found: Found): Pick<FoundOrNamed, 'named'> | undefined {
  const [written] = longNumber.exec(query) ?? [];
  if (written === undefined || namedIn(query).length > 0) return undefined;
  const told = roleInSentence(query.replace(written, '000000000000'), () => false);
  if (!told || (told.isBare && found.count > 0)) return undefined;
  return { named: { is: 'digits', count: written.replaceAll('-', '').length } };
}
