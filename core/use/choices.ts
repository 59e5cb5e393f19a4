/** What a text needs and a role may not know. Values are the user's own: any text is quoted, none is trusted. */
export interface UseChoices {
  /** The account's number, where the role knows an alias alone. */
  account?: string;
  sourceProfile?: string;
  /** ARN of a virtual device, or a hardware device's serial number. */
  mfaSerial?: string;
  sessionName?: string;
  /** 900 to 43,200; others are moved into these limits. */
  durationSeconds?: number | undefined;
  externalId?: string;
  /** Who is to assume the role: the ARN of a user, a role or a session, or twelve digits for all of an account. */
  principal?: string;
  /** `o-…` */
  organizationId?: string;
  /** Of the access portal of a permission set. */
  ssoRegion?: string;
  /** What the text calls that portal's `[sso-session]`. */
  ssoSession?: string;
}

/** What may be missing, and how its place is marked in a text. */
export const placeholders = {
  account: '<account-id>',
  /** The role's own, where a language cannot write its name: another name may be another role's. */
  profile: '<profile>',
  sourceProfile: '<source-profile>',
  mfaSerial: '<mfa-serial>',
  sessionName: '<session-name>',
  externalId: '<external-id>',
  principal: '<principal-arn>',
  baseAccount: '<base-account-id>',
  organizationId: '<organization-id>',
  ssoStartUrl: '<sso-start-url>',
  ssoRegion: '<sso-region>',
  /** Of somebody who may read, or make, roles in the role's own account. */
  ownerProfile: '<profile-in-role-account>',
  lambdaRole: '<lambda-role>',
  repository: '<owner>/<repository>',
} as const;

export type Blank = keyof typeof placeholders;
