import { awsColor } from '@/core/aws/link-colors.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { parseCookieObject, parsePageObject, textAt } from '@/core/session/page-json.ts';
import { isRecord } from '@/core/text/json.ts';
import { percentDecoded } from '@/core/text/percent-decoded.ts';

const cookie = /(?:^|[\s;"'])noflush_awsc-roleInfo["']?\s{0,9}[=:\t]\s{0,9}["']?(\{[^\r\n]*\}|[^\s;"',]+)/;
const listed = /"rl"\s{0,9}:|%22rl%22/i;

/**
 * The roles that the console itself remembers, of its cookie `noflush_awsc-roleInfo`: a whole `Cookie` line, the cookie, its
 * value as stored or decoded. Undefined: the text has no such thing. With names and colors, newest first; the console
 * shows five, older ones may be there. Shape: `{"rl":[{"a": account, "r": role, "d": name, "c": color}]}`, 2016 to 2026. The
 * cookie does not say in which partition it was set: who reads it from a page knows.
 */
export function readRoleHistory(text: string, partition: PartitionId = 'aws'): Findings | undefined {
  if (!listed.test(text)) return undefined;
  const value = cookie.exec(text)?.[1] ?? text.trim();
  const { rl } = value.startsWith('{') ? parsePageObject(value) : parseCookieObject(value.replace(/^["']|["']$/g, ''));
  if (!Array.isArray(rl)) return undefined;
  const findings = noFindings();
  for (const item of rl as unknown[]) {
    if (!isRecord(item)) continue;
    const [account, roleName, color] = textsAt(item, 'a', 'r', 'c');
    // Names are encoded once more inside of the cookie. A `%` that encodes nothing is part of the name.
    const written = textAt(item, 'd') ?? '';
    const name = percentDecoded(written) ?? written;
    const found = roleOfEntry({ account, roleName, color, name }, partition);
    if ('reason' in found) findings.leftOut.push(found);
    else findings.roles.push(found);
  }
  return findings;
}

/**
 * The same from the console's account menu, as a page's script handed it over: `{ account, roleName, name, color }` each.
 * Anything else is no role. At most 50.
 */
export function rolesInMenu(entries: unknown, partition: PartitionId): FoundRole[] {
  const list: unknown[] = Array.isArray(entries) ? entries.slice(0, 50) : [];
  return list.flatMap((item) => {
    if (!isRecord(item)) return [];
    const [account, roleName, color, name] = textsAt(item, 'account', 'roleName', 'color', 'name');
    const found = roleOfEntry({ account, roleName, color, name }, partition);
    return 'reason' in found ? [] : [found];
  });
}

const textsAt = <Keys extends string[]>(object: Record<string, unknown>, ...keys: Keys) =>
  keys.map((key) => textAt(object, key) ?? '') as { [Index in keyof Keys]: string };

function roleOfEntry(
  entry: { account: string; roleName: string; color: string; name: string },
  partition: PartitionId,
): FoundRole | LeftOut {
  const account = configAccount(entry.account);
  const roleName = withoutLeadingSlash(entry.roleName);
  const color = awsColor(entry.color);
  if (account === undefined) return leftOutOf('bad-account', 1, entry.account);
  if (faultOfRoleName(roleName) !== undefined) return leftOutOf('bad-role-name', 1, roleName);
  return {
    kind: 'iam',
    partition,
    account,
    roleName,
    name: entry.name,
    isChosen: true,
    ...(color && { color }),
    line: 1,
  };
}
