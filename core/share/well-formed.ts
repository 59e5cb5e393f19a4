import { isAccountId } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { awsColor } from '@/core/aws/link-colors.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { longestRoleName } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { madeName } from '@/core/catalog/names/made-name.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { hasHiddenCharacters } from '@/core/text/hidden-characters.ts';
import type { BundleReport } from './bundle-problems.ts';
import type { SharedRole } from './shared-role.ts';

/** In UTF-16 units: a config's reader takes no longer name of a profile. */
const longestName = 1024;
export const longestAddress = 2000;

/** A role without what nobody may send; undefined where nothing is left of it. */
export type Clean = (role: SharedRole, report: BundleReport) => SharedRole | undefined;

/**
 * A role with each of its parts, but for the page that it is about, held to the rules of a config's reader; one that is not well-formed is left out. Undefined:
 * without an account or a role there is no role. All of it is reported. `clean` takes out what else has to go.
 */
export function wellFormedRole(
  written: SharedRole,
  report: BundleReport,
  clean: Clean = (role) => ({ ...role }),
): SharedRole | undefined {
  const { account, roleName, line } = written;
  const isAccount = configAccount(account) === account && (written.kind === 'iam' || isAccountId(account));
  const fault = isAccount ? faultInConfig(roleName) : 'bad-account';
  if (fault || (written.kind === 'identity-center' && roleName.includes('/'))) {
    const of = { row: line, name: written.profile || roleName, value: isAccount ? roleName : account };
    return void report(fault ?? 'bad-role-name', of);
  }
  const role = clean(written, report);
  if (role === undefined) return undefined;
  const tell = (code: Parameters<BundleReport>[0], value = '') =>
    report(code, { row: line, name: role.profile, value });

  for (const field of names) {
    const text = role[field] ?? '';
    if (text.length > longestName) return void tell('too-long', text);
    if (hasHiddenCharacters(text)) tell('hidden-characters', text);
  }
  if (role.profile === '') role.profile = madeName(role);
  if (roleName.length > longestRoleName) tell('name-too-long', roleName);
  if (role.kind === 'identity-center') {
    const startUrl = trimStartUrl(role.startUrl ?? '');
    if (!startUrl || startUrl.length > longestAddress) return void tell('bad-start-url', role.startUrl);
    if (parseHttpsUrl(startUrl) === undefined) tell('bad-start-url', startUrl);
    role.startUrl = startUrl;
  }
  for (const [field, isGood] of checks) {
    const value = role[field];
    if (value === undefined || isGood(value)) continue;
    tell(`bad-${field === 'ssoRegion' ? 'region' : field}`, value);
    delete role[field];
  }
  return role;
}

const names = ['profile', 'organization', 'accountName', 'sourceProfile'] as const;

const isRegion = (region: string): boolean => partitionOfRegion(region) !== undefined;

const checks = [
  ['region', isRegion],
  ['ssoRegion', isRegion],
  ['color', (color: string) => awsColor(color) === color],
] as const;
