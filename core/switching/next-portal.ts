import { readPortal } from '@/core/aws/portal.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Rung } from './rungs.ts';

/** A portal to try after another one, as a switch asks for it. */
export interface NextPortal {
  /** The one that was opened: its host. */
  host: string;
  choice: { rung: Extract<Rung, 'identity-center' | 'other-portal'>; portal?: string };
}

/**
 * The portal of a role to try after `opened` (its page; undefined: the role's first), in their order, the first after the last.
 * Undefined: there is no other.
 */
export function nextPortal(
  { startUrl = '', otherPortals = [] }: Pick<CatalogRole, 'startUrl' | 'otherPortals'>,
  opened: string | undefined,
): NextPortal | undefined {
  const page = opened ?? readPortal(startUrl)?.page;
  if (page === undefined || otherPortals.length === 0) return undefined;
  const portal = otherPortals[otherPortals.indexOf(page) + 1];
  const { host } = new URL(page);
  return { host, choice: portal ? { rung: 'other-portal', portal } : { rung: 'identity-center' } };
}
