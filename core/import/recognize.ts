import { withoutSecrets } from '@/core/config/secrets.ts';
import { isBackup, readBackup } from '@/core/store/read-backup.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import { accountListOf } from './account-list.ts';
import { hasConfigKeys } from './config-shape.ts';
import { findTable, type Table } from './find-table.ts';
import { foundToConfig } from './found-to-config.ts';
import { type Findings, type LeftOut, leftOutOf, listLeftOut } from './left-out.ts';
import type { Link } from './link-role.ts';
import { withoutPrivateKeys } from './private-keys.ts';
import { readAccounts } from './read-accounts.ts';
import { isBookmarksFile, readBookmarks } from './read-bookmarks.ts';
import { namesRoles, readCsvRoles } from './read-csv.ts';
import { readCsvAccounts } from './read-csv-accounts.ts';
import { isHtml, readHtml } from './read-html.ts';
import { readRoleHistory } from './read-role-history.ts';
import { readText } from './read-text.ts';
import type { Recognized, UnusableReason } from './recognized.ts';
import { faultOfInput, isBinary } from './unusable.ts';

type Tell = (share: number) => void;

/**
 * Tells what a text is by its content, and turns everything that leads to roles into config text, the one form in which
 * Rolecall keeps, shows and reviews it. What comes out goes through `readConfig` like anything pasted.
 *
 * Never throws; linear in the length of the text. No secret is in the result: `***` stands for it, and `secretLines` tell
 * where it was. The questions go from formats that say their name to texts that may be anything. `tell` gets the share that
 * is done, rising from 0 to 1.
 */
export function recognize(written: string, tell: Tell = () => {}): Recognized {
  const fault = faultOfInput(written);
  if (fault !== undefined) return unusable(fault);
  if (isBackup(written)) {
    const reading = readBackup(written);
    return reading.state === 'good' ? { kind: 'backup', backup: reading.backup } : unusable(`backup-${reading.why}`);
  }
  const { text, lines } = withoutPrivateKeys(normalizeLines(written));
  tell(0.1);
  const clean = withoutSecrets(text);
  tell(0.2);
  const secretLines = [...new Set([...lines, ...clean.lines])].sort((one, other) => one - other);
  // Only what is read line by line can do without its secrets first: in JSON or HTML, all may be one line.
  return (
    recognizeData(text, secretLines) ??
    (isHtml(text) ? recognizePage(text, secretLines, tell) : recognizeTable(text, clean.text, secretLines, tell))
  );
}

/** Formats that say their name. A config beside them counts, and they are told to be left out. */
function recognizeData(text: string, secretLines: number[]): Recognized | undefined {
  if (isBookmarksFile(text)) return converted('bookmarks', readBookmarks(text), secretLines);
  if (hasConfigKeys(text)) return undefined;
  const history = readRoleHistory(text);
  if (history !== undefined) return converted('role-history', history, secretLines);
  const accounts = readAccounts(text);
  return accounts && { kind: 'accounts', list: accountListOf(accounts, secretLines) };
}

function recognizePage(html: string, secretLines: number[], tell: Tell): Recognized {
  const { text, links } = readHtml(html);
  tell(0.5);
  return recognizeText(withoutSecrets(text).text, secretLines, tell, 'html', links);
}

function recognizeTable(text: string, clean: string, secretLines: number[], tell: Tell): Recognized {
  const table = findTable(text);
  tell(0.3);
  if (table === undefined) return recognizeText(clean, secretLines, tell, 'nothing');
  if (!namesRoles(table) && table.columns.has('account')) {
    return { kind: 'accounts', list: accountListOf(readCsvAccounts(table), secretLines) };
  }
  const found = rolesOfTable(table);
  tell(0.6);
  if (found.roles.length > 0) return converted('csv', found, secretLines);
  const reading = recognizeText(clean, secretLines, tell, table.columns.has('secret') ? 'key-file' : 'nothing');
  return reading.kind === 'unusable' ? unusable(reading.reason, found.leftOut, secretLines) : reading;
}

const rolesOfTable = (table: Table): Findings => (namesRoles(table) ? readCsvRoles(table) : { roles: [], leftOut: [] });

function recognizeText(
  text: string,
  secretLines: number[],
  tell: Tell,
  otherwise: UnusableReason,
  links: readonly Link[] = [],
): Recognized {
  const { kind, ...reading } = readText(text, links, (share) => tell(0.5 + share / 2));
  if (kind !== 'nothing') {
    const leftOut = kind === 'config' ? [...besideConfig(text), ...reading.leftOut] : reading.leftOut;
    return { kind, ...reading, ...listLeftOut(leftOut, secretLines), secretLines };
  }
  const reason = secretLines.length > 0 ? 'key-file' : isBinary(text) ? 'binary' : otherwise;
  return unusable(reason, reading.leftOut, secretLines);
}

/** What is in the text of a config and would have to be imported by itself. */
function besideConfig(text: string): LeftOut[] {
  const line = readAccounts(text)?.line ?? (readRoleHistory(text) && 1);
  return line === undefined ? [] : [leftOutOf('beside-config', line, '')];
}

function converted(kind: 'bookmarks' | 'role-history' | 'csv', found: Findings, secretLines: number[]): Recognized {
  if (found.roles.length === 0) return unusable('nothing', found.leftOut, secretLines);
  const { roles, leftOut } = found;
  return {
    kind,
    ...foundToConfig(roles, kind === 'csv' ? 'profile' : 'role'),
    ...listLeftOut(leftOut, secretLines),
    secretLines,
  };
}

const unusable = (reason: UnusableReason, leftOut: LeftOut[] = [], secretLines: number[] = []): Recognized => ({
  kind: 'unusable',
  reason,
  ...listLeftOut(leftOut, secretLines),
  secretLines,
});
