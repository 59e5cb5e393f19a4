import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { addFindings, type Findings, hasAny, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import type { Note } from '@/core/import/found/notes.ts';
import { type TextHints, textHints, withPortal } from '@/core/import/found/text-hints.ts';
import { headingsOf } from '@/core/import/lines/headings.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { readers, type TextKind } from './readers.ts';

export interface DocumentReading extends Findings {
  /** Whether anything in it names a partition: an ARN, a region, an address. */
  tellsPartition: boolean;
  parts: ReadonlySet<TextKind>;
}

/**
 * Everything in a text that names accounts and roles, in the text's order: values of JSON, YAML and HCL, commands, tables,
 * links, ARNs, pairs. Each line is read by one reader, the most certain first; a config's lines, claimed before, by none.
 * What readers used is claimed when this returns.
 */
export function readDocument(marked: MarkedText): DocumentReading {
  const headingAt = headingsOf(marked);
  const all = noFindings();
  const parts = new Set<TextKind>();
  for (const read of readers) {
    for (const { part, ...found } of read(marked, (line) => headingAt(line - 1)?.text)) {
      if (!hasAny(found)) continue;
      parts.add(part);
      addFindings(all, found);
    }
  }
  return { ...inOrder(all, marked, headingAt), parts };
}

/** By line, with the accounts' names and the portal that the text has elsewhere. */
function inOrder(found: Findings, marked: MarkedText, headingAt: ReturnType<typeof headingsOf>) {
  const hints = textHints(marked, headingAt);
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
  const notes = [...(found.notes ?? []), ...partitionNote(roles, hints)];
  return { ...found, roles, accounts, notes, tellsPartition: hints.tellsPartition };
}

/** A sentence names another partition than what roles are taken to be in that say nothing of it. */
function partitionNote(roles: readonly FoundRole[], { otherPartition, saysPartition }: TextHints): Note[] {
  if (otherPartition === undefined) return [];
  const silent = roles.filter(
    ({ kind, partition, region, line }) =>
      kind === 'iam' && partition === 'aws' && region === undefined && !saysPartition(line),
  );
  return silent.length === 0 ? [] : [{ code: 'partition', named: otherPartition, count: silent.length }];
}

/** What a finding says of its partition. `aws` may mean that it says nothing: then the heading above counts, unless its region differs. */
function inPartition({ partition, region = '', line }: Placed, { partitionAt }: TextHints): PartitionId {
  if (partition !== 'aws' || partitionOfRegion(region) !== undefined) return partition;
  return partitionAt(line) ?? partition;
}

interface Placed {
  partition: PartitionId;
  region?: string;
  line: number;
}
