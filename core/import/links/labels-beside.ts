import { partitionOfRegion } from '@/core/aws/partitions.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { labelsIn } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { Column } from '@/core/import/words/csv-columns.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { assumeRoleAt, isCallWithProfile, profileOfCall } from './assumed-by.ts';

/** Lines above and below an ARN. */
const reach = 6;

/**
 * What labels of the same paragraph say of a role whose ARN stands there alone: `Region: …`, `Display name: …`, `Color: …`. Of
 * several ARNs nothing tells which one they are about.
 */
export function withLabelsBeside({ lines, isFree }: MarkedText, roles: readonly FoundRole[]): FoundRole[] {
  const withRole = new Set(roles.map(({ line }) => line - 1));
  // What is in a block of its own is about something else.
  const isOfIt = (at: number) => isFree(at) && !/^\s{0,99}$|[{}]\s{0,99}$/.test(lines[at] ?? '');
  return roles.map((role, index) => {
    const own = role.line - 1;
    const command = assumeRoleAt(lines, own, role);
    const isAlone = roles[index - 1]?.line !== role.line && roles[index + 1]?.line !== role.line;
    const beside: number[] = [];
    for (const step of [-1, 1])
      for (let at = own + step; Math.abs(at - own) <= reach && isOfIt(at); at += step) beside.push(at);
    if (!isAlone || beside.some((at) => withRole.has(at))) return { ...role, ...command?.said };
    const near = beside
      .filter((at) => !command || at < command.first || at > command.last)
      .map((at) => (lines[at] ?? '').slice(0, 1000));
    const labels = near.flatMap((line) => (isCallWithProfile(line) ? [] : labelsIn(line)));
    const source = near.map(profileOfCall).find(Boolean);
    const field = (column: Column) => labels.find((label) => label.column === column)?.value ?? '';
    const [name, region, color] = [field('name'), field('region').toLowerCase(), field('color')];
    return {
      ...role,
      ...(source && { sourceProfile: source }),
      ...command?.said,
      ...(name && { name }),
      ...(partitionOfRegion(region) === role.partition && { region }),
      ...(parseColor(color) && { color }),
    };
  });
}
