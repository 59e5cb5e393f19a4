import { isAccountId } from '@/core/aws/account.ts';
import { isOfPermissionSet, nameWithoutPath } from '@/core/aws/role-name.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { calledAlike } from '@/core/catalog/names/called-alike.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { spellingOf } from '@/core/catalog/snapshot/spelling.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { hasRoleWord } from '@/core/import/words/role-words.ts';
import { mayNameAccount } from '@/core/search/may-name-account.ts';
import { landingIn, namedIn } from '@/core/search/pasted.ts';
import { type Found, search } from '@/core/search/search.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';
import { fold } from '@/core/text/fold.ts';
import { checkRoleForm } from './check-role-form.ts';
import { isUnclear } from './is-unclear.ts';
import { labelledFields } from './labelled-fields.ts';
import { roleOfSeveralWords } from './name-in-words.ts';
import { emptyRoleForm, type RoleForm, roleOfForm } from './role-form.ts';
import { filled, roleInLine } from './role-in-line.ts';
import {
  hasOtherWords,
  isNameOfAccount,
  isNameWithId,
  mayBeAlone,
  roleInSentence,
  wordsOf,
} from './role-in-sentence.ts';
import { ofAllAccounts, withFirst } from './rows-in-order.ts';
import { isCalledElsewhere, isRoleOf, lastPart, namesRole, rowsOf } from './rows-of-named.ts';
import { toldText } from './told-text.ts';

/** What becomes of the role that a query names together with its account. */
export type NamedRole =
  /** It is the first that was found. */
  | { is: 'listed' }
  /**
   * The list has it not. `role`: as the list would have it. `isSure`: it is meant, and no row that was found; else the words may
   * as well be those of a row. `takenName`: what the text calls it, which is another role's name in the list, or looks like one:
   * it is not offered with that.
   */
  | { is: 'offered'; found: FoundRole; role: CatalogRole; isSure: boolean; takenName?: string }
  /** A permission set, which only its portal opens, and no portal is named. */
  | { is: 'set' }
  /** Its name is longer than IAM allows. */
  | { is: 'long-role' }
  /** Words beside an account's number are in no row of it: a role is meant, or they are only words. */
  | { is: 'unclear' }
  /** The text names several accounts or roles, takes something back, or is cut, see `isUnclear`: none of them is chosen. */
  | { is: 'open' }
  /** The text has links that Rolecall made to share roles: those are for the review, and none of them is chosen. */
  | { is: 'shared' }
  /** The text fills the search box: its end may be missing, and with it what it means. */
  | { is: 'too-long' }
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
 * row if the list has it. Wherever roles are searched for, this says what a text means. `more`: what else a text says of the
 * role, where there is room for the readers of files; its name, color and region count, never its account or role. Never throws.
 */
export function findNamed(
  view: CatalogView,
  query: string,
  boosts?: ReadonlyMap<number, number>,
  more: (text: string) => RoleForm | 'unclear' | undefined = () => undefined,
): FoundOrNamed {
  if (isTooLong(query)) return { ...search(view, query.slice(0, 100), boosts), named: { is: 'too-long' } };
  const found = search(view, query, boosts);
  if (findPayloads(query).length > 0) return { ...found, named: { is: 'shared' } };
  if (isUnclear(query, (word) => isRoleOf(view, word)))
    return { ...ofAllAccounts(view, query, found, boosts), named: { is: 'open' } };
  const text = toldText(query);
  const told = namedBy(view, text);
  if (!told) return { ...found, ...(wrongDigits(view, query, found) ?? unclear(query, found)) };
  const { form, isBare } = told;
  const rows = rowsOf(view, form, text);
  if (rows.length > 0) return { ...withFirst(view, found, rows, form), named: { is: 'listed' } };
  if (form.startUrl === '' && isOfPermissionSet(form.roleName)) return { ...found, named: { is: 'set' } };
  const { faults } = checkRoleForm(form);
  if (faults.roleName?.code === 'long-role') return { ...found, named: { is: 'long-role' } };
  if (Object.keys(faults).length > 0) return { ...found, ...unclear(query, found) };
  const isSure = !isBare || !hasBoth(view, found, form);
  if (!namesRole(text)) {
    // Account and name contradict each other.
    if (isCalledElsewhere(view, form.roleName))
      return { ...found, ...(found.count > 0 && { named: { is: 'unclear' } }) };
    const mayBeOther = landingIn(query) !== undefined || isNameWithId(query);
    if (mayBeOther && !looksLikeRole(form.roleName)) return found;
    if (isNameOfAccount(query) && !looksLikeRole(form.roleName)) return { ...found, ...unclear(query, found) };
  }
  const offered = withoutTakenName(view, roleOfForm(withMore(form, more(query))));
  return { ...found, named: { is: 'offered', ...offered, role: asRow(offered.found), isSure } };
}

