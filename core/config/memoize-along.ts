/**
 * Computes a value for a node of a chain from the node itself and the value of the next node, for each node once. Chains
 * may be 100,000 long (no recursion) and may run in circles: the node whose next one is already under way gets
 * `closesLoop`, and no value of a next one.
 */
export function memoizeAlong<Node, Value>(
  nextOf: (node: Node) => Node | undefined,
  compute: (node: Node, next: Value | undefined, closesLoop: boolean) => Value,
): (node: Node) => Value {
  const known = new Map<Node, Value>();
  return (start) => {
    const path = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !known.has(node) && !path.has(node)) {
      path.add(node);
      node = nextOf(node);
    }
    let closesLoop = node !== undefined && path.has(node);
    let value = node === undefined ? undefined : known.get(node);
    for (const member of [...path].reverse()) {
      value = compute(member, value, closesLoop);
      known.set(member, value);
      closesLoop = false;
    }
    return value as Value;
  };
}
