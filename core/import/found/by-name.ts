import { isAccountId } from '@/core/aws/account.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { fold } from '@/core/text/fold.ts';
import type { Findings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

/**
 * Roles whose account a table or a label only calls by its name, with the number that the text has for that name elsewhere. Where it has
 * numbers for none of these names, they are aliases, if they could be.
 */
export function withNumbers({ roles: found, accounts }: Pick<Findings, 'roles' | 'accounts'>): {
  roles: FoundRole[];
  leftOut: LeftOut[];
  aliases: string[];
} {
  if (!found.some(({ isByName }) => isByName)) return { roles: found, leftOut: [], aliases: [] };
  /** Null: several accounts are called so. */
  const ids = new Map<string, string | null>();
  const learn = (id: string, name = '') => {
    const key = keyOf(name);
    if (key !== '' && isAccountId(id)) ids.set(key, (ids.get(key) ?? id) === id && ids.get(key) !== null ? id : null);
  };
  for (const { id, name } of accounts) learn(id, name);
  for (const { account, accountName } of found) learn(account, accountName);
  const hasNumbers = found.some(({ isByName, account }) => isByName && ids.has(keyOf(account)));
  const leftOut: LeftOut[] = [];
  const aliases: string[] = [];
  const roles = found.flatMap((role): FoundRole[] => {
    const { isByName, ...rest } = role;
    if (!isByName) return [role];
    const { account: name, accountName, around, kind, line } = rest;
    const id = ids.get(keyOf(name));
    if (id)
      return [
        { ...rest, account: id, accountName: accountName ?? name, around: { ...around, row: around?.row || name } },
      ];
    const alias = hasNumbers || kind !== 'iam' ? undefined : configAccount(name);
    if (alias === undefined) {
      leftOut.push(leftOutOf(id === null ? 'unclear-account' : 'bad-account', line, name));
      return [];
    }
    aliases.push(alias);
    return [{ ...rest, account: alias }];
  });
  return { roles, leftOut, aliases };
}

const keyOf = (name: string): string => fold(name).trim();
