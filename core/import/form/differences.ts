import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { cleanProfileName } from '@/core/import/lines/clean-text.ts';
import { parseColor } from '@/core/text/css-color.ts';

/** What a form says of a role that the list may have otherwise. */
export type Difference = 'name' | 'color' | 'region' | 'organization';

/** What was entered for a role and is not so where the list has it. What was left empty is none. */
export function differencesFrom(entered: FoundRole, listed: CatalogRole): Difference[] {
  const name = cleanProfileName(entered.name);
  const { color, region, group } = entered;
  return [
    ...(name !== '' && name !== shownName(listed) ? ['name' as const] : []),
    ...(color && parseColor(color) !== parseColor(listed.color ?? '') ? ['color' as const] : []),
    ...(region && region !== listed.region ? ['region' as const] : []),
    ...(group && group !== listed.organization ? ['organization' as const] : []),
  ];
}

/** A listed role with what was entered for it. `sourceName`: what it is listed under where nobody named an organization. */
export function withEntered(listed: CatalogRole, entered: FoundRole, sourceName: string): FoundRole {
  const { color = listed.color, region = listed.region } = entered;
  const group = entered.group ?? (listed.organization === sourceName ? '' : listed.organization);
  return {
    ...entered,
    name: entered.name || listed.profile,
    ...(color && { color }),
    ...(region && { region }),
    ...(group && { group }),
  };
}
