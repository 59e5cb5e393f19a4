import { besideAccount, type FoundRole } from '@/core/import/found/found-role.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { bullet } from '@/core/import/lines/line-labels.ts';
import { accountIn, idAlone, isSentence } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isEnvironment, isMoment } from '@/core/import/words/account-words.ts';
import { hasRoleWord, isSurelyRole, mayBeRoleName, roleInWords, rolesIn } from '@/core/import/words/role-words.ts';
import { deniesOrChooses } from '@/core/import/words/takes-back.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';

/** A line that is nothing but an account's number, its name and its roles, in any order. */
export interface RoleLine {
  account: string;
  /** Empty: it has none. */
  name: string;
  roles: string[];
  /** A word says that they are roles; else they are only called as roles are. */
  isSaid: boolean;
  isSet: boolean;
}

const longest = 300;
const separator = /\s{0,3}(?:[,，;；、:：()（）[\]【】]|(?<=^|\s)(?:[-–—/·•@→⇒]|[-=]>)(?=\s|$))\s{0,3}/;
const saysRole = '(?:iam |aws )?(?:roles?|permission sets?|역할|롤|권한 ?세트|ロール|許可セット|角色|rolle|rôle)';
const nameOfRole = '(?: ?(?:names?|이름|명|名))?';
const lead = String.raw`^(?:(?:with|via|as|use|using|assume|and|the|your)\s){0,3}`;
/** `role Admin`, `with the IAM role Admin`, `역할 Admin`. */
const roleBehind = new RegExp(String.raw`${lead}${saysRole}${nameOfRole}(?:\s(?:is|named))?\s{1,3}(\S.{0,200})$`, 'i');
const roleLabel = new RegExp(`${lead}${saysRole}${nameOfRole}$`, 'i');
/** `Admin role`, `Admin 역할`. */
const roleBefore = new RegExp(String.raw`^(\S{2,64})\s{1,3}${saysRole}$`, 'i');
const permission = /permission|권한|許可/i;
/** What explains the line at its end. */
const aside = /\s{1,3}[(（][^()（）]{1,60}[)）]$/;

/** Undefined: another line. `plain`: without bullet and marks. */
export function roleLine(plain: string): RoleLine | undefined {
  // Cells of a table say by their headings whose account it is.
  if (
    plain.length > longest ||
    /https?:|arn:|[|\t]|@\S|\s{2}|[,;](?:\S|\s?[,;]|\s?$)/.test(plain) ||
    deniesOrChooses(plain)
  )
    return undefined;
  const [found, ...more] = plain.matchAll(new RegExp(idAlone, 'g'));
  if (found === undefined || more.length > 0) return undefined;
  const account = (found[1] ?? '').replaceAll('-', '');
  const before = partsOf(plain.slice(0, found.index));
  const after = partsOf(withoutAside(plain.slice(found.index + found[0].length)));
  const line = said(before, after) ?? called(before, after);
  if (line === undefined || !isName(line.name) || isMoment(account)) return undefined;
  return { account, ...line, name: line.name.replace(accountWord, '') };
}

function withoutAside(text: string): string {
  const [whole = ''] = aside.exec(text) ?? [];
  return whole === '' ||
    partsOf(whole).some((part) => roleLabel.test(part) || roleBehind.test(part) || hasRoleWord(part))
    ? text
    : text.slice(0, -whole.length);
}

