import type { ListedAccount } from './account-list.ts';
import type { FoundRole } from './found-role.ts';
import type { LeftOut } from './left-out.ts';

/** What a reader made of its input. */
export interface Findings {
  /** Permission sets may lack their portal, see `lacksPortal`. */
  roles: FoundRole[];
  /** Accounts that no role was named for. */
  accounts: ListedAccount[];
  leftOut: LeftOut[];
  /** Names that were taken for aliases of accounts, where no ids told better. */
  aliases?: string[];
}

export const noFindings = (): Findings => ({ roles: [], accounts: [], leftOut: [] });
