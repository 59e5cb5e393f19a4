import { accountListOf } from '@/core/import/found/account-list.ts';
import type { Findings } from '@/core/import/found/findings.ts';
import { foundToConfig } from '@/core/import/found/found-to-config.ts';
import { type LeftOut, listLeftOut } from '@/core/import/found/left-out.ts';
import { mostNotes, otherHostNotes } from '@/core/import/found/notes.ts';
import { withoutOtherNumbers } from '@/core/import/found/other-numbers.ts';
import { hasConfigKeys } from '@/core/import/lines/config-shape.ts';
import { withoutDiff } from '@/core/import/lines/diff.ts';
import { withLinesApart } from '@/core/import/lines/lines-apart.ts';
import { withoutMarkdownEscapes } from '@/core/import/lines/markdown-escapes.ts';
import { withPlainDigits } from '@/core/import/lines/plain-digits.ts';
import { withoutPrefixes } from '@/core/import/lines/uniform-prefixes.ts';
import { isBookmarksFile, readBookmarks } from '@/core/import/pages/read-bookmarks.ts';
import { hasHtml, isHtml, readHtml } from '@/core/import/pages/read-html.ts';
import { readRoleHistory } from '@/core/import/pages/read-role-history.ts';
import { textInTeamPage } from '@/core/import/pages/team-page.ts';
import { withoutStruckOut } from '@/core/import/prose/struck-out.ts';
import { withoutWithdrawn } from '@/core/import/prose/withdrawn-quotes.ts';
import { columnsOf } from '@/core/import/words/csv-columns.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { bundlesInText } from '@/core/share/bundles-in-text.ts';
import { isBackup, readBackup } from '@/core/store/backup/read-backup.ts';
import { normalizeLines } from '@/core/text/lines.ts';
import { otherTool } from './other-tools.ts';
import { readText } from './read-text.ts';
import type { Recognized, UnusableReason } from './recognized.ts';
import { faultOfInput, isBinary } from './unusable.ts';
import { withBundles } from './with-bundles.ts';
import { withTeam } from './with-team.ts';

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
  if (isBackup(written)) return withoutSecretsInside(recognizeBackup(written));
  const ofTeam = textInTeamPage(written);
  const text = ofTeam ?? written;
  // Before anything else: to all readers of texts, and to the cleaner, a packed list is nothing but letters.
  const bundles = bundlesInText(text);
  const recognized = recognizeRoles(bundles?.rest ?? text, tell);
  const whole = bundles ? withBundles(recognized, bundles) : recognized;
  return withoutSecretsInside(ofTeam === undefined ? whole : withTeam(whole));
}

function recognizeBackup(written: string): Recognized {
  const reading = readBackup(written);
  return reading.state === 'good' ? { kind: 'backup', backup: reading.backup } : unusable(`backup-${reading.why}`);
}

function recognizeRoles(written: string, tell: Tell): Recognized {
  const { text: held, leftOut: takenBack } = withoutWithdrawn(withPlainDigits(normalizeLines(written)));
  const { text: valid, leftOut: struckOut } = withoutStruckOut(held);
  const withdrawn = [...takenBack, ...struckOut];
  const { text: current, lineOf: lineBefore } = withoutDiff(valid);
  const { text, lineOf: lineWithin } = withLinesApart(withoutMarkdownEscapes(withoutPrefixes(current)));
  const lineOf = (line: number) => lineBefore(lineWithin(line));
  const { text: clean, lines: cleaned } = withoutSecrets(text);
  const lines = [...new Set(cleaned.map(lineOf))];
  tell(0.2);
  const isPage = isHtml(text);
  return (
    recognizeData(text, lines) ??
    (isPage || hasHtml(text)
      ? recognizePage(clean, lines, tell, isPage)
      : recognizeText(clean, text, lines, tell, { isPage, lineOf, withdrawn }))
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
  const { text: shown, lineOf } = readHtml(html, isPage);
  const { text, leftOut } = withoutStruckOut(shown);
  const withdrawn = leftOut.map((one) => ({ ...one, line: lineOf(one.line) }));
  tell(0.5);
  return recognizeText(withoutSecrets(text).text, text, secretLines, tell, { isPage, lineOf, withdrawn });
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
  const { leftOut } = found;
  const { roles, notes: ofNames } = withoutOtherNumbers(found.roles);
  const notes = [...otherHostNotes(roles), ...ofNames].slice(0, mostNotes);
  const told = { ...listLeftOut(leftOut, secretLines), secretLines, ...(notes.length > 0 && { notes }) };
  return { kind, ...foundToConfig(roles), ...told };
}

const unusable = (reason: UnusableReason, leftOut: LeftOut[] = [], secretLines: number[] = []) => ({
  kind: 'unusable' as const,
  reason,
  ...listLeftOut(leftOut, secretLines),
  secretLines,
});
