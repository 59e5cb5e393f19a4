import type { PartitionId } from '@/core/console/partitions.ts';

/** A section of a config text that can be switched to. */
export interface Role {
  /** `iam`: a role of an account. `identity-center`: a permission set in an account. */
  kind: 'iam' | 'identity-center';
  /** The section's name, without `profile` and quotes. Not unique: two profiles may name one role. */
  profile: string;
  partition: PartitionId;
  /** Twelve digits, or an account alias. A string always: ids have leading zeros. */
  account: string;
  /** The role's name with its path and without a leading slash, or the permission set's name. */
  roleName: string;
  /** The group that the role is listed under. Empty: the text does not say, the source's name stands in. */
  organization: string;
  /** 1-based line of the section's header. */
  line: number;
  /** The profile's own region, or its base's `target_region`; never that of `[default]`. */
  region?: string;
  /** Six lower-case hex digits. */
  color?: string;
  /** As written; need not be a profile of the text. */
  sourceProfile?: string;
  /** Whom one has to be signed in as, as far as the text tells. */
  base?: Base;
  /** Identity Center portal, without a trailing `/`, `#` or `#/`. */
  startUrl?: string;
  /** The account's name or alias, where the text gives one beside the id (`sso_account_name`, `aws_account_alias`). */
  accountName?: string;
  /** The role wants an external id, which the console cannot send. The id itself is not kept here. */
  needsExternalId?: true;
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

/** Something worth telling about a text. `params` fill the sentence of that code. */
export interface Problem {
  code: ProblemCode;
  line: number;
  params?: Record<string, string>;
}

export type ProblemCode =
  | 'secret-left-out'
  | 'text-outside-section'
  | 'not-a-setting'
  | 'missing-bracket'
  | 'empty-section-name'
  | 'duplicate-profile'
  | 'duplicate-key'
  | 'unknown-source-profile'
  | 'source-profile-loop'
  | 'unknown-sso-session'
  | 'bad-region'
  | 'bad-color'
  | 'bad-start-url'
  | 'name-too-long'
  | 'needs-external-id'
  | 'hidden-characters'
  | 'wrapped-line'
  | 'too-many-problems';

export interface ConfigReading {
  roles: Role[];
  skipped: Skipped[];
  problems: Problem[];
}
