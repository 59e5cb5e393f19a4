import { countUpTo } from '@/core/import/lines/count-up-to.ts';
import type { Heading } from '@/core/import/lines/headings.ts';
import { collect } from '@/core/text/collect.ts';
import type { FoundRole } from './found-role.ts';

/** A portal that a text names. */
export interface NamedPortal {
  url: string;
  /** 0-based */
  line: number;
}

/**
 * Of several portals of a text, the one that a line (0-based) is near to: the only one of its part, which begins with its heading, or
 * of the part around that. A part with several is read in turn, where each of them has permission sets below it and the
 * first stands above all. Undefined: nothing says which.
 */
export function portalsNear(
  portals: readonly NamedPortal[],
  headingAt: (line: number) => Heading | undefined,
  roles: readonly FoundRole[],
): (line: number) => string | undefined {
  const byPart = new Map<number, NamedPortal[]>();
  for (const portal of portals) {
    // What stands in a heading is of the part below it.
    const part = headingAt(portal.line + 1)?.line ?? whole;
    collect(byPart, part, portal);
  }
  const partOf = (line: number): number | undefined => {
    for (let heading = headingAt(line); heading; heading = heading.above)
      if (byPart.has(heading.line)) return heading.line;
    return byPart.has(whole) ? whole : undefined;
  };
  const setsOf = new Map<number | undefined, { line: number }[]>();
  const linesOfLinks = new Set<number>();
  for (const { kind, startUrl, line } of roles) {
    if (kind !== 'identity-center') continue;
    if (startUrl) linesOfLinks.add(line - 1);
    collect(setsOf, partOf(line - 1), { line: line - 1 });
  }
  const inTurn = new Map<number, NamedPortal[]>();
  for (const [part, named] of byPart) {
    const sets = setsOf.get(part)?.sort((one, other) => one.line - other.line) ?? [];
    inTurn.set(part, headsOf(named, sets));
  }
  return (line) => {
    const heads = inTurn.get(partOf(line) ?? Number.NaN) ?? [];
    return heads[countUpTo(heads, line) - 1]?.url;
  };

  /** The only portal of a part, at its beginning, or several with permission sets below each. */
  function headsOf(named: readonly NamedPortal[], sets: readonly { line: number }[]): NamedPortal[] {
    const heads = named.filter(({ url }, index) => url !== named[index - 1]?.url);
    const [first] = heads;
    if (first === undefined || heads.length === 1) return heads.map(({ url }) => ({ url, line: whole }));
    const isClear = heads.every(({ line }, index) => {
      const next = heads[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const below = sets[countUpTo(sets, line)]?.line;
      return !linesOfLinks.has(line) && below !== undefined && below < next;
    });
    return isClear && (sets[0]?.line ?? 0) > first.line ? heads : [];
  }
}

/** Stands for a line above all, and for the part of the text that has no heading. */
const whole = -1;
