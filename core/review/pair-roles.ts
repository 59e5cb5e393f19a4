import type { Role } from '@/core/config/role.ts';
import { collect } from '@/core/text/collect.ts';

/**
 * Pairs each new role with one old role: by the first key that they share, of several in their order. `waiting`: old ones that
 * found no partner. Linear.
 */
export function pairRoles<One extends Role>(
  before: readonly One[],
  after: readonly One[],
  keys: readonly ((role: One) => string)[],
): { partners: Map<One, One>; waiting: Set<One> } {
  const partners = new Map<One, One>();
  const waiting = new Set(before);
  for (const key of keys) {
    const byKey = new Map<string, One[]>();
    for (const role of [...waiting].reverse()) collect(byKey, key(role), role);
    for (const role of after) {
      if (partners.has(role)) continue;
      const partner = byKey.get(key(role))?.pop();
      if (!partner) continue;
      partners.set(role, partner);
      waiting.delete(partner);
    }
  }
  return { partners, waiting };
}
