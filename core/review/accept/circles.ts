import type { Reference } from '@/core/config/passed-on.ts';
import { collect } from '@/core/text/collect.ts';

type Edge = readonly [taker: string, giver: string];

/**
 * Profiles that take from each other in a circle, or between circles, each with the one that it takes from. If their
 * references are those of two texts, a mix of the texts can have a circle that neither has. Linear.
 */
export function edgesInCircles(references: readonly Reference[]): Edge[] {
  return (['source', 'include'] as const).flatMap((kind) => {
    const own = references.filter(({ by }) => by === kind);
    const takers = new Set(own.map(({ from }) => from));
    // Most profiles take from a few that take from none.
    const edges = own.filter(({ to }) => takers.has(to)).map(({ from, to }): Edge => [from, to]);
    return withoutEnds(withoutEnds(edges, 0, 1), 1, 0);
  });
}

/** Takes away, time and again, what leads nowhere in the direction from one side of the edges to the other. */
function withoutEnds(edges: readonly Edge[], from: 0 | 1, to: 0 | 1): Edge[] {
  const ways = new Map<string, number>();
  const leadingTo = new Map<string, string[]>();
  for (const edge of edges) {
    ways.set(edge[from], (ways.get(edge[from]) ?? 0) + 1);
    collect(leadingTo, edge[to], edge[from]);
  }
  const ends = [...leadingTo.keys()].filter((name) => !ways.has(name));
  for (const end of ends) {
    for (const name of leadingTo.get(end) ?? []) {
      const left = (ways.get(name) ?? 0) - 1;
      ways.set(name, left);
      if (left === 0) ends.push(name);
    }
  }
  const gone = new Set(ends);
  return edges.filter((edge) => !gone.has(edge[0]) && !gone.has(edge[1]));
}
