import { configAccount } from '@/core/config/config-account.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/config/role-name.ts';
import { parseCookieObject, parsePageObject, textAt } from '@/core/console/page-json.ts';
import type { PartitionId } from '@/core/console/partitions.ts';
import { parseColor } from '@/core/switching/color.ts';
import { type Findings, leftOutOf } from './left-out.ts';

const cookie = /(?:^|[\s;"'])noflush_awsc-roleInfo["']?\s{0,9}[=:\t]\s{0,9}["']?(\{[^\r\n]*\}|[^\s;"',]+)/;
const listed = /"rl"\s{0,9}:|%22rl%22/i;

/**
 * The roles that the console itself remembers, of its cookie `noflush_awsc-roleInfo`: a whole `Cookie` line, the cookie, its
 * value as stored or decoded. Undefined: the text has no such thing. With names and colours, newest first; the console
 * shows five, older ones may be there. Shape: `{"rl":[{"a": account, "r": role, "d": name, "c": colour}]}`, 2016 to 2026. The
 * cookie does not say in which partition it was set: who reads it from a page knows.
 */
export function readRoleHistory(text: string, partition: PartitionId = 'aws'): Findings | undefined {
  if (!listed.test(text)) return undefined;
  const value = cookie.exec(text)?.[1] ?? text.trim();
  const { rl } = value.startsWith('{') ? parsePageObject(value) : parseCookieObject(value.replace(/^["']|["']$/g, ''));
  if (!Array.isArray(rl)) return undefined;
  const findings: Findings = { roles: [], leftOut: [] };
  for (const item of rl as unknown[]) {
    if (typeof item !== 'object' || item === null) continue;
    const entry = item as Record<string, unknown>;
    const account = textAt(entry, 'a') ?? '';
    const roleName = withoutLeadingSlash(textAt(entry, 'r') ?? '');
    const color = parseColor(textAt(entry, 'c'));
    if (configAccount(account) === undefined) findings.leftOut.push(leftOutOf('bad-account', 1, account));
    else if (faultOfRoleName(roleName) !== undefined) findings.leftOut.push(leftOutOf('bad-role-name', 1, roleName));
    else {
      const name = decoded(textAt(entry, 'd') ?? '');
      const target = { kind: 'iam', partition, account: configAccount(account) ?? '', roleName } as const;
      findings.roles.push({ ...target, name, ...(color && { color }), line: 1 });
    }
  }
  return findings;
}

/** Names are encoded once more inside of the cookie. A `%` that encodes nothing is part of the name. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
