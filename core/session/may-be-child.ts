import type { Session } from './session.ts';

/**
 * Whether a session may be a role's own, which was switched to: in multi-session that switches with the role's credentials, and no
 * page says so. Who signed in as a role is its own base, where the page shows it.
 */
export const mayBeChild = ({
  mode,
  current,
  base,
  switched,
}: Pick<Session, 'mode' | 'current' | 'base' | 'switched'>) =>
  mode === 'multi-session' && current.kind === 'role' && (switched || base === undefined);
