import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';

/** What many roles are called by. */
const words =
  /admin|access|read.?only|power.?user|role|developer|operator|engineer|audit|viewer|billing|support|deploy|^ops$|ops$|user$|권한/i;
/** What names nothing: mails, dates, addresses, regions, states, numbers, marks. */
const noName =
  /^(?:\S{1,100}@\S{1,100}|\d{4}-\d\d-\d\d.{0,40}|https?:.*|arn:.*|[\d.,%\s-]*|active|suspended|pending[ _-]\w+|closed|enrolled|not enrolled|created|invited|yes|no|true|false|A(?:ROA|IDA|SIA|KIA)[A-Z0-9]{8,30}(?::.{0,100})?|ou-[a-z0-9-]+|r-[a-z0-9]+|[^\p{L}\p{N}]*)$/iu;

/** Whether a text is a mail, a date, an address, a region, a state, a number or a mark. */
export const namesNothing = (text: string): boolean => noName.test(text) || partitionOfRegion(text) !== undefined;

/** What stands in a cell, or behind a label, of somebody who has no role there, or does not know it yet. */
const none =
  /^(?:none|no|null|nil|nothing|n\/a|n\.a\.|tbd|tba|todo|to be (?:defined|determined|done)|unknown|없음|미정|해당 ?없음|없다|なし|無し|未定|无|無|keine?|aucune?|ninguno|[-–—―−_?…./\\]*)$/i;

/** Whether a text says that there is no role: `-`, `no`, `n/a`, `TBD`, `없음`. */
export const saysNone = (text: string): boolean => none.test(text.trim());

/** What kind of thing a row or an object is about. */
const kind =
  /^(?:(?:aws |iam )?(?:roles?|users?|groups?|root(?: user)?|service roles?|assumed roles?)|permission ?sets?|sso|역할|사용자|그룹|ロール|ユーザー?|グループ)$/i;

/** Whether a text only says what it is, as in a column of types: `Role`, `User`. */
export const isOnlyKind = (text: string): boolean => kind.test(text.trim());

/** A role's name as an ARN ends, too: `/Admin`, `role/Admin`. */
export const roleNameOf = (written: string): string => withoutLeadingSlash(written).replace(/^role\//, '');

/** Whether a text has a word that roles are called by. */
export const hasRoleWord = (text: string): boolean => words.test(text);

/** What nothing but a role is called; `Audit` and `Billing` may be accounts. */
const sureWords =
  /(?:Access|Role|Admin|Administrators?|ReadOnly|PowerUser|Developer|-role|_role|-admin|-readonly)$|^(?:admin|administrator|read-?only|power-?user|developer)$/;

/** Whether a text is called as roles are and accounts are not. */
export const isSurelyRole = (text: string): boolean => mayBeRoleName(text) && sureWords.test(text);

/** Whether IAM and a config take a text for a role's name, and it is nothing else. */
export const mayBeRoleName = (text: string): boolean =>
  /^[A-Za-z/]/.test(text) &&
  faultInConfig(withoutLeadingSlash(text)) === undefined &&
  !(namesNothing(text) || saysNone(text));

/**
 * A text that lists several: `Admin, ReadOnly`. IAM allows commas in names, so one without a blank separates only what looks like
 * roles on both sides.
 */
export function rolesIn(text: string): string[] {
  const names = text.split(/\s{0,9}(?:[\n;、，•·|&]|,\s|\s[/+]\s|\s(?:and|or|및|또는)\s)\s{0,9}/i);
  return names
    .map((name) => (names.length > 1 ? name.replace(/,$/, '') : name).replace(/^(?:and|or)\s/i, '').trim())
    .flatMap((name) => {
      const parts = name.split(',');
      return parts.every((part) => hasRoleWord(part)) ? parts : [name];
    })
    .filter((name) => name !== '');
}

/** Behind a name, what explains it; around it, what says that it is a role. */
const explained = /\s{1,3}[-–—→=]{1,2}>?\s.*$|\s{0,3}[:：(（].*$/;
const roleAround =
  /^(?:iam )?(?:roles?|역할|롤|ロール|角色)\s{1,3}|\s{0,3}(?:iam )?(?:roles?|permission set|역할|롤|권한|ロール|権限|角色)$/i;

/** What a mark for a note below leaves of a cell: `ReadOnly*`, `Admin [1]`. */
const note = /\s?(?:[*†‡]{1,3}|\[\d{1,2}\])$/;

/** A role behind which somebody explains it (`Admin (MFA required)`, `ReadOnly*`). Anything else as it is, to be read or refused. */
export function withoutRemark(written: string): string {
  if (mayBeRoleName(written)) return written;
  const text = written.replace(note, '').replace(/\s{0,3}[(（][^()（）]{0,100}[)）]$/, '');
  return mayBeRoleName(text) ? text : written;
}

/** The role of a few words that name it: `Admin – full access`, `관리자용 Admin`, `Admin 역할`. Undefined: they name none, or several. */
export function roleInWords(text: string): string | undefined {
  const [name, ...more] = [text, text.replace(explained, ''), text.replace(explained, '').replace(roleAround, '')]
    .map((one) => one.trim().replace(/[.。]$/, ''))
    .filter(mayBeRoleName);
  if (name !== undefined) return more.find((one) => one.length < name.length) ?? name;
  // Words of another script say what it is for.
  const [word, ...others] = text
    .replace(explained, '')
    .split(/\s+/)
    .filter((one) => /^[\x21-\x7e]+$/.test(one));
  const hasOther = /[^\p{ASCII}]/u.test(text.replace(explained, ''));
  return word !== undefined && others.length === 0 && hasOther && mayBeRoleName(word) ? word : undefined;
}
