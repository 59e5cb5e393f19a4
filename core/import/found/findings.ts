import type { ListedAccount } from './account-list.ts';
import type { FoundRole } from './found-role.ts';
import type { LeftOut } from './left-out.ts';
import { mostNotes, type Note } from './notes.ts';

/** What a reader made of its input. */
export interface Findings {
  /** Permission sets may lack their portal, see `lacksPortal`. */
  roles: FoundRole[];
  /** Accounts that no role was named for. */
  accounts: ListedAccount[];
  leftOut: LeftOut[];
  notes?: Note[];
}

export const noFindings = (): Findings => ({ roles: [], accounts: [], leftOut: [] });

export const hasAny = ({ roles, accounts, leftOut }: Findings): boolean =>
  roles.length + accounts.length + leftOut.length > 0;

/** Adds one reader's findings to all; lists may be too long to be spread. */
export function addFindings(all: Findings, { roles, accounts, leftOut, notes }: Findings): void {
  for (const role of roles) all.roles.push(role);
  for (const account of accounts) all.accounts.push(account);
  for (const one of leftOut) all.leftOut.push(one);
  if (notes) all.notes = (all.notes ?? []).concat(notes).slice(0, mostNotes);
}
