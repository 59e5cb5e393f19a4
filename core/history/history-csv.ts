import { csvText } from '@/core/text/csv-cell.ts';
import type { SwitchRecord } from './switch-record.ts';

const columns = [
  'time',
  'profile',
  'organization',
  'partition',
  'account',
  'role',
  'region',
  'from',
  'way',
  'outcome',
  'reason',
] as const;

/** The history as CSV with a header line, CRLF line ends, times in ISO 8601 UTC. */
export function historyCsv(history: readonly SwitchRecord[]): string {
  const rows = history.map((record) => [
    new Date(record.at).toISOString(),
    record.profile,
    record.organization,
    record.partition,
    record.account,
    record.roleName,
    record.region ?? '',
    record.from ?? '',
    record.rung,
    record.outcome,
    record.reason ?? '',
  ]);
  return csvText(columns, rows);
}
