import type { FoundRole } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet } from '@/core/import/lines/line-labels.ts';
import { accountIn, idAlone, idAndBefore } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment } from '@/core/import/words/account-words.ts';
import { hasRoleWord, mayBeRoleName, rolesIn } from '@/core/import/words/role-words.ts';

/** A line that may name an account and its roles: only the lines around it tell whether they are roles. */
export interface ListedPair {
  account: string;
  name: string;
  roles: string[];
  line: number;
  paragraph: number;
}

/** `dev (1234…): Admin, ReadOnly`, `prod: 1234… / Admin`, `dev 1234… → Admin`. */
const accountFirst = new RegExp(
  String.raw`^(.{0,60}?)[\s([{:：,|/–—-]{0,5}${idAndBefore}(?![\w@])[)\]}]?\s{0,3}(?:[:：/]|[-–—=]>|→|⇒|[-–—]\s)\s{0,3}(.{1,300})$`,
);
/** `dev: Admin (1234…)`, `dev: Admin @ 1234…`. */
const roleFirst = new RegExp(
  String.raw`^([^:：]{1,60})[:：]\s{0,3}(.{1,200}?)\s{0,3}(?:[(\[@]|\s(?:in|on|at)\s)\s{0,3}${idAlone}[)\]]?$`,
);

export function listedPair(raw: string, line: number, paragraph: number): ListedPair | undefined {
  if (!/\d{12}|\d{4}-\d{4}-\d{4}/.test(raw) || raw.length > 600) return undefined;
  const plain = withoutMarkup(raw.replace(bullet, ''));
  if (/https?:|arn:|[|\t]/.test(plain)) return undefined;
  const [, before = '', account = '', after = ''] = accountFirst.exec(plain) ?? [];
  const [, label = '', written = '', behind = ''] = (account === '' && roleFirst.exec(plain)) || [];
  const roles = rolesIn(account === '' ? written : after).map((role) => role.replace(/[.]$/, ''));
  const found = accountIn(account || behind);
  if (found === undefined || roles.length === 0 || !roles.every(mayBeRoleName)) return undefined;
  const name = (account === '' ? label : before).replace(/^[\s([{]+|[\s([{:：,|/–—-]+$/g, '');
  // A ticket's number, or the payer's account.
  const place = accountPlaceOf(name);
  if (place === 'none' || place === 'other' || isMoment(found.id)) return undefined;
  return { account: found.id, name, roles, line, paragraph };
}

/** Lines of one paragraph are of one kind. A word behind an id may be the account's name, unless it is called otherwise already. */
export function areOfRoles(pairs: readonly ListedPair[]): boolean {
  const isSure = pairs.every(({ roles }) => roles.every(hasRoleWord));
  return isSure || (pairs.every(({ name }) => name !== '') && pairs.some(({ roles }) => roles.some(hasRoleWord)));
}

export const rolesOfPair = ({ account, name, roles, line }: ListedPair): FoundRole[] =>
  roles.map((roleName) => ({
    kind: 'iam',
    partition: 'aws',
    account,
    roleName,
    name: '',
    ...(name && { accountName: name }),
    around: { row: name },
    line,
  }));
