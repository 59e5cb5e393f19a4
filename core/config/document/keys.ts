/** The keys that say something about a role, in lower case: AWS's, AESR's and aws-role-switch's, Granted's, our own. */
const keys = [
  'role_arn',
  'source_profile',
  'region',
  'mfa_serial',
  'external_id',
  'credential_process',
  'login_session',
  'aws_access_key_id',
  'sso_session',
  'sso_start_url',
  'sso_region',
  'sso_account_id',
  'sso_role_name',
  'sso_account_name',
  'aws_account_id',
  'aws_account_alias',
  'role_name',
  'target_role_name',
  'target_region',
  'color',
  'group',
  'confirm',
  'include_profile',
  'parent_profile',
  'granted_sso_session',
  'granted_sso_start_url',
  'granted_sso_region',
  'granted_sso_account_id',
  'granted_sso_role_name',
  'granted_color',
  'partition',
  'base_account_id',
  'base_account_alias',
  'base_role_name',
] as const;

export type Key = (typeof keys)[number];

export interface Setting {
  value: string;
  /** 1-based */
  line: number;
  /** The line after it, where that is one bare word: maybe the rest of a value that a terminal wrapped. */
  wrapped?: string;
}

/** What a section says, as far as it matters. Safe as an object: only the keys above are ever in it. */
export type Settings = { [K in Key]?: Setting };

const known = new Map<string, Key>(keys.map((key) => [key, key]));
const byLength: Key[][] = [];
for (const key of keys) byLength[key.length] = [...(byLength[key.length] ?? []), key];

/** The key between two positions of a text, if it is written there exactly as above. It makes no copy of the text. */
export function keyAt(text: string, start: number, end: number): Key | undefined {
  const candidates = byLength[end - start];
  if (candidates !== undefined) for (const key of candidates) if (text.startsWith(key, start)) return key;
  return undefined;
}

/** A key as written → the key, case and unseen characters ignored (AWS's SDKs: case does not matter). */
export function settingKey(written: string): Key | undefined {
  return known.get(written) ?? (otherwiseWritten.test(written) ? known.get(plain(written)) : undefined);
}

const otherwiseWritten = /[A-Z]|[^ -~]/;
const plain = (written: string) => written.replace(/[^ -~]/g, '').toLowerCase();
