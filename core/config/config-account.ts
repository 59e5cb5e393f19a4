import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';

/**
 * An account as a config names it: id, id with the console's hyphens, or alias. All digits but not twelve is an id that
 * lost a digit (a spreadsheet eats leading zeros), though IAM would allow it as an alias.
 */
export function configAccount(text: string): string | undefined {
  const account = normalizeAccount(text);
  return account === undefined || (/^\d+$/.test(account) && !isAccountId(account)) ? undefined : account;
}
