/** A section that a change takes something from. */
export interface Giver {
  kind: 'profile' | 'sso-session';
  name: string;
  /** 1-based line of its header in the new text; undefined: only the old one has it. */
  line?: number;
}

/**
 * Which changes hang together. A node is a section, or the two that a renamed profile is: it is as in the new text or as in
 * the old one. If it is as in the new text, so is all that it `needs`; if as in the old one, so is all that it is `neededBy`.
 * A change is known by its place in `listChanges`. Plain data, for messages between threads.
 */
export interface Ties {
  /** Change → its node, where that has to do with others. */
  nodeOf: Map<number, number>;
  changesOf: Map<number, number[]>;
  needs: Map<number, number[]>;
  neededBy: Map<number, number[]>;
  /** Node → a section that it takes something from, of which it does not get the same in both texts. */
  givers: Map<number, Giver>;
}

export const noTies: Ties = {
  nodeOf: new Map(),
  changesOf: new Map(),
  needs: new Map(),
  neededBy: new Map(),
  givers: new Map(),
};

/** Where lines are counted in another text than the one on the screen. */
export const withoutLines = (ties: Ties): Ties => ({
  ...ties,
  givers: new Map([...ties.givers].map(([node, { kind, name }]) => [node, { kind, name }])),
});

/** These nodes and all that they lead to. Linear. */
export function follow(links: ReadonlyMap<number, readonly number[]>, from: Iterable<number>): Set<number> {
  const found = new Set(from);
  // A set's iteration comes to what is added meanwhile.
  for (const node of found) for (const next of links.get(node) ?? []) found.add(next);
  return found;
}

const changesAt = ({ changesOf }: Ties, nodes: Iterable<number>): number[] =>
  [...nodes].flatMap((node) => changesOf.get(node) ?? []);

/** These changes, and all that are accepted, or not, together with them. */
export function changesWith(ties: Ties, changes: Iterable<number>, accepted: boolean): Set<number> {
  const all = new Set(changes);
  const nodes = [...all].flatMap((change) => ties.nodeOf.get(change) ?? []);
  for (const change of changesAt(ties, follow(accepted ? ties.needs : ties.neededBy, nodes))) all.add(change);
  return all;
}

/** What is to be said of a change that hangs together with others. */
export interface Tie {
  giver: Giver | undefined;
  /** How many others are accepted with it, and how many are not if it is not. */
  accepted: number;
  left: number;
}

/** Gives what is said of each change; undefined: it hangs on no other. Those of one circle are counted once. */
export function tieTeller(ties: Ties): (change: number) => Tie | undefined {
  const counts = new Map<number, { accepted: number; left: number }>();
  function countsOf(node: number) {
    const known = counts.get(node);
    if (known) return known;
    const [with_, without] = [follow(ties.needs, [node]), follow(ties.neededBy, [node])];
    const found = { accepted: changesAt(ties, with_).length - 1, left: changesAt(ties, without).length - 1 };
    for (const one of with_) if (without.has(one)) counts.set(one, found);
    return found;
  }
  return (change) => {
    const node = ties.nodeOf.get(change);
    if (node === undefined) return undefined;
    const found = countsOf(node);
    return found.accepted + found.left === 0 ? undefined : { giver: ties.givers.get(node), ...found };
  };
}
