import { isAccountId } from '@/core/aws/account.ts';
import { anyAccountId } from '@/core/import/words/account-in-text.ts';
import { isNoName } from '@/core/import/words/telling-name.ts';
import type { FoundRole } from './found-role.ts';
import type { Note } from './notes.ts';

const ids = new RegExp(anyAccountId, 'g');

/** Whether a text has an account's number, and not this one's. */
const isOthers = (text: string, account: string): boolean => {
  const written = Array.from(text.slice(0, 1000).matchAll(ids), ([id]) => id.replaceAll('-', ''));
  return written.length > 0 && !written.includes(account);
};

/**
 * Roles without names that say another account's number, which a switch would show in AWS's header. Notes tell what a link or a
 * line itself calls them so; a heading or a row is only not used. Names of profiles stay: they are their owner's.
 */
export function withoutOtherNumbers(roles: readonly FoundRole[]): { roles: FoundRole[]; notes: Note[] } {
  const notes: Note[] = [];
  const cleaned = roles.map((role): FoundRole => {
    const { account, isProfile, around, accountName, ...rest } = role;
    if (!isAccountId(account) || isProfile) return role;
    const clean = (text = '') => (isOthers(text, account) ? '' : text);
    if (isOthers(role.name, account)) notes.push({ code: 'other-number', called: role.name, account });
    const isName = accountName !== undefined && !isNoName(accountName) && !isOthers(accountName, account);
    return {
      ...rest,
      account,
      name: clean(role.name),
      ...(isName && { accountName }),
      ...(around && { around: { ...around, row: clean(around.row), heading: clean(around.heading) } }),
    };
  });
  return { roles: cleaned, notes };
}