/** Without what only says that the number is an account's. */
const partsOf = (text: string): string[] =>
  text
    .split(separator)
    .map((part) => part.replace(/^(?:account\s{1,3})?["'“‘]|["'”’.]$/gi, '').trim())
    .filter((part) => part !== '' && !ofAccount.test(part));
const ofAccount =
  /^(?:(?:in |on )?(?:the )?(?:aws )?(?:account|acct|계정|アカウント|账户|账号|konto|compte)s?)?(?: ?(?:id|no|number|번호|番号))?#?$/i;

const accountWord = /(?<=\S)\s{0,2}(?:accounts?|계정|アカウント|账户|账号)$/i;

type Line = Omit<RoleLine, 'account'>;

/** The roles that a word calls so, and beside them nothing but a name. */
function said(before: readonly string[], after: readonly string[]): Line | undefined {
  const names: string[] = [];
  const roles: string[] = [];
  let isSet = false;
  for (const side of [before, after])
    for (let at = 0; at < side.length; at++) {
      const part = side[at] ?? '';
      const label = roleLabel.test(part);
      const written = label ? side[++at] : (roleBehind.exec(part)?.[1] ?? roleBefore.exec(part)?.[1]);
      if (written !== undefined) roles.push(...rolesIn(written));
      else if (label) return undefined;
      else if (roles.length > 0 && mayBeRoleName(part) && hasRoleWord(part)) roles.push(part);
      else names.push(part);
      isSet ||= written !== undefined && permission.test(part);
    }
  const good = rolesOf(roles);
  return good?.every(isNamed) && names.length < 2
    ? { name: names[0] ?? '', roles: good, isSaid: true, isSet }
    : undefined;
}

/** An ordinary word beside "role" is no name: `role is`, `same role`. */
const isNamed = (word: string): boolean =>
  (/[A-Z\d_-]/.test(word) || hasRoleWord(word)) &&
  !/^(?:the|this|that|same|our|your|my|any|each|which|another|new|old|no|is|are|in|on|at|for|of|to|name|id|arn)$/i.test(
    word,
  );

/** What is called as roles are: `dev 1111… Admin`, `1111…, dev, Admin`, `1111… dev AdministratorAccess`. */
function called(before: readonly string[], after: readonly string[]): Line | undefined {
  const [first = '', second = '', third] = [...before, ...after];
  if (third !== undefined || first === '') return undefined;
  const [name, role] =
    second !== ''
      ? isSurelyRole(first) && !isSurelyRole(second)
        ? [second, first]
        : [first, second]
      : before.length > 0
        ? ['', '']
        : [/^(.*)\s/.exec(first)?.[1] ?? '', first.slice(first.lastIndexOf(' ') + 1)];
  const roles = rolesOf(rolesIn(role));
  const areRoles = roles?.every(
    (one) => !one.includes(' ') && (name === '' || second === '' ? isSurelyRole : hasRoleWord)(one),
  );
  return roles && areRoles && !(isSurelyRole(name) && second !== '')
    ? { name, roles, isSaid: false, isSet: false }
    : undefined;
}

/** Undefined: one of them is none. */
function rolesOf(written: readonly string[]): string[] | undefined {
  const roles = written.map((one) => (mayBeRoleName(one) ? one.replace(/\.$/, '') : roleInWords(one)));
  const good = roles.filter((role) => role !== undefined && !role.includes('/'));
  return good.length > 0 && good.length === roles.length ? (good as string[]) : undefined;
}

function isName(name: string): boolean {
  const place = accountPlaceOf(name);
  return name.length <= 64 && name.split(/\s+/).length < 5 && !isSentence.test(name) && place !== 'none';
}

/** Heads other lists as well. */
const generic = /^(?:access|roles?|permissions?)$/i;
const ofRole = new RegExp(String.raw`^(?:${saysRole}\s{1,3})?(.{1,100}?)(?:\s{0,3}${saysRole})?$`, 'i');
/** An account's number, and its name before or behind it. */
const accountAlone = new RegExp(
  String.raw`^(?:[^()（）[\]]{0,64}[\s(（[]{0,3})?${idAlone}[)）\]]?(?:\s{0,3}[(（[]?[^()（）[\]]{1,64}[)）\]]?)?$`,
);

/** `Admin role: shop (1111…), pay (4444…)`: a role with its accounts. */
export function rolesOfAccounts(raw: string, line: number): FoundRole[] {
  const plain = /\d{4}/.test(raw) && raw.length <= 600 ? withoutMarkup(raw.replace(bullet, '')) : '';
  const [, head = '', rest = ''] = /^([^:：]{2,120})[:：]\s{0,3}(.{12,})$/.exec(plain) ?? [];
  if (rest === '' || /https?:|arn:|[|\t]|[,;](?:\S|$)/.test(plain) || saysWhoComes(head) || deniesOrChooses(plain))
    return [];
  const [, written = ''] = ofRole.exec(head.trim()) ?? [];
  const isSaid = written !== head.trim();
  const roles = rolesIn(written);
  const parts = rest.replace(/[.。]$/, '').split(/\s{0,3}(?:[,，、;；]|\s(?:and|or|및|&)\s)\s{0,3}/);
  const accounts = parts.flatMap((part) => (accountAlone.test(part) ? (accountIn(part) ?? []) : []));
  const areRoles = roles.every(
    (role) =>
      mayBeRoleName(role) &&
      !role.includes('/') &&
      (isSaid ? !isEnvironment(role.toLowerCase()) : isSurelyRole(role) && !generic.test(role)),
  );
  const isClear = accounts.length > 1 || (accounts[0]?.name && roles.every(isSurelyRole));
  const isOfAccounts = accounts.every(({ id, name }) => isName(name) && !hasRoleWord(name) && !isMoment(id));
  if (roles.length === 0 || !areRoles || !isClear || !isOfAccounts || accounts.length < parts.length) return [];
  const isSet = permission.test(head);
  return accounts.flatMap((account) => roles.map((roleName) => besideAccount(account, roleName, isSet, line)));
}
