import type { PortalAccount } from '@/core/import/found/portal-reading.ts';

/** Why a portal's list, or a part of it, could not be read. */
export const portalProblems = [
  /** Nobody is signed in, or not any more. */
  'signed-out',
  /** It asks to be asked less often. */
  'busy',
  /** No answer, or none but an error of its own. */
  'unreachable',
  /** Its answer is none that Rolecall knows. */
  'changed',
  /** Its page is not there yet. */
  'half-loaded',
  /** The page was loaded again while it was read; the tab may still be asked. */
  'reloaded',
  /** The tab shows another page, or may not be asked any more. */
  'elsewhere',
  'closed',
] as const;
export type PortalProblem = (typeof portalProblems)[number];

/** One batch of what is asked of a portal's page. `address`: of the portal that it must show, see `portalAddress`. */
export type PortalQuestion = { address: string } & (
  | { ask: 'accounts' }
  /** The next page of the accounts. */
  | { ask: 'more' }
  /** Permission sets, by the ids that the accounts came with; at most `longestBatch`. */
  | { ask: 'roles'; of: string[] }
);

export const longestBatch = 10;

export interface ListedAccount extends Omit<PortalAccount, 'roles'> {
  /** What the portal knows it by, which its permission sets are asked for with. */
  id: string;
}

/** What the page answers. No header, cookie or token is ever part of it. `wait`: seconds, where the portal says so. */
export type PortalAnswer =
  | { accounts: ListedAccount[]; more: boolean; region?: string | undefined }
  | { roles: [id: string, roles: string[] | PortalProblem][]; wait?: number | undefined }
  /** What the page shows, where the portal's own lists could not be had: part of it, perhaps. */
  | { shown: PortalAccount[]; problem: PortalProblem }
  | { problem: PortalProblem; wait?: number | undefined };
