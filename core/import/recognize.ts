import { accountListOf } from '@/core/import/found/account-list.ts';
import type { Findings } from '@/core/import/found/findings.ts';
import { foundToConfig } from '@/core/import/found/found-to-config.ts';
import { type LeftOut, listLeftOut } from '@/core/import/found/left-out.ts';
import { mostNotes } from '@/core/import/found/notes.ts';
import { hasConfigKeys } from '@/core/import/lines/config-shape.ts';
import { withoutPrefixes } from '@/core/import/lines/uniform-prefixes.ts';
import { isBookmarksFile, readBookmarks } from '@/core/import/pages/read-bookmarks.ts';
import { hasHtml, isHtml, readHtml } from '@/core/import/pages/read-html.ts';
import { readRoleHistory } from '@/core/import/pages/read-role-history.ts';
import { withoutWithdrawn } from '@/core/import/prose/withdrawn-quotes.ts';
import { columnsOf } from '@/core/import/words/csv-columns.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { isBackup, readBackup } from '@/core/store/read-backup.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import { otherTool } from './other-tools.ts';
import { readText } from './read-text.ts';
import type { Recognized, UnusableReason } from './recognized.ts';
import { faultOfInput, isBinary } from './unusable.ts';

type Tell = (share: number) => void;

/**
 * Recognizes a text by its content and turns everything that leads to roles into config text, the one form that Rolecall
 * stores, shows and reviews. `readConfig` then reads the result like anything pasted.
 *
 * Never throws; linear in the length of the text. The result has no secret: `***` replaces each one, and `secretLines` give
 * their lines. Readers need not care: texts are cleaned before they are read, and every string that a reader returns is
 * cleaned again. But a reader must not cut one value into several strings, because a piece of a secret is not recognized.
 *
 * Formats that name themselves are asked first, texts that may be anything last. `tell` gets the finished share, from 0 to 1.
 */
export function recognize(written: string, tell: Tell = () => {}): Recognized {
  const fault = faultOfInput(written);
  if (fault !== undefined) return unusable(fault);
  return withoutSecretsInside(isBackup(written) ? recognizeBackup(written) : recognizeRoles(written, tell));
}

function recognizeBackup(written: string): Recognized {
  const reading = readBackup(written);
  return reading.state === 'good' ? { kind: 'backup', backup: reading.backup } : unusable(`backup-${reading.why}`);
}

function recognizeRoles(written: string, tell: Tell): Recognized {
  const { text: valid, leftOut: withdrawn } = withoutWithdrawn(normalizeLines(written));
  const text = withoutPrefixes(valid);
  const { text: clean, lines } = withoutSecrets(text);
  tell(0.2);
  const isPage = isHtml(text);
  return (
    recognizeData(text, lines) ??
    (isPage || hasHtml(text)
      ? recognizePage(clean, lines, tell, isPage)
      : recognizeText(clean, text, lines, tell, { isPage, lineOf: (line) => line, withdrawn }))
  );
}

/** Formats that name themselves. If there is also a config, only the config counts, and the rest is listed as left out. */
function recognizeData(text: string, secretLines: number[]): Recognized | undefined {
  if (isBookmarksFile(text)) return converted('bookmarks', readBookmarks(text), secretLines);
  if (hasConfigKeys(text)) return undefined;
  const history = readRoleHistory(text);
  return history && converted('role-history', history, secretLines);
}

function recognizePage(html: string, secretLines: number[], tell: Tell, isPage: boolean): Recognized {
  const { text, lineOf } = readHtml(html, isPage);
  tell(0.5);
  return recognizeText(withoutSecrets(text).text, text, secretLines, tell, { isPage, lineOf });
}

interface Origin {
  isPage: boolean;
  /** Line of what was handed over. */
  lineOf: (line: number) => number;
  withdrawn?: LeftOut[];
}

function recognizeText(
  text: string,
  written: string,
  secretLines: number[],
  tell: Tell,
  { isPage, lineOf, withdrawn = [] }: Origin,
): Recognized {
  const reading = readText(text, written, isPage, (share) => tell(0.5 + share / 2));
  const { kind, parts, accounts, withoutPortal, aliases, tellsPartition, notes, ...made } = reading;
  const leftOut = [...withdrawn, ...made.leftOut.map((one) => ({ ...one, line: lineOf(one.line) }))];
  if (kind === 'accounts') {
    return { kind, list: accountListOf({ accounts, withoutPortal, tellsPartition, leftOut }, secretLines) };
  }
  if (kind !== 'nothing') {
    const asks = accounts.length + withoutPortal.length > 0;
    const rest = asks && accountListOf({ accounts, withoutPortal, tellsPartition, leftOut: [] }, secretLines);
    const told = {
      ...made,
      ...listLeftOut(leftOut, secretLines),
      secretLines,
      ...aliasesOf(aliases),
      ...(notes.length > 0 && { notes: notes.slice(0, mostNotes) }),
      ...(rest && { rest }),
    };
    if (kind === 'config') return { kind, ...told };
    const [part, more] = [...parts];
    return { kind: more === undefined && part !== undefined ? kinds[part] : 'found', ...told };
  }
  const tool = otherTool(text);
  if (secretLines.length > 0 || hasSecretHeadings(text)) return unusable('key-file', leftOut, secretLines);
  if (isBinary(text)) return unusable('binary', leftOut, secretLines);
  if (tool) return { ...unusable(tool.isPortal ? 'portal' : 'tool', leftOut, secretLines), tool };
  return unusable(isPage ? 'html' : 'nothing', leftOut, secretLines);
}

/** Each once, at most 20. */
function aliasesOf(aliases: readonly string[]) {
  if (aliases.length === 0) return {};
  return { aliases: [...new Set(aliases)].slice(0, 20).map((alias) => withoutSecrets(alias).text) };
}

/** IAM's `credentials.csv`: its headings show it, because the values need not look like secrets. */
const hasSecretHeadings = (text: string): boolean =>
  text
    .slice(0, 4000)
    .split('\n', 5)
    .some((line) => columnsOf(line.split(',')).has('secret'));

const kinds = { links: 'links', table: 'csv', other: 'found' } as const;

function converted(kind: 'bookmarks' | 'role-history', found: Findings, secretLines: number[]): Recognized {
  if (found.roles.length === 0) return unusable('nothing', found.leftOut, secretLines);
  const { roles, leftOut } = found;
  return { kind, ...foundToConfig(roles), ...listLeftOut(leftOut, secretLines), secretLines };
}

const unusable = (reason: UnusableReason, leftOut: LeftOut[] = [], secretLines: number[] = []) => ({
  kind: 'unusable' as const,
  reason,
  ...listLeftOut(leftOut, secretLines),
  secretLines,
});
