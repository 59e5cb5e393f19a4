import { type Document, isComment, linesWhere } from './document.ts';
import { findAlignedTables } from './find-aligned-tables.ts';
import { findArns } from './find-arns.ts';
import { findDelimitedTables } from './find-delimited-tables.ts';
import { findLinks } from './find-links.ts';
import { findPairs } from './find-pairs.ts';
import { findPipeTables } from './find-pipe-tables.ts';
import { findPortalListing } from './find-portal-listing.ts';
import { type Findings, hasAny, noFindings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { headed } from './headed.ts';
import { rolesOfLinks } from './link-role.ts';
import { loneAccount } from './lone-account.ts';
import { readCommands } from './read-commands.ts';
import { readData } from './read-data.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { mayHoldLinks } from './unwrapped-link.ts';
import { upright } from './upright.ts';

/** The kind of a text, from what was found in it. */
export type Part = 'links' | 'table' | 'other';

/** The heading above a line; 1-based. */
type HeadingOf = (line: number) => string | undefined;

/**
 * Finds what names accounts and roles in one way of writing, in the lines that no reader before it has claimed. It claims
 * what it used, and calls its findings by the part of the text that they are.
 */
export type Reader = (document: Document, headingOf: HeadingOf) => Iterable<Findings & { part: Part }>;

/** All readers, the most certain first. */
export const readers: readonly Reader[] = [
  (document) => [{ ...readData(document), part: 'other' }],
  (document) => [{ ...readCommands(document), part: 'other' }],
  (document) => [{ ...findPortalListing(document), part: 'other' }],
  tablesBy(findDelimitedTables),
  tablesBy(findPipeTables),
  tablesBy(findAlignedTables),
  linksOf,
  arnsOf,
  pairsOf,
];

function tablesBy(find: (document: Document) => Iterable<Table>): Reader {
  return function* tables(document, headingOf) {
    for (const table of find(document)) {
      const found = readTable(headed(upright(table)), headingOf(table.first));
      if (hasAny(found)) document.claim(table.first - 1, table.last);
      yield { ...found, part: isOfLinks(table) ? 'links' : 'table' };
    }
  };
}

function linksOf(document: Document, headingOf: HeadingOf): ReturnType<Reader> {
  // A config's comments are its own business, and its names are names; an address in one of its settings is a link as any.
  const rest = linesWhere(
    document,
    (line) =>
      document.isFree(line) ||
      (document.isConfig(line) && !isComment(document.lines[line]) && !isNamed(document.lines[line])),
  );
  const within = mayHoldLinks(rest) ? [...findLinks(rest)] : [];
  const { roles, leftOut } = rolesOfLinks(within);
  claimLines(document, within);
  return [{ roles: roles.map((role) => under(headingOf, role)), accounts: [], leftOut, part: 'links' }];
}

/** A section's header, and what names another one. */
const isNamed = (line = ''): boolean => /^\s{0,9}(?:\[|(?:source_profile|sso_session|services)\s{0,9}=)/.test(line);

function arnsOf(document: Document, headingOf: HeadingOf): ReturnType<Reader> {
  const arns = noFindings();
  for (const found of findArns(document)) {
    if ('reason' in found) arns.leftOut.push(found);
    else arns.roles.push(under(headingOf, found));
  }
  claimLines(document, arns.roles);
  return [{ ...arns, part: 'other' }];
}

function pairsOf(document: Document): ReturnType<Reader> {
  const pairs = findPairs(document);
  if (!hasAny(pairs)) pairs.accounts.push(...loneAccount(document));
  claimLines(document, pairs.roles);
  return [{ ...pairs, part: 'other' }];
}

function claimLines(document: Document, found: readonly { line: number }[]): void {
  for (const { line } of found) document.claim(line - 1, line);
}

const under = (headingOf: HeadingOf, role: FoundRole): FoundRole => ({
  ...role,
  around: { ...role.around, heading: headingOf(role.line) },
});

const isOfLinks = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ raw }) => mayHoldLinks(raw)));
