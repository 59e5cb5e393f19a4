import { partitionOfRegion } from '@/core/aws/partitions.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { isContinued, withoutContinuation } from '@/core/import/lines/continued.ts';

/** Lines of one command; longer ones are made to hurt. */
const most = 20;
const command = /\baws(?:\.exe)?\b[^\n]{0,200}\bassume-role\s/;
const option = (name: string) =>
  new RegExp(`\\s--${name}(?:=|\\s{1,9})(?:"([^"]{1,200})"|'([^']{1,200})'|([^\\s"']{1,200}))`);
const [profile, region, externalId] = [option('profile'), option('region'), option('external-id')];
/** `boto3.Session(profile_name="x")`, `fromIni({ profile: 'x' })`. */
const inCode = /[\w.]\([^()]{0,200}\bprofile(?:_name|Name)?["']?\s{0,5}[=:]\s{0,5}(["'])([^"'\n]{1,200})\1/;

/** Whether a line calls something with a profile: whose keys assume a role, not what that is called. */
export const isCallWithProfile = (line: string): boolean => inCode.test(line);

export const profileOfCall = (line: string): string => inCode.exec(line)?.[2] ?? '';

export interface Command {
  /** 0-based lines that it goes over, the last one included. */
  first: number;
  last: number;
  /** What it says of the role: its profile is the source, for it is whose keys assume the role. */
  said: Pick<FoundRole, 'sourceProfile' | 'region' | 'needsExternalId'>;
}

/** The `aws sts assume-role …` that a line is of, alone or continued. */
export function assumeRoleAt(lines: readonly string[], at: number, { partition }: FoundRole): Command | undefined {
  let [first, last] = [at, at];
  while (first > 0 && at - first < most && isContinued(lines[first - 1])) first--;
  while (last - at < most && isContinued(lines[last])) last++;
  const text = lines
    .slice(first, last + 1)
    .map((line) => withoutContinuation(line.slice(0, 2000)))
    .join(' ');
  if (!command.test(text)) return undefined;
  const value = (pattern: RegExp) => pattern.exec(text)?.slice(1).find(Boolean) ?? '';
  const [source, where] = [value(profile), value(region).toLowerCase()];
  const isPlace = /^[<$]/.test(source);
  return {
    first,
    last,
    said: {
      ...(source && !isPlace && { sourceProfile: source }),
      ...(partitionOfRegion(where) === partition && { region: where }),
      ...(value(externalId) && { needsExternalId: true }),
    },
  };
}
