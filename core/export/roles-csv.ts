import type { Role } from '@/core/config/role.ts';
import { ownColumns } from '@/core/import/words/own-columns.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { csvText } from '@/core/text/csv-cell.ts';

/**
 * Roles as CSV for spreadsheets and scripts, one a line, in their order; Rolecall reads it again. Organizations are the
 * texts' own: the source's name, which stands in elsewhere, would come back as one. An external id is
 * not known, only that there is one. A spreadsheet that opens the file as numbers eats the zeros that accounts begin with.
 */
export function rolesToCsv(roles: readonly Role[]): string {
  const rows = roles.map((role) => [
    role.profile,
    role.organization,
    role.partition,
    role.account,
    role.accountName ?? '',
    role.roleName,
    role.startUrl ?? '',
    role.ssoRegion ?? '',
    role.region ?? '',
    role.color ?? '',
    role.sourceProfile ?? '',
    role.base?.account ?? '',
    role.base?.alias ?? '',
    role.base?.roleName ?? '',
    role.needsExternalId ? leftOutMark : '',
  ]);
  return csvText(ownColumns, rows);
}
