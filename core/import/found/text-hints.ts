import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionIds, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import { partitionOfPortalHost, partitionOfRegion, partitionOfSignInHost } from '@/core/aws/partitions.ts';
import type { Heading } from '@/core/import/lines/headings.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { FoundRole } from './found-role.ts';

/** What a text says once for all of its roles. */
export interface TextHints {
  /** Of the only portal near a line, or in the whole text. Undefined: there is none, or several. */
  portalAt: (line: number) => string | undefined;
  /** What the text calls the region of its portal. */
  ssoRegion: string | undefined;
  /** The only partition that the heading right above a line names, unless the line itself names one; 1-based. */
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
const signInDomains = partitionIds.flatMap((id) => partitions[id].signInDomains);
const telling = new RegExp(
  String.raw`arn:(aws[a-z-]{0,12}):|\b([a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d)\b|(${signInDomains.join('|').replaceAll('.', '\\.')})`,
  'g',
);

/** Longer lines are looked at no further than this. */
const longestLine = 2000;

export function textHints(
  { text, lines, isFree }: MarkedText,
  headingAt: (line: number) => Heading | undefined,
): TextHints {
  const portals: { url: string; heading: number }[] = [];
  lines.forEach((line, index) => {
    if (!line.includes('https://')) return;
    for (const [url] of line.matchAll(address)) {
      const parsed = parseHttpsUrl(url);
      if (parsed === undefined || partitionOfPortalHost(parsed.hostname) === undefined) continue;
      portals.push({ url: parsed.origin + parsed.pathname.replace(/\/$/, ''), heading: headingAt(index)?.line ?? -1 });
    }
  });
  /** Heading → its portal; null: several. */
  const byHeading = new Map<number, string | null>();
  for (const { url, heading } of portals) {
    const before = byHeading.get(heading);
    byHeading.set(heading, before === undefined || before === url ? url : null);
  }
  const everywhere = only(portals.map(({ url }) => url));
  const ofLine = (line: string) => partitionsIn(line.slice(0, longestLine));
  const namedAt = (line: number) => ofLine(lines[line - 1] ?? '');
  const namedAbove = (line: number) => partitionsIn(headingAt(line - 1)?.text ?? '');
  const named = partitionsIn(text);
  const isAws = named.every((partition) => partition === 'aws');
  return {
    portalAt: (line) => everywhere ?? byHeading.get(headingAt(line)?.line ?? -1) ?? undefined,
    ssoRegion: ssoRegion.exec(text)?.[1]?.toLowerCase(),
    partitionAt: (line) => (namedAt(line).length > 0 ? undefined : only(namedAbove(line))),
    otherPartition: isAws
      ? undefined
      : lines.flatMap((line, index) => (isFree(index) ? ofLine(line) : [])).find((partition) => partition !== 'aws'),
    saysPartition: (line) => namedAt(line).length > 0 || namedAbove(line).length > 0,
    tellsPartition: named.length > 0 && isAws,
  };
}

/** Of the ARNs, regions and addresses in a text, in their order. */
function partitionsIn(text: string): PartitionId[] {
  return Array.from(text.matchAll(telling), ([, arn, region, host]) =>
    arn ? partitionOf(arn) : region ? partitionOfRegion(region) : partitionOfSignInHost(host ?? ''),
  ).filter((partition) => partition !== undefined);
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
