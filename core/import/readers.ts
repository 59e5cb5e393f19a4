import { type Findings, hasAny, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { isComment, linesWhere, type MarkedText } from '@/core/import/lines/marked-text.ts';
import { findArns } from '@/core/import/links/find-arns.ts';
import { findLinks } from '@/core/import/links/find-links.ts';
import { rolesOfLinks } from '@/core/import/links/link-role.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import { findPairs } from '@/core/import/prose/find-pairs.ts';
import { findPortalListing } from '@/core/import/prose/find-portal-listing.ts';
import { loneAccount } from '@/core/import/prose/lone-account.ts';
import { readCommands } from '@/core/import/prose/read-commands.ts';
import { findAlignedTables } from '@/core/import/tables/find-aligned-tables.ts';
import { findDelimitedTables } from '@/core/import/tables/find-delimited-tables.ts';
import { findPipeTables } from '@/core/import/tables/find-pipe-tables.ts';
import { headed } from '@/core/import/tables/headed.ts';
import { readTable } from '@/core/import/tables/read-table.ts';
import type { Table } from '@/core/import/tables/table.ts';
import { upright } from '@/core/import/tables/upright.ts';
import { readData } from '@/core/import/values/read-data.ts';

/** The kind of a text, from what was found in it. */
export type TextKind = 'links' | 'table' | 'other';

/** The heading above a line; 1-based. */
type HeadingOf = (line: number) => string | undefined;

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
  tablesBy(findDelimitedTables),
  tablesBy(findPipeTables),
  tablesBy(findAlignedTables),
  linksOf,
  arnsOf,
  pairsOf,
];

function tablesBy(find: (marked: MarkedText) => Iterable<Table>): Reader {
  return function* tables(marked, headingOf) {
    for (const table of find(marked)) {
      const found = readTable(headed(upright(table)), headingOf(table.first));
      if (hasAny(found)) marked.claim(table.first - 1, table.last);
      yield { ...found, part: isOfLinks(table) ? 'links' : 'table' };
    }
  };
}

function linksOf(marked: MarkedText, headingOf: HeadingOf): ReturnType<Reader> {
  // A config's comments are its own business, and its names are names; an address in one of its settings is a link as any.
  const rest = linesWhere(
    marked,
    (line) =>
      marked.isFree(line) || (marked.isConfig(line) && !isComment(marked.lines[line]) && !isNamed(marked.lines[line])),
  );
  const within = mayHoldLinks(rest) ? [...findLinks(rest)] : [];
  const { roles, leftOut } = rolesOfLinks(within);
  claimLines(marked, within);
  return [{ roles: roles.map((role) => under(headingOf, role)), accounts: [], leftOut, part: 'links' }];
}

/** A section's header, and what names another one. */
const isNamed = (line = ''): boolean => /^\s{0,9}(?:\[|(?:source_profile|sso_session|services)\s{0,9}=)/.test(line);

function arnsOf(marked: MarkedText, headingOf: HeadingOf): ReturnType<Reader> {
  const arns = noFindings();
  for (const found of findArns(marked)) {
    if ('reason' in found) arns.leftOut.push(found);
    else arns.roles.push(under(headingOf, found));
  }
  claimLines(marked, arns.roles);
  return [{ ...arns, part: 'other' }];
}

function pairsOf(marked: MarkedText): ReturnType<Reader> {
  const pairs = findPairs(marked);
  if (!hasAny(pairs)) pairs.accounts.push(...loneAccount(marked));
  claimLines(marked, pairs.roles);
  return [{ ...pairs, part: 'other' }];
}

function claimLines(marked: MarkedText, found: readonly { line: number }[]): void {
  for (const { line } of found) marked.claim(line - 1, line);
}

const under = (headingOf: HeadingOf, role: FoundRole): FoundRole => ({
  ...role,
  around: { ...role.around, heading: headingOf(role.line) },
});

const isOfLinks = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ raw }) => mayHoldLinks(raw)));
