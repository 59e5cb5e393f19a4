import { isAccountId } from '@/core/aws/account.ts';
import { partitionOf } from '@/core/aws/partition-ids.ts';
import { cleanText } from '@/core/import/lines/clean-text.ts';
import { asText, isRecord, ownValue } from '@/core/text/json.ts';
import type { ListedAccount } from './account-list.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

export type Json = Record<string, unknown>;

/**
 * The accounts in an answer of `aws organizations list-accounts` and `list-accounts-for-parent`, of `describe-account` and
 * `aws sso list-accounts`, or one of such a list: with or without tags (AWS's `[{Key, Value}]` or an object) and unit (`OU`,
 * `OrganizationalUnit`, `ParentName`, `Path`). Undefined: another object. By AWS's API reference, `Account`: `State` replaces
 * `Status` since 2025-09.
 */
export function accountsIn(value: Json, line: number): (ListedAccount | LeftOut)[] | undefined {
  const list = value.Accounts ?? value.accountList ?? (isRecord(value.Account) ? [value.Account] : undefined);
  const isList =
    Array.isArray(list) &&
    list.some((item) => isRecord(item) && ['Id', 'accountId', 'AccountId'].some((key) => key in item));
  if (isList) return list.filter(isRecord).map((item) => accountOf(item, line));
  const isListed = textAt(value, 'Arn').includes(':account/') || ('accountName' in value && 'emailAddress' in value);
  return isListed ? [accountOf(value, line)] : undefined;
}

function accountOf(item: Json, line: number): ListedAccount | LeftOut {
  const id = textAt(item, 'Id', 'accountId', 'AccountId');
  if (!isAccountId(id)) return leftOutOf('bad-account', line, id);
  const state = textAt(item, 'State', 'Status');
  if (state !== '' && state !== 'ACTIVE') return leftOutOf('inactive-account', line, id);
  const arn = textAt(item, 'Arn');
  const partition = arn.startsWith('arn:') ? partitionOf(arn.split(':', 2)[1] ?? '') : 'aws';
  if (partition === undefined) return leftOutOf('bad-partition', line, arn);
  const unit = textAt(item, 'OU', 'OrganizationalUnit', 'OrganizationalUnitName', 'OUName', 'ParentName', 'Path');
  const name = textAt(item, 'Name', 'accountName', 'AccountName');
  return { id, name, partition, ...(unit && { unit }), tags: tagsOf(item.Tags), line };
}

export function tagsOf(tags: unknown): Map<string, string> {
  const pairs = Array.isArray(tags)
    ? tags.filter(isRecord).map((tag) => [textAt(tag, 'Key', 'key'), textAt(tag, 'Value', 'value')] as const)
    : Object.entries(isRecord(tags) ? tags : {}).map(([key, value]) => [cleanText(key), cleanedText(value)] as const);
  return new Map(pairs.filter(([key, value]) => key !== '' && value !== ''));
}

/** The first of these keys that has a text, or a name within an object (`"OU": {"Name": …}`). */
function textAt(object: Json, ...keys: string[]): string {
  for (const key of keys) {
    const value = ownValue(object, key);
    const text = cleanedText(isRecord(value) ? value.Name : value);
    if (text !== '') return text;
  }
  return '';
}

const cleanedText = (value: unknown): string => cleanText(asText(value));
