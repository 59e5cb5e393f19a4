import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost } from '@/core/aws/partitions.ts';
import { readPortal } from '@/core/aws/portal.ts';
import type { Heading } from '@/core/import/lines/headings.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { partitionsIn } from '@/core/import/words/partition-words.ts';
import type { Findings } from './findings.ts';
import type { FoundRole } from './found-role.ts';
import { portalsNear } from './portals-near.ts';

/** What a text says once for all of its roles. */
export interface TextHints {
  /** Of the only portal in the text, or of the one that a line is near to, see `portalsNear`. Undefined: there is none, or several. */
  portalAt: (line: number) => string | undefined;
  /** What the text calls the region of its portal. */
  ssoRegion: string | undefined;
  /** The only partition that a line of one account names, or else its heading; 1-based. */
  partitionAt: (line: number) => PartitionId | undefined;
  /** Whether the text names AWS's own partition, and no other: of another, it may say anything. */
  tellsPartition: boolean;
  /** The first other partition that a line which nothing has read names. */
  otherPartition: PartitionId | undefined;
  /** Whether a line, or the heading above it, names a partition; 1-based. */
  saysPartition: (line: number) => boolean;
}

const address = /https:\/\/[A-Za-z0-9.-]{1,255}(?:\/(?:start|directory\/[\w.-]{1,64}))?/g;
const ssoRegion =
  /(?:sso|identity.?center|portal)[ _-]{0,3}region[^a-z0-9\n]{0,6}(?:(?:is|=|:)[^a-z0-9\n]{0,6})?([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d)/i;

/** Longer lines are looked at no further than this. */
const longestLine = 2000;

export function textHints(
  { text, lines, isFree }: MarkedText,
  headingAt: (line: number) => Heading | undefined,
  { roles, accounts }: Pick<Findings, 'roles' | 'accounts'>,
): TextHints {
  const named = (urlsIn: (line: string) => string[]) =>
    lines.flatMap((line, index) => urlsIn(line).map((url) => ({ url, line: index })));
  const known = named(portalsIn);
  const portals = known.length > 0 ? known : named(companyPortalIn);
  /** Line → its account; null: several. */
  const accountOf = new Map<number, string | null>();
  for (const { line, account } of [...roles, ...accounts.map(({ line, id }) => ({ line, account: id }))])
    accountOf.set(line, accountOf.has(line) && accountOf.get(line) !== account ? null : account);
  const isOfOne = (line: number) => typeof accountOf.get(line) === 'string';
  const ofLine = (line: string) => partitionsIn(line.slice(0, longestLine));
  const namedAt = (line: number) => ofLine(lines[line - 1] ?? '');
  const namedAbove = (line: number): PartitionId[] => {
    for (let heading = headingAt(line - 1); heading; heading = heading.above) {
      const named = partitionsIn(heading.text);
      if (named.length > 0) return named;
    }
    return [];
  };
  const namedInAll = partitionsIn(text);
  const isAws = namedInAll.every((partition) => partition === 'aws');
  return {
    portalAt: only(portals.map(({ url }) => url)) ? () => portals[0]?.url : portalsNear(portals, headingAt, roles),
    ssoRegion: ssoRegion.exec(text)?.[1]?.toLowerCase(),
    partitionAt(line) {
      const own = namedAt(line);
      return own.length === 0 ? only(namedAbove(line)) : isOfOne(line) ? only(own) : undefined;
    },
    otherPartition: isAws
      ? undefined
      : lines.flatMap((line, index) => (isFree(index) ? ofLine(line) : [])).find((partition) => partition !== 'aws'),
    saysPartition: (line) => namedAt(line).length > 0 || namedAbove(line).length > 0,
    tellsPartition: namedInAll.length > 0 && isAws,
  };
}

/** The portals of a line, whatever goes on behind their start page. */
function portalsIn(line: string): string[] {
  if (!line.includes('https://')) return [];
  return Array.from(line.matchAll(address), ([url]) => parseHttpsUrl(url)).flatMap((parsed) => {
    const isPortal = parsed !== undefined && partitionOfPortalHost(parsed.hostname) !== undefined;
    return isPortal ? [parsed.origin + parsed.pathname.replace(/\/$/, '')] : [];
  });
}

const labelledStart =
  /(?:start[ _-]?url|시작 ?URL|スタート ?URL)\W{1,9}(https:\/\/[A-Za-z0-9.-]{1,255}\/[\w./-]{0,200})/i;

/** A company's own address of its portal, which its label alone tells: it is asked about before it is opened. */
function companyPortalIn(line: string): string[] {
  const url = labelledStart.exec(line.slice(0, longestLine))?.[1]?.replace(/[./]+$/, '');
  return url && readPortal(url)?.companyHost !== undefined ? [url] : [];
}

function only<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** A permission set with the portal that the text names; anything else as it is. */
export function withPortal(role: FoundRole, { portalAt, ssoRegion: region }: TextHints): FoundRole {
  if (role.kind !== 'identity-center') return role;
  const startUrl = role.startUrl || portalAt(role.line - 1);
  if (startUrl === undefined) return role;
  const partition = partitionOfPortalHost(parseHttpsUrl(startUrl)?.hostname ?? '') ?? role.partition;
  const ownRegion = role.ssoRegion ?? region;
  return { ...role, startUrl, partition, ...(ownRegion && { ssoRegion: ownRegion }) };
}
