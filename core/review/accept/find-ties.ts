import { type ConfigDocument, sectionKey } from '@/core/config/document.ts';
import { type PassedOn, type Reference, readPassedOn } from '@/core/config/passed-on.ts';
import { edgesInCircles } from './circles.ts';
import { collect } from './collect.ts';
import type { Giver, Ties } from './ties.ts';

/** The profile that a change is about, by its name in either text. */
export type ChangeNames = readonly [before: string | undefined, after: string | undefined];

type Node = number | undefined;
/** If the first is as in the new text, so is the second. */
type Link = readonly [first: Node, second: Node];

/** Ties, and the node of each section by its key. */
export interface Linked {
  ties: Ties;
  nodes: ReadonlyMap<string, number>;
}

/**
 * Finds what hangs on what, by what sections give to those that refer to them, in the old text and in the new one. What
 * gives the same in both ties nothing. Linear in the length of both texts.
 */
export function findTies(before: ConfigDocument, after: ConfigDocument, changes: readonly ChangeNames[]): Linked {
  const nodes = nodesOf([before, after], changes);
  const nodeOf = (name: string | undefined): Node => nodes.get(`profile\n${name}`);
  const [old, fresh] = [readPassedOn(before), readPassedOn(after)];
  const ties: Ties = {
    nodeOf: new Map(),
    changesOf: new Map(),
    needs: new Map(),
    neededBy: new Map(),
    givers: new Map(),
  };
  for (const [place, [was, is]] of changes.entries()) collect(ties.changesOf, nodeOf(is ?? was) ?? -1, place);

  const add = ([first, second]: Link) => {
    if (first === undefined || second === undefined || first === second) return;
    collect(ties.needs, first, second);
    collect(ties.neededBy, second, first);
  };
  const lines = new Map<number | undefined, number>();
  for (const section of after.sections) lines.set(nodes.get(sectionKey(section)), section.line);
  const alike = ({ by, to }: Reference) => old.given(by, to) === fresh.given(by, to);
  for (const { references } of [fresh, old]) {
    for (const reference of references) {
      if (alike(reference)) continue;
      const giver: Giver = { kind: reference.by === 'session' ? 'sso-session' : 'profile', name: reference.to };
      const [taker, given] = [nodeOf(reference.from), nodes.get(sectionKey(giver))];
      const line = lines.get(given);
      if (taker !== undefined && taker !== given && !ties.givers.has(taker))
        ties.givers.set(taker, { ...giver, ...(line && { line }) });
      add(references === fresh.references ? [taker, given] : [given, taker]);
    }
  }
  for (const [taker, giver] of edgesInCircles([...old.references, ...fresh.references])) {
    add([nodeOf(taker), nodeOf(giver)]);
    add([nodeOf(giver), nodeOf(taker)]);
  }
  for (const link of sourceLinks(old, fresh, nodeOf, (node) => ties.changesOf.has(node))) add(link);

  for (const [node, places] of ties.changesOf) {
    if (places.length > 1 || ties.needs.has(node) || ties.neededBy.has(node))
      for (const place of places) ties.nodeOf.set(place, node);
    else ties.changesOf.delete(node);
  }
  return { ties, nodes };
}

/** The same number for all sections of one name, and for those of the old and the new name of a renamed profile. */
function nodesOf(documents: readonly ConfigDocument[], changes: readonly ChangeNames[]): Map<string, number> {
  const nodes = new Map<string, number>();
  for (const { sections } of documents) {
    for (const section of sections) {
      const isNamed = section.kind === 'profile' || section.kind === 'sso-session';
      const key = sectionKey(section);
      if (isNamed && !nodes.has(key)) nodes.set(key, nodes.size);
    }
  }
  /** Node → the one that it became part of. */
  const merged = new Map<number, number>();
  const top = (node: number): number => {
    let at = node;
    for (let next = merged.get(at); next !== undefined; next = merged.get(at)) at = next;
    return at;
  };
  for (const names of changes) {
    if (names[0] === names[1]) continue;
    const [was, is] = names.map((name) => nodes.get(`profile\n${name}`));
    if (was !== undefined && is !== undefined && top(was) !== top(is)) merged.set(top(was), top(is));
  }
  if (merged.size > 0) for (const [key, node] of nodes) nodes.set(key, top(node));
  return nodes;
}

/**
 * Some profiles are roles only as long as nobody has them as a source, whatever they give. Such a one is tied to those that
 * begin or cease to take from it, unless somebody does so in both texts.
 */
function sourceLinks(
  old: PassedOn,
  fresh: PassedOn,
  nodeOf: (name: string) => Node,
  isChange: (node: number) => boolean,
): Link[] {
  const names = new Set([...old.unlessSource, ...fresh.unlessSource]);
  const takersOf = ({ references }: PassedOn) => {
    const takers = new Map<string, Node[]>();
    for (const { by, to, from } of references) if (by === 'source' && names.has(to)) collect(takers, to, nodeOf(from));
    return takers;
  };
  const [before, after] = [takersOf(old), takersOf(fresh)];
  const isIncluded = new Set(
    [...old.references, ...fresh.references].flatMap(({ by, to }) => (by === 'include' ? [to] : [])),
  );
  return [...names].flatMap((name) => {
    const node = nodeOf(name);
    const [was, is] = [before.get(name) ?? [], after.get(name) ?? []];
    const earlier = new Set(was);
    if (node === undefined || is.some((taker) => earlier.has(taker))) return [];
    const [isOld, isNew] = [old.profiles.has(name), fresh.profiles.has(name)];
    // Else it comes, or goes, with its takers anyhow.
    const isOwn = isIncluded.has(name) || isChange(node);
    return [...was, ...is].flatMap((taker): Link[] => [
      ...(isNew && (isOld || isOwn || was.length > 0) ? [[node, taker] as const] : []),
      ...(isOld && (isNew || isOwn || is.length > 0) ? [[taker, node] as const] : []),
    ]);
  });
}
