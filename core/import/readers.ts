import { roleId } from '@/core/catalog/role-id.ts';
import { type Findings, hasAny, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { underOwnTitles } from '@/core/import/found/own-titles.ts';
import type { Heading } from '@/core/import/lines/headings.ts';
import { isComment, linesWhere, type MarkedText } from '@/core/import/lines/marked-text.ts';
import { endOfUrl } from '@/core/import/links/end-of-url.ts';
import { findArns } from '@/core/import/links/find-arns.ts';
import { type FoundLink, findLinks } from '@/core/import/links/find-links.ts';
import { withLabelsBeside } from '@/core/import/links/labels-beside.ts';
import { rolesOfLinks } from '@/core/import/links/link-role.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import { withAccountAbove } from '@/core/import/prose/account-above.ts';
import { readAccountBlocks } from '@/core/import/prose/account-blocks.ts';
import { findCards } from '@/core/import/prose/find-cards.ts';
import { findPairs } from '@/core/import/prose/find-pairs.ts';
import { findPortalListing } from '@/core/import/prose/find-portal-listing.ts';
import { loneAccount } from '@/core/import/prose/lone-account.ts';
import { readCommands } from '@/core/import/prose/read-commands.ts';
import { findAlignedTables } from '@/core/import/tables/find-aligned-tables.ts';
import { findDelimitedTables } from '@/core/import/tables/find-delimited-tables.ts';
import { findPipeTables } from '@/core/import/tables/find-pipe-tables.ts';
import { findRecordTables } from '@/core/import/tables/find-record-tables.ts';
import { findStackedTables } from '@/core/import/tables/find-stacked-tables.ts';
import { findWikiTables } from '@/core/import/tables/find-wiki-tables.ts';
import { headed } from '@/core/import/tables/headed.ts';
import { withMarkedRoles } from '@/core/import/tables/marked-roles.ts';
import { readTable } from '@/core/import/tables/read-table.ts';
import { withSignInColumn } from '@/core/import/tables/sign-in-column.ts';
import type { Table } from '@/core/import/tables/table.ts';
import { upright } from '@/core/import/tables/upright.ts';
import { readData } from '@/core/import/values/read-data.ts';

/** The kind of a text, from what was found in it. */
export type TextKind = 'links' | 'table' | 'other';

/** The heading above a line; 1-based. */
type HeadingOf = (line: number) => Heading | undefined;

/**
 * Finds what names accounts and roles in one way of writing, in the lines that no reader before it has claimed. It claims
 * what it used, and calls its findings by the part of the text that they are.
 */
export type Reader = (marked: MarkedText, headingOf: HeadingOf) => Iterable<Findings & { part: TextKind }>;

/** All readers, the most certain first. */
export const readers: readonly Reader[] = [
  (marked) => [{ ...readData(marked), part: 'other' }],
  (marked) => [{ ...readCommands(marked), part: 'other' }],
  (marked) => [{ ...findPortalListing(marked), part: 'other' }],
  tablesBy(findRecordTables),
  tablesBy(findWikiTables),
  tablesBy(findStackedTables),
  (marked) => [{ ...findCards(marked), part: 'other' }],
  (marked) => [{ ...readAccountBlocks(marked), part: 'other' }],
  tablesBy(findDelimitedTables),
  tablesBy(findPipeTables),
  tablesBy(findAlignedTables),
  linksAndArnsOf,
  pairsOf,
];

function tablesBy(find: (marked: MarkedText) => Iterable<Table>): Reader {
  return function* tables(marked, headingOf) {
    for (const table of find(marked)) {
      const found = readTable(
        withSignInColumn(withMarkedRoles(withAccountAbove(headed(upright(table)), marked))),
        headingOf(table.first)?.text,
      );
      if (hasAny(found)) marked.claim(table.first - 1, table.last);
      yield { ...found, part: isOfLinks(table) ? 'links' : 'table' };
    }
  };
}

/** Links, and ARNs of roles in the same lines and in others. */
function linksAndArnsOf(marked: MarkedText, headingOf: HeadingOf): ReturnType<Reader> {
  // A config's comments are its own business, and its names are names; an address in one of its settings is a link as any.
  const rest = linesWhere(
    marked,
    (line) =>
      marked.isFree(line) || (marked.isConfig(line) && !isComment(marked.lines[line]) && !isNamed(marked.lines[line])),
  );
  const within = mayHoldLinks(rest) ? [...findLinks(rest)] : [];
  const { roles, leftOut } = rolesOfLinks(within);
  const arns = arnsOf({ ...marked, lines: withoutLinks(marked, rest, within) });
  claimLines(marked, within);
  claimLines(marked, arns.roles);
  const known = new Set(roles.map((role) => `${role.line} ${roleId(role)}`));
  const others = arns.roles.filter((role) => !known.has(`${role.line} ${roleId(role)}`));
  const placed = (list: readonly FoundRole[]) => list.map((role) => under(headingOf, role));
  return [
    { roles: placed(roles), accounts: [], leftOut, part: 'links' },
    { ...arns, roles: placed(others), part: 'other' },
  ];
}

/** Lines without the links that were found in a text of the same lines: an ARN in one of these is a part of it. */
function withoutLinks({ lines }: MarkedText, text: string, links: readonly FoundLink[]): readonly string[] {
  if (links.length === 0) return lines;
  const parts: string[] = [];
  let behind = 0;
  for (const { start } of links) {
    parts.push(text.slice(behind, start), ' ');
    behind = endOfUrl(text, start).end;
  }
  parts.push(text.slice(behind));
  const cut = parts.join('').split('\n');
  const linked = new Set(links.map(({ line }) => line - 1));
  return lines.map((line, index) => (linked.has(index) ? (cut[index] ?? '') : line));
}

/** A section's header, and what names another one. */
const isNamed = (line = ''): boolean => /^\s{0,9}(?:\[|(?:source_profile|sso_session|services)\s{0,9}=)/.test(line);

function arnsOf(marked: MarkedText): Findings {
  const arns = noFindings();
  for (const found of findArns(marked)) {
    if ('reason' in found) arns.leftOut.push(found);
    else arns.roles.push(found);
  }
  return { ...arns, roles: withLabelsBeside(marked, arns.roles) };
}

function pairsOf(marked: MarkedText, headingOf: HeadingOf): ReturnType<Reader> {
  const pairs = findPairs(marked);
  if (!hasAny(pairs)) pairs.accounts.push(...loneAccount(marked));
  claimLines(marked, pairs.roles);
  return [{ ...pairs, roles: underOwnTitles(pairs.roles, headingOf), part: 'other' }];
}

function claimLines(marked: MarkedText, found: readonly { line: number }[]): void {
  for (const { line } of found) marked.claim(line - 1, line);
}

const under = (headingOf: HeadingOf, role: FoundRole): FoundRole => ({
  ...role,
  around: { ...role.around, heading: headingOf(role.line)?.text },
});

const isOfLinks = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ raw }) => mayHoldLinks(raw)));
