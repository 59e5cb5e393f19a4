import { encodeEntities } from '@/core/text/html-entities.ts';

/** Elements of a team's page, by which Rolecall finds what is in it: the config text that it imports, and the roles that it lists. */
export const configId = 'rolecall-config';
export const rolesId = 'rolecall-roles';

/** What a team's page holds for an import: its config text, else the roles that came in its address. Empty: nothing. */
export function textOfTeamPage(config: string, payload: string): string {
  if (config.trim() !== '') return config;
  const packed = payload.trim();
  return packed === '' ? '' : `rolecall=${packed}`;
}

/** Config text as an import knows it for that of a team's page: its roles are somebody else's. */
export const asTeamPage = (text: string): string => `<pre id="${configId}">\n${encodeEntities(text)}</pre>`;
