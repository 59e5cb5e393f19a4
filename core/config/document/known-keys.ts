import type { Key } from './keys.ts';

/** Whose key it is: what the editor says beside a suggestion. */
export type Dialect = 'AWS' | 'AWS CLI' | 'AESR' | 'aws-vault' | 'Granted' | 'Rolecall';

/** What can be suggested for its value. `text`: nothing. */
export type ValueKind =
  | 'text'
  | 'arn'
  | 'region'
  | 'profile'
  | 'sso-session'
  | 'color'
  | 'container-color'
  | 'partition'
  | 'boolean';

export interface KnownKey {
  dialect: Dialect;
  value: ValueKind;
  /** Belongs into an `[sso-session]`, too or only. */
  ssoSession?: 'too' | 'only';
}

const aws = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'AWS', value });
const cli = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'AWS CLI', value });
const aesr = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'AESR', value });
const vault = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'aws-vault', value });
const granted = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'Granted', value });
const own = (value: ValueKind = 'text'): KnownKey => ({ dialect: 'Rolecall', value });

/** Those that `readConfig` makes something of; `Record` holds the table to all of them. */
const roleKeys: Record<Key, KnownKey> = {
  role_arn: aws('arn'),
  source_profile: aws('profile'),
  region: aws('region'),
  mfa_serial: aws('arn'),
  external_id: aws(),
  credential_process: aws(),
  login_session: cli('arn'),
  aws_access_key_id: aws(),
  sso_session: aws('sso-session'),
  sso_start_url: { ...aws(), ssoSession: 'too' },
  sso_region: { ...aws('region'), ssoSession: 'too' },
  sso_account_id: aws(),
  sso_role_name: aws(),
  sso_account_name: granted(),
  aws_account_id: aesr(),
  aws_account_alias: aesr(),
  role_name: aesr(),
  target_role_name: aesr(),
  target_region: aesr('region'),
  color: aesr('color'),
  group: aesr(),
  confirm: own('boolean'),
  include_profile: vault('profile'),
  parent_profile: vault('profile'),
  granted_sso_session: granted('sso-session'),
  granted_sso_start_url: granted(),
  granted_sso_region: granted('region'),
  granted_sso_account_id: granted(),
  granted_sso_role_name: granted(),
  granted_color: granted('container-color'),
  partition: own('partition'),
  base_account_id: own(),
  base_account_alias: own(),
  base_role_name: own(),
};

/**
 * Every key worth suggesting, by name: those above, and the ones of the same file that only the AWS CLI and the SDKs use
 * (AWS CLI user guide, "Configuration and credential file settings"; AWS SDKs reference guide, 2026).
 */
export const knownKeys: ReadonlyMap<string, KnownKey> = new Map<string, KnownKey>([
  ...Object.entries(roleKeys),
  ['sso_registration_scopes', { ...aws(), ssoSession: 'only' }],
  ['role_session_name', aws()],
  ['duration_seconds', aws()],
  ['credential_source', aws()],
  ['web_identity_token_file', aws()],
  ['sts_regional_endpoints', aws()],
  ['endpoint_url', aws()],
  ['auth_scheme_preference', aws()],
  ['sigv4a_signing_region_set', aws()],
  ['services', aws()],
  ['ca_bundle', aws()],
  ['max_attempts', aws()],
  ['retry_mode', aws()],
  ['use_fips_endpoint', aws()],
  ['use_dualstack_endpoint', aws()],
  ['output', cli()],
  ['cli_pager', cli()],
  ['cli_auto_prompt', cli()],
  ['cli_binary_format', cli()],
  ['cli_error_format', cli()],
  ['mfa_process', vault()],
]);
