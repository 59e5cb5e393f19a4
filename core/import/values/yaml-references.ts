import { type Document, isAlias, isCollection, isPair } from 'yaml';

/**
 * What references may come to. Every merge copies what it names, and what that names, so a chain of anchors takes the third
 * power of its length. People write few anchors, and name one as often as they have accounts.
 */
const most = { anchors: 50, aliases: 3000, nodes: 100_000 };

const reference = /(?<![^\s[{,])([&*])[^\s[\]{},]/g;

/** Before the text is parsed: signs that may be references. */
export function hasManyReferences(text: string): boolean {
  let [anchors, aliases] = [0, 0];
  for (const [, sign] of text.matchAll(reference)) {
    if (sign === '&') anchors += 1;
    else aliases += 1;
  }
  return anchors > most.anchors || aliases > most.aliases;
}

/** Whether references stand for more nodes than a text by hand comes to. */
export function standForMany({ contents }: Document): boolean {
  const weights = new Map<string, number>();
  let referred = 0;
  const weigh = (node: unknown): number => {
    if (isAlias(node)) {
      const weight = weights.get(node.source) ?? 0;
      referred += weight;
      return weight;
    }
    if (isPair(node)) return weigh(node.key) + weigh(node.value);
    const weight = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + weigh(item), 1) : 1;
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) weights.set(anchor, weight);
    return weight;
  };
  weigh(contents);
  return referred > most.nodes;
}
