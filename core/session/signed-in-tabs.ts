import type { Role } from '@/core/config/role.ts';
import { isCurrent } from './reach.ts';
import type { Session } from './session.ts';

/**
 * How many tabs are signed in as a role. `sessions`: one for each console tab that says who it is. An account that the config
 * calls by its alias is counted where the page says whose alias that is.
 */
export const signedInTabs = (role: Role, sessions: readonly Session[]): number =>
  sessions.filter((session) => isCurrent(role, session) === true).length;
