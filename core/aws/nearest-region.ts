import { editDistance } from '@/core/text/edit-distance.ts';
import { partitionIds } from './partition-ids.ts';
import { regionsOf } from './regions.ts';

const known: readonly string[] = /* @__PURE__ */ partitionIds.flatMap(regionsOf);
const all: ReadonlySet<string> = /* @__PURE__ */ new Set(known);

/** Whether it is a region that Rolecall has in its tables; one that opened since is not. */
export const isKnownRegion = (region: string): boolean => all.has(region);

/** Edits that a typo may be away. */
const mostEdits = 3;

/**
 * The known region that a region's name is nearest to, in letters typed wrongly: `eu-wst-1` → `eu-west-1`. Undefined: it is a
 * known one itself. Empty: none is near. A region that opened since may be unknown here, so this is for a remark only.
 */
export function nearestRegion(region: string): string | undefined {
  if (isKnownRegion(region)) return undefined;
  let best = '';
  let least = mostEdits + 1;
  for (const one of known) {
    if (Math.abs(one.length - region.length) >= least) continue;
    const edits = editDistance(region, one);
    if (edits < least) [best, least] = [one, edits];
  }
  return best;
}
