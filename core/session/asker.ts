import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Principal, Session } from './session.ts';

/** Whose session asked for a switch, as far as its page showed it. Without session names: those are often people's mail addresses. */
export type Asker = Pick<Session, 'mode' | 'partition' | 'current' | 'base' | 'switched' | 'accountAlias'>;

const withoutPerson = ({ kind, account, name }: Principal): Principal => ({ kind, account, name });

/** What is kept of a session with the report of a switch from it. Undefined: it does not show who is signed in. */
export function askerOf(session: Session | undefined): Asker | undefined {
  if (session === undefined || session.current.kind === 'unknown') return undefined;
  const { mode, partition, current, base, switched, accountAlias } = session;
  return {
    mode,
    partition,
    switched,
    current: withoutPerson(current),
    ...(base && { base: withoutPerson(base) }),
    ...(accountAlias && { accountAlias }),
  };
}

/**
 * Whose credentials did the switch: in classic sessions always those that one signed in with, in multi-session the current
 * ones (https://github.com/tilfinltd/aws-extend-switch-roles/issues/358).
 */
export const actorIn = ({ mode, current, base, switched }: Asker): Principal | undefined =>
  mode === 'multi-session' || !switched ? current : base;

/** Whether a session is, or may be, the one that asked: what one of the two does not show is no difference. */
export function mayBeAsker(asker: Asker, { mode, partition, current, accountAlias }: Session): boolean {
  if (mode !== asker.mode || partition !== asker.partition) return false;
  if (current.kind !== asker.current.kind || current.name !== asker.current.name) return false;
  const [one, other] = [
    accountNames(asker.current.account, asker.accountAlias),
    accountNames(current.account, accountAlias),
  ];
  return sameAccount(one, other) !== false;
}
