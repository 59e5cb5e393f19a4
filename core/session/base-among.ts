import { mayBeChild } from './may-be-child.ts';
import type { Session } from './session.ts';

/**
 * The session that a role's own one, `child`, was switched from, as far as that is certain. No page says which session opened another:
 * of several, only that of the same person is taken, whose name AWS keeps through a switch. One that may be a switched role itself is
 * never it.
 */
export function baseAmong<Of extends Pick<Session, 'mode' | 'current' | 'base' | 'switched'>>(
  sessions: readonly Of[],
  child: Pick<Session, 'current'>,
): Of | undefined {
  const [only, ...others] = sessions;
  const person = child.current.sessionName;
  const same = sessions.filter(
    ({ current }) => person !== undefined && (current.sessionName ?? current.name) === person,
  );
  const base = others.length === 0 ? only : same.length === 1 ? same[0] : undefined;
  return base && base.current.kind !== 'unknown' && !mayBeChild(base) ? base : undefined;
}
