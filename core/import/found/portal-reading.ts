/** An account that one may enter by an access portal. */
export interface PortalAccount {
  /** Twelve digits. */
  account: string;
  /** As the portal calls it. Empty: it does not say. */
  name: string;
  /** Names of its permission sets, each once. */
  roles: string[];
}

/** What an access portal lists, as far as it was read. All texts are the portal's: any characters, but bounded. */
export interface PortalReading {
  /** The portal's address, see `portalAddress`. */
  address: string;
  /** Of the portal; undefined: neither its host nor its page says. */
  region: string | undefined;
  accounts: PortalAccount[];
}

export const countRoles = ({ accounts }: Pick<PortalReading, 'accounts'>): number =>
  accounts.reduce((sum, { roles }) => sum + roles.length, 0);

/** Limits, so that a portal that never ends does: of one account's permission sets, and of accounts. AWS's are 50 and 7,000. */
export const longestRoles = 500;
export const longestAccounts = 20_000;
