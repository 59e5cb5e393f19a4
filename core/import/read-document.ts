import { isAccountId } from '@/core/aws/account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { withNumbers } from '@/core/import/found/by-name.ts';
import { addFindings, type Findings, hasAny, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type Note, otherHostNotes } from '@/core/import/found/notes.ts';
import { withoutOtherNumbers } from '@/core/import/found/other-numbers.ts';
import { type TextHints, textHints, withPortal } from '@/core/import/found/text-hints.ts';
import { headingsOf } from '@/core/import/lines/headings.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { isNoName } from '@/core/import/words/telling-name.ts';
import { withRoleForAll } from './prose/role-for-all.ts';
import { readers, type TextKind } from './readers.ts';

export interface DocumentReading extends Findings {
  /** Whether anything in it names a partition: an ARN, a region, an address. */
  tellsPartition: boolean;
  /** Names that were taken for aliases of accounts, because there were no ids. */
  aliases: string[];
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
    for (const { part, ...found } of read(marked, (line) => headingAt(line - 1))) {
      if (!hasAny(found)) continue;
      parts.add(part);
      addFindings(all, found);
    }
  }
  return { ...inOrder(withRoleForAll(all, marked), marked, headingAt), parts };
}

/** By line, with the accounts' names and the portal that the text has elsewhere. */
function inOrder(found: Findings, marked: MarkedText, headingAt: ReturnType<typeof headingsOf>) {
  const hints = textHints(marked, headingAt, found);
  const names = new Map<string, string>();
  for (const { id, name } of found.accounts) if (name !== '' && !names.has(id)) names.set(id, name);
  const called = withNumbers(found);
  const read = called.roles
    .map((role) => {
      const accountName = role.accountName ?? names.get(role.account);
      const named = accountName === undefined ? role : { ...role, accountName };
      return withPortal({ ...named, partition: inPartition(named, hints) }, hints);
    })
    .sort((one, other) => one.line - other.line);
  const { roles, notes: ofNames } = withoutOtherNumbers(read);
  const accounts = found.accounts
    .map((account) => ({
      ...account,
      name: isNoName(account.name) ? '' : account.name,
      partition: inPartition(account, hints),
    }))
    .sort((one, other) => one.line - other.line);
  const aliases = roles.filter(({ otherHost, account }) => otherHost !== undefined && !isAccountId(account));
  const notes = [...(found.notes ?? []), ...partitionNote(roles, hints), ...otherHostNotes(roles), ...ofNames];
  return {
    ...{ roles, accounts, notes, leftOut: [...found.leftOut, ...called.leftOut] },
    aliases: [...called.aliases, ...aliases.map(({ account }) => account)],
    tellsPartition: hints.tellsPartition,
  };
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

/** What a finding says of its partition. `aws` may mean that it says nothing: then its line counts, or the heading above, unless its region differs. */
function inPartition({ partition, region = '', line }: Placed, { partitionAt }: TextHints): PartitionId {
  if (partition !== 'aws' || partitionOfRegion(region) !== undefined) return partition;
  return partitionAt(line) ?? partition;
}

interface Placed {
  partition: PartitionId;
  region?: string;
  line: number;
}
