import { packRoles } from '@/core/share/pack-roles.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';
import { encodeEntities } from '@/core/text/html-entities.ts';
import { emptyTeamPage, type TeamPageParts } from './empty-team-page.ts';
import { sharedConfig } from './shared-config.ts';

/**
 * A page for a team: one HTML file that works on any static host and from a disk, asks nobody for anything, and runs no script
 * but its own. Of what `shareRoles` gave: they are listed as links to AWS's pages, and beside them as config text to import.
 */
export const writeTeamPage = (roles: readonly SharedRole[], parts: TeamPageParts): Promise<string> =>
  emptyTeamPage(parts, { config: encodeEntities(sharedConfig(roles)), payload: packRoles(listedOnPage(roles)) });

/** Roles as such a page has them: where a role lands is in no link of AWS's, and in no config. */
export const listedOnPage = (roles: readonly SharedRole[]): SharedRole[] =>
  roles.map(({ landing: _, ...role }) => role);
