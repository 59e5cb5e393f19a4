/** A heading of the list: an organization, or what several are part of. */
export interface Heading {
  /** An organization's name as the text has it, or the part of it that is common: `Acme` of `Acme/Platform`. */
  path: string;
  /** Index of the organization; undefined: nothing but others is under this heading. */
  organization: number | undefined;
  /** How many headings are above it. */
  depth: number;
  /** Roles under it, those of the organizations within included. */
  total: number;
}

interface Node {
  path: string;
  organization: number | undefined;
  within: Map<string, Node>;
}

/** Deeper than anybody groups: a name that is made of slashes is a name. */
const deepest = 8;

/** The parts of a name with slashes; a part that is blank (`https://…`) makes it a name like any other. */
function partsOf(name: string): string[] {
  if (!name.includes('/')) return [name];
  const parts = name.split('/', deepest + 1);
  return parts.length > deepest || parts.some((part) => part.trim() === '') ? [name] : parts;
}

/**
 * The headings in order: organizations as they come, with those inside another one right under it. A parent has a heading of
 * its own if it is an organization itself or has at least two children.
 */
export function organizationTree(organizations: readonly { name: string; count: number }[]): Heading[] {
  const top = new Map<string, Node>();
  organizations.forEach(({ name }, organization) => {
    let level = top;
    let path = '';
    let node: Node | undefined;
    for (const part of partsOf(name)) {
      path = node ? `${path}/${part}` : part;
      node = level.get(part) ?? { path, organization: undefined, within: new Map() };
      level.set(part, node);
      level = node.within;
    }
    if (node) node.organization = organization;
  });

  const headings: Heading[] = [];
  function add(node: Node, depth: number): number {
    const inner = [...node.within.values()];
    if (node.organization === undefined && inner[0] && inner.length === 1) return add(inner[0], depth);
    const { path, organization } = node;
    const heading: Heading = { path, organization, depth, total: organizations[organization ?? -1]?.count ?? 0 };
    headings.push(heading);
    for (const one of inner) heading.total += add(one, depth + 1);
    return heading.total;
  }
  for (const node of top.values()) add(node, 0);
  return headings;
}