/** In UTF-16 units: what the popup's search box holds. A link that Rolecall makes has at most 8,000, and twice that in a mail. */
const longestQuery = 20_000;

/** Whether a text fills the search box, which cuts off what is longer without a word. */
export const isTooLong = (query: string): boolean => query.length >= longestQuery;

/** What is read besides, of the same role. */
function withMore(form: RoleForm, read: RoleForm | 'unclear' | undefined): RoleForm {
  if (!read || read === 'unclear') return form;
  const { account, roleName, name, color, region, group } = read;
  const isSame = account === form.account && lastPart(roleName) === lastPart(form.roleName);
  return isSame ? filled(form, { name, color, region, group }) : form;
}

/** A link may call a role as another one is called in the list: AWS's header would show that name, in its color. */
function withoutTakenName(view: CatalogView, role: FoundRole): { found: FoundRole; takenName?: string } {
  const name = fold(role.name).trim();
  const isTaken =
    name !== '' &&
    (view.rowsWith(name).some((row) => fold(shownName(view.role(row))) === name) || calledAlike(view, role));
  if (!isTaken) return { found: role };
  const { color: _, ...rest } = role;
  return { found: { ...rest, name: '' }, takenName: role.name };
}

/** Beside a resource any word may stand, and before an id in brackets an account's name: `arn:aws:lambda:…:function:pay failed`. */
const looksLikeRole = (word: string): boolean => /[A-Z\d_]/.test(word) || hasRoleWord(word);

interface Told {
  form: RoleForm;
  isBare: boolean;
}

/** The role that is named with its account: in AWS's own words, by labels, or in words. */
function namedBy(view: CatalogView, text: string): Told | undefined {
  if (!mayNameAccount(text)) return undefined;
  const isIdentified = namesRole(text);
  const several = isIdentified ? undefined : namedBySeveralWords(view, text);
  if (several) return { form: { ...emptyRoleForm, ...several }, isBare: false };
  const isKnown = (word: string) => isRoleOf(view, word);
  const form = roleInLine(text);
  const inWords = roleInSentence(text, isKnown);
  const isMeant = isIdentified || labelledFields(text).roleName || mayBeAlone(text, form?.roleName ?? '', isKnown);
  if (form?.account && form.roleName && isMeant) return { form, isBare: inWords?.isBare ?? false };
  if (!inWords) return undefined;
  const { isBare, ...named } = inWords;
  return { form: { ...emptyRoleForm, ...named }, isBare };
}

/** A role of the list that is called in words: `the power user role in 1111-2222-3333` is its PowerUser. */
function namedBySeveralWords(view: CatalogView, query: string): Pick<RoleForm, 'account' | 'roleName'> | undefined {
  const [{ account = '' } = {}] = namedIn(query);
  if (!isAccountId(account)) return undefined;
  const names = view.rowsWith(`\t${account}`).map((row) => nameWithoutPath(view.role(row).roleName));
  const roleName = roleOfSeveralWords(wordsOf(query), names);
  return roleName === undefined ? undefined : { account, roleName };
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
function wrongDigits(view: CatalogView, query: string, found: Found): Pick<FoundOrNamed, 'named'> | undefined {
  const [written] = longNumber.exec(query) ?? [];
  if (written === undefined || namedIn(query).length > 0) return undefined;
  const told = roleInSentence(query.replace(written, '000000000000'), (word) => view.rowsWith(word).length > 0);
  if (!told || (told.isBare && found.count > 0)) return undefined;
  return { named: { is: 'digits', count: written.replaceAll('-', '').length } };
}
