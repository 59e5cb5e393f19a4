import { isWrittenAccountId as isId, normalizeAccount } from '@/core/aws/account.ts';
import { addFindings, type Findings, noFindings } from '@/core/import/found/findings.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { accountsIn, type Json, tagsOf } from '@/core/import/found/read-accounts.ts';
import { asRoleArn } from '@/core/import/links/role-of-arn.ts';
import { readTable } from '@/core/import/tables/read-table.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { saysAccount } from '@/core/import/words/account-words.ts';
import type { Column } from '@/core/import/words/csv-columns.ts';
import { asText, isRecord } from '@/core/text/json.ts';
import { rolesNamed } from './named-roles.ts';
import { isMapOfAccounts, ownAccount } from './own-account.ts';
import { isCaller, isForbidden, isNoTarget, isOfServices, trustedRole } from './policy.ts';
import {
  type Context,
  contextOf,
  fieldsOf,
  hasBadPartition,
  isDisabled,
  listedIn,
  withinAccount,
} from './value-context.ts';
import { accountsOf, inObjects } from './value-lists.ts';
import {
  isLinkAsName,
  isMapOfArns,
  isMapOfNumbers,
  isNameOf,
  isRoleKey,
  labelled,
  namesRole,
  otherName,
  plural,
} from './value-names.ts';
import { tableIn } from './value-table.ts';
import { roleInText } from './value-text.ts';

/** Deeper values are made to hurt. */
const deepest = 60;
/**
 * Accounts and roles in a value of JSON, YAML or HCL, whoever's shape it has: ARNs of roles anywhere; accounts with the roles in
 * them or beside them, by the keys' words; lists of accounts; the portal, region and group of the objects around. Roles of
 * services, principals of policies, and what a policy denies are none. `line` is that of the value.
 */
