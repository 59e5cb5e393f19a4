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
] as const;

/**
 * A field by RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * names come from texts that somebody else wrote.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The history as CSV with a header line, CRLF line ends, times in ISO 8601 UTC. */
export function historyCsv(history: readonly SwitchRecord[]): string {
  const lines = history.map((record) =>
    [
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
    ]
      .map(cell)
      .join(','),
  );
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
