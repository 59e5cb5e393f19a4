import { isWrittenAccountId as isId } from '@/core/aws/account.ts';
import type { Json } from '@/core/import/found/read-accounts.ts';
import { looksLikeRoleLink } from '@/core/import/links/link-role.ts';
import { columnOf } from '@/core/import/words/csv-columns.ts';
import { namesNothing } from '@/core/import/words/role-words.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import { asText, isRecord } from '@/core/text/json.ts';
import type { Context } from './value-context.ts';

/** Keys of lists and maps: they name what is in them, not one thing of it. */
export const plural =
  /^(?:accounts?|aws_?accounts|roles?|iam_?roles|items?|profiles?|sessions?|providers?|environments?|envs?|config|aws|sso_?config|organizations?|data|values?|results?|list|locals|inputs|default|variable|targets?|assume_?role)$/i;
/** `{ "shop": "123456789012" }`: the key is the account's name. */
export const isNameOf = (key: string, value: unknown): boolean =>
  isId(asText(value)) &&
  columnOf(key) === undefined &&
  !/id$|number$/i.test(key) &&
  isTelling(key) &&
  !plural.test(key);

/** The first text of an object that could be a name, where no key says so. */
export const otherName = (object: Json): string =>
  (Object.entries(object).find(
    ([key, text]) => columnOf(key) === undefined && typeof text === 'string' && text.length < 64 && !namesNothing(text),
  )?.[1] as string) ?? '';

export const nameBy = (key: string): string => (isTelling(key) && !plural.test(key) ? key : '');

export const labelled = (context: Context, key: string, child: unknown): Context => {
  const name = isRecord(child) && !plural.test(key) && !isId(key) && isTelling(key) ? key : undefined;
  return name === undefined ? context : { ...context, label: name };
};

export function isRoleKey(key: string): boolean {
  const column = columnOf(key);
  return column === 'role' || column === 'permissionSet';
}

/** A name that is written as a link leads nowhere where an account is named. */
export const isLinkAsName = (key: string, value: unknown, { account, unusable }: Context): boolean =>
  (account !== undefined || unusable !== undefined) &&
  /^(?:name|accountName|group)$/.test(columnOf(key) ?? '') &&
  looksLikeRoleLink(asText(value));
