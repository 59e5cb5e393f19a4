import type { Blank } from './choices.ts';

/** What a text is written in. */
export type UseLanguage =
  | 'ini'
  | 'bash'
  | 'fish'
  | 'powershell'
  | 'cmd'
  | 'python'
  | 'javascript'
  | 'typescript'
  | 'go'
  | 'java'
  | 'hcl'
  | 'json'
  | 'yaml'
  | 'url'
  | 'text';

/** Where a text is used, in the order that they are shown in. */
export const useGroups = ['terminal', 'code', 'iam', 'console', 'check'] as const;
export type UseGroup = (typeof useGroups)[number];

/** What must be true for a text to work, or what to know of it. The screen puts it into words. */
export type UseNote =
  /** The profile is in `~/.aws/config`, as `config-profile` or `sso-profile` has it. */
  | 'has-profile'
  /** The source profile has credentials: keys, `aws sso login`, `aws login`. */
  | 'has-source'
  /** The role trusts who assumes it, and who assumes it may do so. See `policies`. */
  | 'is-trusted'
  /** It asks for a code of the MFA device. */
  | 'asks-mfa'
  /** The credentials of a role assume another one for an hour at most (role chaining), whatever the maximum of that one. */
  | 'chained-hour'
  /** Over an hour: as long as the role's maximum session duration allows, which is an hour unless someone has raised it. */
  | 'over-an-hour'
  /** The duration was none of 900 to 43,200 seconds, or over an hour where the role is chained: the nearest one is used. */
  | 'duration-moved'
  /** A role's credentials carry no code of an MFA device, so the device is left out. */
  | 'chained-without-mfa'
  /** No device is called so. */
  | 'bad-mfa-serial'
  /** STS takes session names of 2 to 64 letters, digits and `_+=,.@-`. */
  | 'bad-session-name'
  /** A value cannot be written in this language; its placeholder is there instead. */
  | 'not-writable-here'
  /** No section of `~/.aws/config` can be called as the profile is, so it has another name. */
  | 'profile-renamed'
  /** A file with two `[sso-session]` of one name is read by no command. */
  | 'session-once'
  | 'needs-jq'
  /** AWS CLI 2.32 or newer (2025-11). */
  | 'needs-cli-with-login'
  /** AWS CLI 2.11, 1.27.96 or newer. */
  | 'needs-cli-with-export'
  /** A service that the AWS CLI knows since 2025. */
  | 'newer-cli'
  /** A tool that is not AWS's. */
  | 'needs-tool'
  /** Terraform cannot ask for a code: its own credentials must have come with one. */
  | 'no-mfa-there'
  /** Run by who may read the role in its own account. */
  | 'in-role-account'
  /** Run or pasted by who may change the account that the role is assumed from. */
  | 'in-base-account'
  /** A wildcard in place of what only AWS knows: for conditions (`aws:PrincipalArn`), not as a principal. */
  | 'arn-pattern'
  | 'needs-oidc-provider'
  /** The role's own permission for what the function does. */
  | 'needs-list-users'
  /** CloudFormation wants to be told that roles with a name are made (`CAPABILITY_NAMED_IAM`). */
  | 'needs-named-iam';

export interface UseText {
  id: string;
  group: UseGroup;
  language: UseLanguage;
  text: string;
  /** Placeholders that are in the text. */
  blanks: Blank[];
  notes: UseNote[];
  /** The texts with the policies that make it work, by id. */
  policies: string[];
  /** What a command shows when all is well. `*` stands for what only AWS knows. */
  shows?: string;
  /** The page of the IAM console where it is pasted, and whose account that is. */
  page?: { url: string; account: 'role' | 'base' };
}

/** A text before what is known of all of them is added. */
export type Draft = Pick<UseText, 'id' | 'language' | 'text'> &
  Partial<Pick<UseText, 'notes' | 'policies' | 'shows' | 'page'>>;
