import { besideAccount, type FoundRole } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet } from '@/core/import/lines/line-labels.ts';
import { accountIn, idAlone, idAndBefore } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment } from '@/core/import/words/account-words.ts';
import { hasRoleWord, isSurelyRole, mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';
import { roleLine } from './role-line.ts';

/** A line that may name an account and its roles: only the lines around it tell whether they are roles. */
export interface ListedPair {
  account: string;
  name: string;
  roles: string[];
  line: number;
  paragraph: number;
  /** Words of the line say what is what. */
  isSaid?: true;
  /** By its name it may be the account that people come from, as long as it does not stand among others. */
  isOthers?: true;
  isSet?: true;
  /** Neither a word nor a mark says that it is a role: beside a portal, it is a permission set. */
  isBare?: true;
}

/** `dev (1234…): Admin, ReadOnly`, `prod: 1234… / Admin`, `dev 1234… → Admin`. */
const accountFirst = new RegExp(
  String.raw`^(.{0,60}?)[\s([{:：,|/–—-]{0,5}${idAndBefore}(?![\w@])[)\]}]?\s{0,3}(?:[:：/]|[-–—=]>|→|⇒|[-–—]\s)\s{0,3}(.{1,300})$`,
);
/** `dev 1234… (Admin, ReadOnly)`, `1234… [Admin]`. */
const inBrackets = new RegExp(
  String.raw`^(.{0,60}?)[\s([{:：,|/–—→-]{0,5}${idAndBefore}[)\]}]?\s{0,3}[(（[]([^()（）[\]]{1,300})[)）\]]\.?$`,
);
/** `dev: Admin (1234…)`, `dev: Admin @ 1234…`. */
const roleFirst = new RegExp(
  String.raw`^([^:：]{1,60})[:：]\s{0,3}(.{1,200}?)\s{0,3}(?:[(\[@]|\s(?:in|on|at)\s)\s{0,3}${idAlone}[)\]]?$`,
);

export function listedPair(raw: string, line: number, paragraph: number): ListedPair | undefined {
  if (!/\d{12}|\d{4}-\d{4}-\d{4}/.test(raw) || raw.length > 600) return undefined;
  const plain = withoutMarkup(raw.replace(bullet, ''));
  if (/https?:|arn:|[|\t]/.test(plain)) return undefined;
  const bracketed = inBrackets.exec(plain);
  const [, before = '', account = '', after = ''] = bracketed ?? accountFirst.exec(plain) ?? [];
  const [, label = '', written = '', behind = ''] = (account === '' && roleFirst.exec(plain)) || [];
  const roles = rolesIn(account === '' ? written : after).map((role) => role.replace(/[.]$/, ''));
  const found = accountIn(account || behind);
  if (found === undefined || roles.length === 0 || !roles.every(mayBeRoleName)) return inWords(plain, line, paragraph);
  // A word in brackets is rather the account's name, several words are roles.
  const areRoles = roles.some(isSurelyRole) || (roles.length > 1 && roles.every(hasRoleWord));
  if (bracketed && !areRoles) return inWords(plain, line, paragraph);
  const name = (account === '' ? label : before).replace(/^[\s([{]+|[\s([{:：,|/–—→-]+$/g, '');
  // A ticket's number.
  const place = accountPlaceOf(name);
  if (place === 'none' || isMoment(found.id)) return undefined;
  return { account: found.id, name, roles, line, paragraph, ...(place === 'other' && { isOthers: true }) };
}

/** Where a label says no more than whose account it is: `Account: dev (1234…) / Admin`. */
export const pairInWords = (raw: string, line: number, paragraph: number): ListedPair | undefined =>
  inWords(withoutMarkup(raw.replace(bullet, '')), line, paragraph);

function inWords(plain: string, line: number, paragraph: number): ListedPair | undefined {
  const found = roleLine(plain);
  if (found === undefined) return undefined;
  const { isSaid, isSet, ...pair } = found;
  const isOthers = accountPlaceOf(pair.name) === 'other';
  return {
    ...{ ...pair, line, paragraph },
    ...(isSaid ? { isSaid } : { isBare: true as const }),
    ...(isSet && { isSet }),
    ...(isOthers && { isOthers }),
  };
}

/** Lines of one paragraph are of one kind. A word behind an id may be the account's name, unless it is called otherwise already. */
export function areOfRoles(pairs: readonly ListedPair[]): boolean {
  const isSure = pairs.every(({ roles }) => roles.every(hasRoleWord));
  return isSure || (pairs.every(({ name }) => name !== '') && pairs.some(({ roles }) => roles.some(hasRoleWord)));
}

export const rolesOfPair = ({ account: id, name, roles, line, isSet }: ListedPair): FoundRole[] =>
  roles.map((roleName) => besideAccount({ id, name }, roleName, isSet === true, line));
