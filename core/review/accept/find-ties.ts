import type { Section } from '@/core/config/document/document.ts';
import { type By, type PassedOn, readPassedOn } from '@/core/config/passed-on.ts';
import type { Profiles } from '@/core/config/profiles/profiles.ts';
import type { WholeReading } from '@/core/config/read-config.ts';
import { collect } from '@/core/text/collect.ts';
import { edgesInCircles } from './circles.ts';
import type { Giver, Ties } from './ties.ts';

/** The profile that a change is about, by its name in either text. */
export type ChangeNames = readonly [before: string | undefined, after: string | undefined];

type Node = number | undefined;
type NodeOf = (name: string | undefined, kind?: Section['kind']) => Node;

/** Ties, and the node of each section. */
export interface Linked {
  ties: Ties;
  nodeOf: NodeOf;
}

/**
 * Finds what hangs on what, by what sections give to those that refer to them, in the old text and in the new one. What
 * gives the same in both ties nothing. Linear in the length of both texts.
 */
export function findTies(before: WholeReading, after: WholeReading, changes: readonly ChangeNames[]): Linked {
  const nodeOf = nodesOf([before, after], changes);
  const [old, fresh] = [readPassedOn(before.profiles), readPassedOn(after.profiles)];
  const ties: Ties = {
    nodeOf: new Map(),
    changesOf: new Map(),
    needs: new Map(),
    neededBy: new Map(),
    givers: new Map(),
  };
  for (const [place, [was, is]] of changes.entries()) collect(ties.changesOf, nodeOf(is ?? was) ?? -1, place);

  /** If the first is as in the new text, so is the second. */
  const tie = (first: Node, second: Node) => {
    if (first === undefined || second === undefined || first === second) return;
    collect(ties.needs, first, second);
    collect(ties.neededBy, second, first);
  };
  const giverOf = giversOf(old, fresh, after.profiles);
  for (const passedOn of [fresh, old]) {
    for (const { by, to, from } of passedOn.references) {
      const giver = giverOf(by, to);
      if (!giver) continue;
      const [taker, given] = [nodeOf(from), nodeOf(to, giver.kind)];
      if (taker !== undefined && taker !== given && !ties.givers.has(taker)) ties.givers.set(taker, giver);
      if (passedOn === fresh) tie(taker, given);
      else tie(given, taker);
    }
  }
  for (const [taker, giver] of edgesInCircles([...old.references, ...fresh.references])) {
    tie(nodeOf(taker), nodeOf(giver));
    tie(nodeOf(giver), nodeOf(taker));
  }
  tieSources(old, fresh, nodeOf, (node) => ties.changesOf.has(node), tie);

  for (const [node, places] of ties.changesOf) {
    if (places.length > 1 || ties.needs.has(node) || ties.neededBy.has(node))
      for (const place of places) ties.nodeOf.set(place, node);
    else ties.changesOf.delete(node);
  }
  return { ties, nodeOf };
}

/** The same number for all sections of one name, and for those of the old and the new name of a renamed profile. */
function nodesOf(readings: readonly WholeReading[], changes: readonly ChangeNames[]): NodeOf {
  const nodes = { profile: new Map<string, number>(), 'sso-session': new Map<string, number>() };
  let count = 0;
  for (const { document } of readings) {
    for (const { kind, name } of document.sections) {
      if ((kind === 'profile' || kind === 'sso-session') && !nodes[kind].has(name)) nodes[kind].set(name, count++);
    }
  }
  /** Node → the one that it became part of. */
  const merged = new Map<number, number>();
  const top = (node: number): number => {
    let at = node;
    for (let next = merged.get(at); next !== undefined; next = merged.get(at)) {
      // Half the way is left the next time: thousands of roles of one name may get a name each.
      merged.set(at, merged.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [was, is] of changes) {
    if (was === undefined || is === undefined || was === is) continue;
    const [first, second] = [nodes.profile.get(was), nodes.profile.get(is)];
    if (first !== undefined && second !== undefined && top(first) !== top(second)) merged.set(top(first), top(second));
  }
  return (name, kind = 'profile') => {
    if (name === undefined || kind === 'other' || kind === 'loose') return undefined;
    const node = nodes[kind].get(name);
    return node === undefined ? undefined : top(node);
  };
}

/** Gives the section of this name if it does not give the same in both texts. */
function giversOf(old: PassedOn, fresh: PassedOn, { byName, ssoSessions }: Profiles) {
  const known = { source: new Map(), include: new Map(), session: new Map<string, Giver | null>() };
  function differing(by: By, name: string): Giver | null {
    if (old.given(by, name) === fresh.given(by, name)) return null;
    const kind = by === 'session' ? 'sso-session' : 'profile';
    const line = (by === 'session' ? ssoSessions : byName).get(name)?.line;
    return { kind, name, ...(line && { line }) };
  }
  return (by: By, name: string): Giver | null => {
    const before = known[by].get(name);
    if (before !== undefined) return before;
    const found = differing(by, name);
    known[by].set(name, found);
    return found;
  };
}

/**
 * Some profiles are roles only as long as nobody has them as a source, whatever they give. Such a one is tied to those that
 * begin or cease to take from it, unless somebody does so in both texts.
 */
function tieSources(
  old: PassedOn,
  fresh: PassedOn,
  nodeOf: NodeOf,
  isChange: (node: number) => boolean,
  tie: (first: Node, second: Node) => void,
): void {
  const names = new Set([...old.unlessSource, ...fresh.unlessSource]);
  const isIncluded = new Set<string>();
  const takersOf = ({ references }: PassedOn) => {
    const takers = new Map<string, Node[]>();
    for (const { by, to, from } of references) {
      if (!names.has(to)) continue;
      if (by === 'source') collect(takers, to, nodeOf(from));
      if (by === 'include') isIncluded.add(to);
    }
    return takers;
  };
  const [before, after] = [takersOf(old), takersOf(fresh)];
  for (const name of names) {
    const node = nodeOf(name);
    const [was, is] = [before.get(name) ?? [], after.get(name) ?? []];
    const earlier = new Set(was);
    if (node === undefined || is.some((taker) => earlier.has(taker))) continue;
    const [isOld, isNew] = [old.profiles.has(name), fresh.profiles.has(name)];
    // Else it comes, or goes, with its takers anyhow.
    const isOwn = isIncluded.has(name) || isChange(node);
    const isTiedNew = isNew && (isOld || isOwn || was.length > 0);
    const isTiedOld = isOld && (isNew || isOwn || is.length > 0);
    for (const taker of [...was, ...is]) {
      if (isTiedNew) tie(node, taker);
      if (isTiedOld) tie(taker, node);
    }
  }
}
