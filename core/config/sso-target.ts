import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { portalOfIssuer } from '@/core/aws/portal.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import type { Setting } from '@/core/config/document/keys.ts';
import type { Report } from '@/core/config/document/problems.ts';
import { strictValue } from '@/core/config/document/setting.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import type { Profiles } from '@/core/config/profiles/profiles.ts';
import type { Refusal, Target } from './target.ts';

/**
 * The Identity Center permission set that a profile names: account and role of its own, the start URL of its
 * `[sso-session]` or its own. Granted's `granted_sso_…` keys count where AWS's are missing. Undefined: no such key.
 */
export function ssoTarget(
  profile: Profile,
  sessions: Profiles['ssoSessions'],
  report: Report,
): Target | Refusal | undefined {
  const { settings } = profile;
  const sessionName = settings.sso_session ?? settings.granted_sso_session;
  const ownUrl = settings.sso_start_url ?? settings.granted_sso_start_url;
  const accountId = settings.sso_account_id ?? settings.granted_sso_account_id;
  const role = settings.sso_role_name ?? settings.granted_sso_role_name;
  if (!(sessionName ?? ownUrl ?? accountId ?? role)) return undefined;

  const session = sessions.get(sessionName?.value ?? '');
  if (sessionName !== undefined && session === undefined) {
    report('unknown-sso-session', sessionName.line, { profile: profile.name, session: sessionName.value });
  }
  const written = strictValue(accountId?.value ?? '');
  const roleName = strictValue(role?.value ?? '');
  const startUrl = startUrlOf(session?.settings.sso_start_url ?? ownUrl, profile, report);
  if (written === '' || roleName === '' || !startUrl) return { reason: 'sso-incomplete' };

  const account = normalizeAccount(written) ?? '';
  if (!isAccountId(account))
    return { reason: 'sso-bad-account', key: settings.sso_account_id ? 'sso_account_id' : 'granted_sso_account_id' };
  const reason = roleName.includes('/') ? 'bad-role-name' : faultOfRoleName(roleName);
  if (reason) return { reason, key: settings.sso_role_name ? 'sso_role_name' : 'granted_sso_role_name' };
  const region = session?.settings.sso_region ?? settings.sso_region ?? settings.granted_sso_region;
  const portal = portalOfIssuer(startUrl, region && strictValue(region.value).toLowerCase());
  return { kind: 'identity-center', account, roleName, startUrl: portal, ...(region && { ssoRegion: region }) };
}

function startUrlOf(setting: Setting | undefined, profile: Profile, report: Report): string | undefined {
  if (setting === undefined || setting.value === '') return undefined;
  const startUrl = trimStartUrl(setting.value);
  // Kept as written all the same: no URL is opened that is not a portal's. The role must not be lost over it.
  if (startUrl === undefined || parseHttpsUrl(startUrl) === undefined) {
    report('bad-start-url', setting.line, { profile: profile.name, value: setting.value });
  }
  return startUrl;
}
