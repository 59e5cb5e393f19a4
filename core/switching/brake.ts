import { isAccountId } from '@/core/aws/account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { wordsOfRole } from '@/core/catalog/names/production.ts';
import type { Role } from '@/core/config/role.ts';

/** How somebody confirmed a switch: by the last characters of its account, or by holding a key or button. */
export type Confirmed = ({ by: 'typed'; typed: string } | { by: 'held' }) & { reason?: string | undefined };

/** In UTF-16 units: a form accepts no more. */
export const longestReason = 200;

/** What is typed to confirm: the last four digits of an account, or letters of its alias. */
export const lastFour = ({ account }: Pick<Role, 'account'>): string => account.slice(-4);

/**
 * Whether they are typed, or the whole account: with blanks, of a number with hyphens, and in full width, as a Korean or Japanese
 * keyboard may type it.
 */
export function isLastFour(role: Pick<Role, 'account'>, typed: string): boolean {
  const between = isAccountId(role.account) ? /[\s-]/g : /\s/g;
  const plain = typed.normalize('NFKC').replace(between, '').toLowerCase();
  return [lastFour(role), role.account].some((right) => plain === right.toLowerCase());
}

/**
 * Whether a switch is confirmed before anything is sent. `profiles`: all profiles of that role in the list; it is marked if one of
 * them is. `words`: what the user calls production.
 */
export const needsConfirm = (profiles: readonly CatalogRole[], words: readonly string[]): boolean =>
  profiles.some((role) => role.confirm || wordsOfRole(role, words).length > 0);

/** Whether that is what was asked for. */
export const isConfirmed = (role: Pick<Role, 'account'>, confirmed: Confirmed | undefined): boolean =>
  confirmed !== undefined && (confirmed.by === 'held' || isLastFour(role, confirmed.typed));
