import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import type { ListedAccount } from '@/core/import/found/account-list.ts';
import { type FoundRole, lacksPortal } from '@/core/import/found/found-role.ts';
import { foundToConfig, type Made, presentIn } from '@/core/import/found/found-to-config.ts';
import type { LeftOut } from '@/core/import/found/left-out.ts';
import type { Note } from '@/core/import/found/notes.ts';
import { claimConfig } from '@/core/import/lines/config-lines.ts';
import { hasConfigKeys, hasConfigShape } from '@/core/import/lines/config-shape.ts';
import { isComment, markedTextOf } from '@/core/import/lines/marked-text.ts';
import { otherTool } from './other-tools.ts';
import { type DocumentReading, readDocument } from './read-document.ts';
import type { TextKind } from './readers.ts';

export interface TextReading extends Made {
  kind: 'config' | 'found' | 'accounts' | 'nothing';
  /** What the roles were found in, besides a config. */
  parts: ReadonlySet<TextKind>;
  leftOut: LeftOut[];
  aliases: string[];
  /** Where something has to be asked first: the accounts that have no role, the permission sets that have no portal. */
  accounts: ListedAccount[];
  withoutPortal: FoundRole[];
  tellsPartition: boolean;
  notes: Note[];
}

/**
 * Reads a text (line ends `\n`) that may hold a config, tables, links, and anything else that names roles. The config's lines
 * keep their places, so problems can be shown there. A line that another reader used becomes a comment, and its roles are
 * appended. Links in comments of a config stay as they are, so reading the result again gives the same. Nobody sees the lines
 * of a page (`isPage`), so only its config is kept. `tell` gets the finished share.
 */
export function readText(
  text: string,
  written: string,
  isPage = false,
  tell: (share: number) => void = () => {},
): TextReading {
  const reading = hasConfigKeys(text) ? readConfig(text) : undefined;
  const isConfig = reading !== undefined && leadsToRoles(reading);
  const marked = markedTextOf(text, written);
  if (isConfig) claimConfig(marked);
  tell(0.2);
  const found = readDocument(marked);
  tell(0.7);
  if (!isConfig) {
    const isEmpty = found.roles.length + found.accounts.length === 0;
    if (isEmpty && hasConfigShape(text) && otherTool(text) === undefined) return asConfig(text, found);
    return withoutConfig(found);
  }
  const used = (line: number) => !marked.isFree(line) && !marked.isConfig(line);
  const commented = marked.lines.map((line, index) => {
    if (isPage && !marked.isConfig(index)) return '';
    return used(index) && line.trim() !== '' && !isComment(line) ? `# ${line}` : line;
  });
  const kept = isPage
    ? commented
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trimStart()
    : commented.join('\n');
  // Without what others used: settings of Terraform may look like the config's own.
  const own = kept === text ? reading : readConfig(kept);
  const complete = found.roles.filter((role) => !lacksPortal(role));
  const appended = foundToConfig(complete, presentIn(own));
  return {
    ...readingOf(found),
    ...appended,
    kind: 'config',
    text: appended.made === 0 ? kept : `${kept.trimEnd()}\n\n${appended.text}`,
    ...incomplete(found, own),
  };
}

/** Whether a text is a config that leads to a role, or tries to; else it is of another kind, whatever its lines look like. */
const leadsToRoles = ({ roles, skipped }: ConfigReading): boolean =>
  roles.length > 0 || skipped.some(({ reason }) => reason !== 'no-role');

const readingOf = ({ parts, leftOut, aliases, tellsPartition, notes = [] }: DocumentReading) => ({
  notes,
  tellsPartition,
  parts,
  leftOut,
  aliases,
  accounts: [],
  withoutPortal: [],
});

const asConfig = (text: string, found: DocumentReading): TextReading => ({
  ...readingOf(found),
  kind: 'config',
  text,
  made: 0,
  repeated: 0,
});

function withoutConfig(found: DocumentReading): TextReading {
  const complete = found.roles.filter((role) => !lacksPortal(role));
  const made = foundToConfig(complete);
  if (complete.length > 0) return { ...readingOf(found), ...made, kind: 'found', ...incomplete(found) };
  const asks = found.accounts.length + found.roles.length > 0;
  return {
    ...readingOf(found),
    ...made,
    kind: asks ? 'accounts' : 'nothing',
    accounts: found.accounts,
    withoutPortal: found.roles,
  };
}

/** What lacks a role or a portal beside roles that are complete; accounts of these are not missing. */
function incomplete({ roles, accounts }: DocumentReading, config?: ConfigReading) {
  const known = new Set([...roles, ...(config?.roles ?? [])].map(({ account }) => account));
  return { accounts: accounts.filter(({ id }) => !known.has(id)), withoutPortal: roles.filter(lacksPortal) };
}
