import type { PartitionId } from '@/core/aws/partition-ids.ts';

/**
 * What a console page shows of itself, as found: every part optional, none trusted. Collected by the content script
 * from the top frame, each text cut to 16,384 characters; made into a session by `readSession`.
 */
export interface PageFacts {
  /** `location.href` */
  url: string;
  /** `meta[name=awsc-session-data]`: JSON */
  sessionData?: string;
  /** `meta[name=awsc-signin-endpoint]`: a host; missing on consoles since 2025-10 */
  signInEndpoint?: string;
  /** `meta[name=awsc-mezz-region]` */
  region?: string;
  /** The cookies that pages can read, raw: `aws-userInfo`, `noflush_awsc-roleInfo`, `aws-account-alias` */
  userInfo?: string;
  roleInfo?: string;
  accountAlias?: string;
  /** The account button's text and title, by whatever era's selector matched first */
  accountLabel?: string;
  accountTitle?: string;
  /** The nav's four texts of the 2018 menu: `#awsc-login-display-name-account` and its like */
  loginAccount?: string;
  loginUser?: string;
  roleAccount?: string;
  roleUser?: string;
  /** A "back to" control is there: `#awsc-exit-role`, `[data-testid=awsc-exit-role]` */
  canExit?: true;
  /** The name and color that the nav shows for the switched role */
  displayName?: string;
  color?: string;
}

/** Who somebody is in AWS. `name` is the user's or role's name without path; for Identity Center the permission set's. */
export interface Principal {
  kind: 'root' | 'iam-user' | 'role' | 'permission-set' | 'federated-user' | 'unknown';
  /** Twelve digits, or an alias where the page shows nothing else. Empty, as the name: the page shows neither. */
  account: string;
  name: string;
  /** The role session's name: often the person. */
  sessionName?: string;
}

/** Who the browser is signed in as, in one tab. */
export interface Session {
  partition: PartitionId;
  mode: 'classic' | 'multi-session';
  /** Who is signed in now. */
  current: Principal;
  /** The identity signed in with. Equal to `current` when not switched; undefined if the page does not show it. */
  base?: Principal;
  switched: boolean;
  region: string;
  /** Host of the sign-in service, checked against the partition table. */
  signInHost: string;
  /** Multi-session only: `123456789012-abcd1234`. */
  differentiator?: string;
  /** The account's alias, if the page shows it: it says which id the alias stands for. */
  accountAlias?: string;
  displayName?: string;
  /** Six lower-case hex digits. */
  color?: string;
  /** The page is from before a switch in another tab: it shows somebody else, and `current` is who its requests are made as. */
  isStale?: true;
  /** The console page, checked: https, a console host of the partition. */
  url: string;
}
