/**
 * Computes a value for a node of a chain from the node itself and the value of the next node, for each node once. Chains
 * may be 100,000 long (no recursion) and may run in circles. A node of a circle gets `inLoop` and no value of a next one, so
 * that nothing depends on where the circle was entered; one of them gets `closesLoop`, too.
 */
export function memoizeAlong<Node, Value>(
  nextOf: (node: Node) => Node | undefined,
  compute: (node: Node, next: Value | undefined, inLoop: boolean, closesLoop: boolean) => Value,
): (node: Node) => Value {
  const known = new Map<Node, Value>();
  return (start) => {
    const path = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !known.has(node) && !path.has(node)) {
      path.add(node);
      node = nextOf(node);
    }
    const members = [...path];
    const circle = node !== undefined && path.has(node) ? members.indexOf(node) : members.length;
    let value = node === undefined ? undefined : known.get(node);
    for (let at = members.length - 1; at >= 0; at--) {
      const member = members[at] as Node;
      value = compute(member, at < circle ? value : undefined, at >= circle, at >= circle && at === members.length - 1);
      known.set(member, value);
    }
    return value as Value;
  };
}
