import { readConfig } from '@/core/config/read-config.ts';
import type { Recognized } from './recognized.ts';

/**
 * What was recognized in the text of a team's page, whatever its form: its roles are somebody else's, as those of a link are.
 * Words to compare has only config text as such a page is made with: its sender saw no others.
 */
export function withTeam(recognized: Recognized): Recognized {
  if (recognized.kind === 'unusable' || recognized.kind === 'backup') return recognized;
  const { shared: linked } = recognized;
  if (linked && linked.roles.length > 0) return recognized;
  const read = 'made' in recognized ? readConfig(recognized.text).roles : [];
  const roles = read.map((role, index) => ({ ...role, line: index + 1 }));
  const isAsSent = recognized.kind === 'config' && recognized.made === 0 && !linked;
  const problems = linked?.problems ?? [];
  return { ...recognized, shared: { roles, problems, count: 1, isPage: true, ...(!isAsSent && { isAltered: true }) } };
}
