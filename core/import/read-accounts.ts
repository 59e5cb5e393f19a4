import { isAccountId } from '@/core/aws/account.ts';
import { partitionOf } from '@/core/aws/role-arn.ts';
import type { ListedAccount } from './account-list.ts';
import { cleanText } from './clean-text.ts';
import { jsonValues } from './json-values.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

type Json = Record<string, unknown>;

interface AccountFindings {
  accounts: ListedAccount[];
  leftOut: LeftOut[];
  /** 1-based line of the first of them. */
  line: number;
}

/** What both `list-accounts` and `sso list-accounts` have, and other JSON has not. */
const looksLikeAccounts = /"Accounts"\s{0,20}:|:organizations::|"accountList"\s{0,20}:/;

/**
 * Accounts in the answers of `aws organizations list-accounts` and `list-accounts-for-parent`, and `aws sso list-accounts`:
 * several pages after each other, the list alone (`--query Accounts`), one account a line (`jq -c '.Accounts[]'`), with or
 * without tags (AWS's `[{Key, Value}]` or an object) and unit (`OU`, `OrganizationalUnit`, `ParentName`, `Path`).
 * Undefined: there are none. By AWS's API reference, `Account`: `State` replaces `Status` since 2025-09.
 */
export function readAccounts(text: string): AccountFindings | undefined {
  if (!looksLikeAccounts.test(text)) return undefined;
  const accounts = new Map<string, ListedAccount>();
  const leftOut: LeftOut[] = [];
  const { values, cut } = jsonValues(text);
  for (const { line, text: json } of values) {
    for (const { item, listed } of itemsOf(parse(json))) {
      const account = accountOf(item, listed, line);
      if (account === undefined) continue;
      if ('reason' in account) leftOut.push(account);
      else if (!accounts.has(account.id)) accounts.set(account.id, account);
    }
  }
  if (accounts.size === 0 && leftOut.length === 0) return undefined;
  if (cut) leftOut.push(leftOutOf('cut-off', values.at(-1)?.line ?? 1, ''));
  const line = accounts.values().next().value?.line ?? leftOut[0]?.line ?? 1;
  return { accounts: [...accounts.values()], leftOut, line };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What may be an account; `listed`: AWS says that it is one. */
interface Item {
  item: Json;
  listed: boolean;
}

const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? value.flatMap(itemsIn) : itemsIn(value));

function itemsIn(value: unknown): Item[] {
  if (!isObject(value)) return [];
  const list = listOf(value);
  return list ? list.filter(isObject).map((item) => ({ item, listed: true })) : [{ item: value, listed: false }];
}

/** The list of a page. `Account`: a `describe-account`. */
function listOf({ Accounts, accountList, Account }: Json): unknown[] | undefined {
  const list = Accounts ?? accountList ?? (isObject(Account) ? [Account] : undefined);
  return Array.isArray(list) ? list : undefined;
}

function accountOf(item: Json, listed: boolean, line: number): ListedAccount | LeftOut | undefined {
  const id = textAt(item, 'Id', 'accountId', 'AccountId');
  const arn = textAt(item, 'Arn');
  // Other things of AWS have an `Id`, too: units, policies, roots.
  const isOther = id === '' || !(isAccountId(id) || arn.includes(':account/') || 'accountId' in item);
  if (isOther && !listed) return undefined;
  if (!isAccountId(id)) return leftOutOf('bad-account', line, id);
  const state = textAt(item, 'State', 'Status');
  if (state !== '' && state !== 'ACTIVE') return leftOutOf('inactive-account', line, id);
  const partition = arn.startsWith('arn:') ? partitionOf(arn.split(':', 2)[1] ?? '') : 'aws';
  if (partition === undefined) return leftOutOf('bad-partition', line, arn);
  const unit = textAt(item, 'OU', 'OrganizationalUnit', 'OrganizationalUnitName', 'OUName', 'ParentName', 'Path');
  const name = textAt(item, 'Name', 'accountName', 'AccountName');
  return { id, name, partition, ...(unit && { unit }), tags: tagsOf(item.Tags), line };
}

function tagsOf(tags: unknown): Map<string, string> {
  const pairs = Array.isArray(tags)
    ? tags.filter(isObject).map((tag) => [textAt(tag, 'Key', 'key'), textAt(tag, 'Value', 'value')] as const)
    : Object.entries(isObject(tags) ? tags : {}).map(([key, value]) => [cleanText(key), asText(value)] as const);
  return new Map(pairs.filter(([key, value]) => key !== '' && value !== ''));
}

/** The first of these keys that has a text, or a name within an object (`"OU": {"Name": …}`). */
function textAt(object: Json, ...keys: string[]): string {
  for (const key of keys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    const text = asText(isObject(value) ? value.Name : value);
    if (text !== '') return text;
  }
  return '';
}

const asText = (value: unknown): string => (typeof value === 'string' ? cleanText(value) : '');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
