import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { type Document, linesWhere } from './document.ts';
import { findAlignedTables } from './find-aligned-tables.ts';
import { findArns } from './find-arns.ts';
import { findDelimitedTables } from './find-delimited-tables.ts';
import { findLinks, mayHoldLinks } from './find-links.ts';
import { findPairs } from './find-pairs.ts';
import { findPipeTables } from './find-pipe-tables.ts';
import { addFindings, type Findings, noFindings } from './findings.ts';
import { headed } from './headed.ts';
import { headingsOf } from './headings.ts';
import { looksLikeRoleLink, rolesOfLinks } from './link-role.ts';
import { readCommands } from './read-commands.ts';
import { readData } from './read-data.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { type TextHints, textHints, withPortal } from './text-hints.ts';
import { upright } from './upright.ts';

/** What a text is made of, told by what was found in it. */
export type Part = 'links' | 'table' | 'other';

export interface DocumentReading extends Findings {
  /** Whether anything in it tells a partition: an ARN, a region, an address. */
  tellsPartition: boolean;
  parts: ReadonlySet<Part>;
}

/**
 * Everything in a text that names accounts and roles, in the text's order: values of JSON, YAML and HCL, commands, tables,
 * links, ARNs, pairs. Each line is read by one reader, the most certain first; a config's lines, claimed before, by none.
 * What readers used is claimed when this returns.
 */
export function readDocument(document: Document): DocumentReading {
  const headingAt = headingsOf(document);
  const all = noFindings();
  const parts = new Set<Part>();
  const add = (found: Findings, part: Part): boolean => {
    if (found.roles.length + found.accounts.length + found.leftOut.length === 0) return false;
    parts.add(part);
    addFindings(all, found);
    return true;
  };
  const heading = (line: number) => headingAt(line - 1)?.text;

  add(readData(document), 'other');
  add(readCommands(document), 'other');
  for (const find of [findDelimitedTables, findPipeTables, findAlignedTables]) {
    for (const table of find(document)) {
      const found = readTable(headed(upright(table)), heading(table.first));
      if (add(found, isOfLinks(table) ? 'links' : 'table')) document.claim(table.first - 1, table.last);
    }
  }
  // A config's comments are its own business; an address in one of its settings is a link as any.
  const rest = linesWhere(
    document,
    (line) => document.isFree(line) || (document.isConfig(line) && !isComment(document.lines[line])),
  );
  const within = mayHoldLinks(rest) ? [...findLinks(rest)] : [];
  const linked = rolesOfLinks(within);
  linked.roles = linked.roles.map((role) => ({ ...role, around: { ...role.around, heading: heading(role.line) } }));
  add({ ...linked, accounts: [] }, 'links');
  for (const { line } of within) document.claim(line - 1, line);
  const arns = noFindings();
  for (const found of findArns(document)) {
    if ('reason' in found) arns.leftOut.push(found);
    else arns.roles.push({ ...found, around: { ...found.around, heading: heading(found.line) } });
  }
  for (const { line } of arns.roles) document.claim(line - 1, line);
  add(arns, 'other');
  const pairs = findPairs(document);
  for (const { line } of pairs.roles) document.claim(line - 1, line);
  add(pairs, 'other');
  return { ...inOrder(all, document, headingAt), parts };
}

const isComment = (line = '') => /^[ \t]{0,200}[#;]/.test(line);

const isOfLinks = ({ rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some(({ raw }) => looksLikeRoleLink(raw)));

/** By line; with the accounts' names and the portal that stand elsewhere in the text. */
function inOrder(found: Findings, document: Document, headingAt: ReturnType<typeof headingsOf>) {
  const hints = textHints(document, headingAt);
  const names = new Map<string, string>();
  for (const { id, name } of found.accounts) if (name !== '' && !names.has(id)) names.set(id, name);
  const roles = found.roles
    .map((role) => {
      const accountName = role.accountName ?? names.get(role.account);
      const named = accountName === undefined ? role : { ...role, accountName };
      return withPortal({ ...named, partition: inPartition(named, hints) }, hints);
    })
    .sort((one, other) => one.line - other.line);
  const accounts = found.accounts
    .map((account) => ({ ...account, partition: inPartition(account, hints) }))
    .sort((one, other) => one.line - other.line);
  return { ...found, roles, accounts, tellsPartition: hints.tellsPartition };
}

/** What a finding says of its partition; `aws` may mean that it says nothing, and then the text's only one counts. */
const inPartition = ({ partition }: { partition: PartitionId }, hints: TextHints): PartitionId =>
  partition === 'aws' ? (hints.partition ?? partition) : partition;
