import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { RoleKind } from './role-kinds.ts';

/** A section of a config text that can be switched to. */
export interface Role {
  kind: RoleKind;
  /** The section's name, without `profile` and quotes. Not unique: two profiles may name one role. */
  profile: string;
  partition: PartitionId;
  /** Twelve digits, or an account alias. A string always: ids have leading zeros. */
  account: string;
  /** The role's name with its path and without a leading slash, or the permission set's name. */
  roleName: string;
  /** The group that the role is listed under. Empty: the text does not say, and the source's name is used. */
  organization: string;
  /** 1-based line of the section's header. */
  line: number;
  /** The profile's own region, or its base's `target_region`; never that of `[default]`. */
  region?: string;
  /** Six lower-case hex digits. */
  color?: string;
  /** As written; need not be a profile of the text. */
  sourceProfile?: string;
  /** The identity to sign in as, as far as the text says. */
  base?: Base;
  /** The role that takes this one on: its source profile is a role itself. */
  via?: Pick<Role, 'account' | 'roleName'>;
  /** Identity Center portal, without a trailing `/`, `#` or `#/`. */
  startUrl?: string;
  /** Region of that portal, which the AWS CLI signs in at. The console needs none. */
  ssoRegion?: string;
  /** The account's name or alias, where the text gives one beside the id (`sso_account_name`, `aws_account_alias`). */
  accountName?: string;
  /** The role wants an external id, which the console cannot send. The id itself is not kept here. */
  needsExternalId?: true;
  /** Rolecall's own `confirm = true`: a switch to it is confirmed first. */
  confirm?: true;
}

/** The identity that a role is assumed from: the account (id, alias or both) and, where given, the role signed in with. */
export interface Base {
  account?: string;
  alias?: string;
  roleName?: string;
}

/** Why a profile is not a role. The screen puts it into words. */
export type SkipReason =
  | 'no-role'
  | 'base'
  | 'bad-arn'
  | 'bad-account'
  | 'empty-value'
  | 'no-role-name'
  | 'bad-role-name'
  | 'no-account'
  | 'credential-process'
  | 'sso-incomplete'
  | 'sso-bad-account'
  | 'bad-partition'
  /** `[default]` beside `[profile default]`, which alone counts. */
  | 'overruled'
  /** A line in it may be the header of another profile, without its brackets. `key`: that line */
  | 'stray-header'
  /** A name, path or ARN over AWS's limits by far. */
  | 'too-long';

export interface Skipped {
  profile: string;
  reason: SkipReason;
  /** 1-based line to look at: of the offending key where there is one, else of the header. */
  line: number;
  /** The key that is at fault, and its value cut to 80 characters. Never a secret's. */
  key?: string;
  value?: string;
}

/** Something odd in a text, which the user should see. `params` fill the sentence of that code, each cut to 80 characters. */
export interface Problem {
  code: ProblemCode;
  /** 1-based */
  line: number;
  params?: Record<string, string>;
}

/** Behind each code its parameters. */
export type ProblemCode =
  /** The line was not read any further. None. */
  | 'secret-left-out'
  /** Before the first header, or after a Markdown fence; one for each run of lines. `text` */
  | 'text-outside-section'
  /** A line that is neither header, setting nor comment, or what follows a header's `]`. `text` */
  | 'not-a-setting'
  /** A header without its `]` was read all the same. `profile` */
  | 'missing-bracket'
  /** `[]`, `[profile ""]`: what is below it is ignored. None. */
  | 'empty-section-name'
  /** At the second section of a name. `profile` */
  | 'duplicate-profile'
  /** At the second line of a key, which counts. `profile`, `key` */
  | 'duplicate-key'
  /** Also of `include_profile`. Once for each missing name. `profile`, `source` */
  | 'unknown-source-profile'
  /** Also of `include_profile`. `profile`, `source` */
  | 'source-profile-loop'
  /** The source profile is a role itself. Once for each source. `profile`, `source` */
  | 'chained-role'
  /** `profile`, `session` */
  | 'unknown-sso-session'
  /** The region is left out. `profile`, `value` */
  | 'bad-region'
  /** No known region, but kept: it may have opened since. Once for each. `profile`, `value`, `nearest` */
  | 'mistyped-region'
  /** The same, where no known region is written like it. `profile`, `value` */
  | 'unknown-region'
  /** The color is left out. `profile`, `value` */
  | 'bad-color'
  /** Neither true nor false: the role is not confirmed. `profile`, `value` */
  | 'bad-confirm'
  /** Not an https URL. `profile`, `value` */
  | 'bad-start-url'
  /** Path and name are over 64 characters together. `profile`, `value` */
  | 'name-too-long'
  /** `profile` */
  | 'needs-external-id'
  /** The profile's, the group's or the account's name holds what the eye cannot see. `profile` */
  | 'hidden-characters'
  /** The profile's, the group's or the account's name has letters that pass for others; see `lookAlikes`. `profile`, `value` */
  | 'look-alike-letters'
  /** Three or more accents on one letter of such a name. `profile` */
  | 'stacked-accents'
  /** One word right below a setting; used where the setting makes sense only with it. `text` */
  | 'wrapped-line'
  /** Reported by a review. A known name leads to another account. `profile`, `from`, `to` */
  | 'account-changed'
  /** Told by a review: of a role in another account. `profile`, `account`, `source` where it is another one */
  | 'name-of-two-accounts'
  /** Told by a review: the user calls a role in another account so. `profile`, `account` */
  | 'own-name-of-two-accounts'
  /** Told by a review: of a role in another account. `profile`, `name`, `account`, `source` where it is another one */
  | 'name-looks-like'
  /** Reported by a review. `profile`: the organization; `name`: the other one */
  | 'organization-looks-like'
  /** The last one, where there are over 1,000. `count`: how many more */
  | 'too-many-problems';

export interface ConfigReading {
  roles: Role[];
  skipped: Skipped[];
  problems: Problem[];
}
