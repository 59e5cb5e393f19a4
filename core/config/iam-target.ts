import { parseRoleArn } from '@/core/aws/role-arn.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import type { Key } from '@/core/config/document/keys.ts';
import { strictValue } from '@/core/config/document/setting.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { hasStaticKeys, textOf } from '@/core/config/profiles/profiles.ts';
import type { SourceChain } from '@/core/config/profiles/source-chain.ts';
import { configAccount } from './config-account.ts';
import { isTarget, type Refusal, type Target } from './target.ts';

/**
 * The IAM role that a profile names: by `role_arn`, else by `aws_account_id` and a role name, which is its own
 * `role_name` or the nearest `target_role_name` of its sources. Undefined: the profile does not try to name one.
 */
export function iamTarget(
  profile: Profile,
  chain: SourceChain | undefined,
  isSource: boolean,
): Target | Refusal | undefined {
  return textOf(profile.settings.role_arn) === '' ? targetByAccount(profile, chain, isSource) : targetByArn(profile);
}

function targetByArn(profile: Profile): Target | Refusal {
  const { value = '', wrapped } = profile.settings.role_arn ?? {};
  const asWritten = parseRoleArn(value);
  if (isTarget(asWritten)) return asWritten;
  const arn = parseRoleArn(strictValue(value));
  if (isTarget(arn)) return arn;
  const unwrapped = wrapped === undefined ? arn : parseRoleArn(strictValue(value + wrapped));
  return isTarget(unwrapped) ? unwrapped : { ...arn, key: 'role_arn' };
}

function targetByAccount(
  profile: Profile,
  chain: SourceChain | undefined,
  isSource: boolean,
): Target | Refusal | undefined {
  const ownSource = textOf(profile.settings.source_profile) !== '';
  const guides = textOf(profile.settings.target_role_name) !== '' || textOf(profile.settings.target_region) !== '';
  const written = strictValue(textOf(profile.settings.aws_account_id));
  const ownRole = strictValue(textOf(profile.settings.role_name));
  const roleName = withoutLeadingSlash(ownRole || strictValue(chain?.targetRoleName ?? ''));

  if (written === '' && ownRole === '') return guides ? { reason: 'base' } : emptyKey(profile);
  // AESR: who is named as a source and has none is the account that one signs in to, even with a role name
  // (https://github.com/tilfinltd/aws-extend-switch-roles/issues/333).
  if (!ownSource && (isSource || guides)) return { reason: 'base' };
  if (written === '') return emptyKey(profile) ?? { reason: 'no-account', key: 'role_name' };
  if (roleName === '') {
    if (isSource || guides) return { reason: 'base' };
    // `aws_account_id` is a key of AWS's own, too: beside credentials it only says whose they are.
    if (hasStaticKeys(profile) || otherCredentials.some((key) => profile.settings[key])) return undefined;
    return emptyKey(profile) ?? { reason: 'no-role-name', key: 'aws_account_id' };
  }
  const account = configAccount(written);
  if (account === undefined) return { reason: 'bad-account', key: 'aws_account_id' };
  const reason = faultOfRoleName(roleName);
  return reason ? { reason, key: ownRole ? 'role_name' : 'aws_account_id' } : { kind: 'iam', account, roleName };
}

const otherCredentials: readonly Key[] = [
  'credential_process',
  'sso_account_id',
  'sso_session',
  'sso_start_url',
  'granted_sso_account_id',
];

function emptyKey({ settings }: Profile): Refusal | undefined {
  const key = targetKeys.find((name) => settings[name]?.value === '');
  return key && { reason: 'empty-value', key };
}

const targetKeys: readonly Key[] = ['role_arn', 'aws_account_id', 'role_name'];