export function readValue(value: unknown, name: string, line: number): Findings {
  const found = noFindings();
  walk(value, name, plural.test(name) ? {} : { label: name }, 0);
  return found;

  function walk(here: unknown, key: string, context: Context, depth: number): void {
    if (depth > deepest) return;
    if (typeof here === 'string') readText(here, key, context);
    else if (Array.isArray(here)) readList(here, key, context, depth);
    else if (isRecord(here)) readObject(here, key, context, depth);
  }

  function readText(text: string, key: string, context: Context): void {
    addFindings(found, roleInText(text, key, context, line));
  }

  function readList(list: readonly unknown[], key: string, context: Context, depth: number): void {
    if (saysAccount(key) && readRoleOfAll(list, context)) return;
    const table = isRoleKey(key) ? undefined : tableIn(list, line);
    if (table) {
      addFindings(found, readTable(table));
      return;
    }
    for (const item of inObjects(list) ?? list) {
      if (typeof item === 'string' && isRoleKey(key)) readRoles(item, key, context);
      else if (typeof item === 'string' && accountIn(item)?.name) addAccount(accountIn(item), context);
      else walk(item, key, context, depth + 1);
    }
  }

  /** `{ role: Admin, accounts: [dev 1234…, prod 1234…] }`: the role is in each. */
  function readRoleOfAll(list: readonly unknown[], context: Context): boolean {
    const accounts = context.role && context.account === undefined ? accountsOf(list) : undefined;
    if (accounts === undefined || context.role === undefined) return false;
    for (const { id, name } of accounts)
      readRoles(context.role, 'role', { ...withinAccount(context, id), accountName: name, label: name });
    return true;
  }

  function readObject(object: Json, key: string, context: Context, depth: number): void {
    if (isOfServices(object) || isForbidden(object)) return;
    const listed = accountsIn(object, line);
    if (listed) {
      readAccounts(listed, object, context, depth);
      return;
    }
    if (isMapOfNumbers(object)) {
      for (const [name, id] of Object.entries(object))
        addAccount({ id: normalizeAccount(asText(id)) ?? '', name }, context);
      return;
    }
    const fields = fieldsOf(object);
    const areArns = isMapOfArns(object);
    const own = areArns ? context : contextOf(object, fields, key, context);
    if (own.account !== undefined && isDisabled(object, fields)) {
      found.leftOut.push(leftOutOf('inactive-account', line, own.account));
      return;
    }
    const caller = isCaller(object) ? asRoleArn(asText(object.Arn)) : '';
    if (caller.includes(':role/')) {
      readText(caller, '', own);
      return;
    }
    const [before, lost] = [found.roles.length, found.leftOut.length];
    const entries = Object.entries(object);
    const isOfAll =
      own.account === undefined && entries.some(([inner, child]) => saysAccount(inner) && accountsOf(child));
    const areAccounts = isMapOfAccounts(object);
    const isMapOfNames = entries.every(([, child]) => isId(asText(child)));
    for (const [inner, child] of entries) {
      const isOthers = isNoTarget(inner, child);
      const trusted = isOthers && trustedRole(inner, child);
      if (trusted) found.leftOut.push(leftOutOf('trusted-role', line, trusted));
      if (isOthers || isLinkAsName(inner, child, own)) continue;
      const around = isId(inner) ? withinAccount(own, inner) : own;
      const context = areArns ? { ...around, isOneOfArns: true as const } : around;
      if (inner.startsWith('arn:') && inner.includes(':role/')) readText(inner, '', { ...own, label: asText(child) });
      else if (isRoleKey(inner) && isRecord(child)) readRoleMap(child, inner, context, depth);
      else if (namesRole(inner, child) && isOfAll) continue;
      else if (namesRole(inner, child)) readRoles(child, inner, context);
      else if (isId(inner) && typeof child === 'string')
        addAccount({ id: normalizeAccount(inner) ?? inner, name: child }, own);
      else if (isMapOfNames && isNameOf(inner, child))
        addAccount({ id: normalizeAccount(asText(child)) ?? '', name: inner }, own);
      else
        walk(
          child,
          inner,
          isRecord(child) || Array.isArray(child) ? labelled(context, inner, child, areAccounts) : context,
          depth + 1,
        );
    }
    const known = own.account ?? own.unusable;
    if (isRoleKey(key) && found.roles.length + found.leftOut.length === before + lost && known !== undefined) {
      const name = fields.get('name') ?? '';
      if (name !== '') readRoles(name, key, { ...own, label: '' });
    }
    const ownAccount =
      fields.has('account') || own.account !== context.account || (isId(key) && context.account !== undefined);
    if (found.roles.length === before && ownAccount && own.account !== undefined && isId(own.account)) {
      addAccount({ id: own.account, name: own.accountName || own.label || otherName(object) }, own);
      for (const last of found.accounts.slice(-1)) last.tags = tagsOf(object.Tags ?? object.tags);
    }
  }

  function addAccount(account: WrittenAccount | undefined, context: Context): void {
    if (account !== undefined && !hasBadPartition(context)) found.accounts.push(listedIn(account, context, line));
  }

  function readAccounts(
    listed: NonNullable<ReturnType<typeof accountsIn>>,
    object: Json,
    context: Context,
    depth: number,
  ): void {
    for (const one of listed) {
      if ('reason' in one) found.leftOut.push(one);
      else found.accounts.push(one);
    }
    for (const [inner, child] of Object.entries(object)) {
      if (!/^(?:Accounts|accountList|Account)$/.test(inner) && typeof child !== 'string')
        walk(child, inner, context, depth + 1);
    }
  }

  /** Roles by their names: `{ Admin: {}, ReadOnly: { Profile: "ro" } }`. */
  function readRoleMap(map: Json, key: string, context: Context, depth: number): void {
    const fields = fieldsOf(map);
    const isKnown = context.account !== undefined || context.unusable !== undefined;
    if (!isKnown || fields.has('role') || fields.has('arn') || fields.has('account')) {
      walk(map, key, context, depth + 1);
      return;
    }
    for (const [name, child] of Object.entries(map)) {
      if (name.startsWith('arn:')) readText(name, '', { ...context, label: asText(child) });
      else if (isRecord(child) && ownAccount(child) !== undefined)
        walk(child, key, { ...context, label: name }, depth + 1);
      else if (isRecord(child) || child === null || child === '' || child === 'null') {
        const own = isRecord(child) ? fieldsOf(child) : new Map<Column, string>();
        const chained = isRecord(child) && Object.keys(child).some((inner) => /^via$/i.test(inner));
        readRoles(own.get('role') ?? name, key, {
          ...context,
          ...(chained && { isSet: false, startUrl: '' }),
          label: own.get('name') ?? '',
        });
      } else walk(child, name, context, depth + 1);
    }
  }

  function readRoles(written: string, key: string, context: Context): void {
    const text = written.trim();
    if (text.startsWith('arn:')) readText(text, '', context);
    else addFindings(found, rolesNamed(text, key, context, line));
  }
}
