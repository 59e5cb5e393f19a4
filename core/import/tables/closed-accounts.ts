import { isInactive } from '@/core/import/found/account-list.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import type { Row } from './table-row.ts';

/** The roles of an account that its row calls closed. */
export function closed({ cell, line }: Row, found: Findings | undefined): Findings | undefined {
  if (found === undefined || !isInactive(cell('status'))) return undefined;
  const accounts = [...new Set(found.roles.map(({ account }) => account))];
  return { ...noFindings(), leftOut: accounts.map((account) => leftOutOf('inactive-account', line, account)) };
}
