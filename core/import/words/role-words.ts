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

/** Whether a text has a word that roles are called by. */
export const hasRoleWord = (text: string): boolean => words.test(text);

/** Whether IAM and a config take a text for a role's name, and it is nothing else. */
export const mayBeRoleName = (text: string): boolean =>
  /^[A-Za-z/]/.test(text) && faultInConfig(withoutLeadingSlash(text)) === undefined && !namesNothing(text);

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
