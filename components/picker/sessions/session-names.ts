import { formatAccount } from '@/core/aws/format-account.ts';
import type { Session } from '@/core/session/session.ts';

/** What a session is called: as the console shows it, else by its account. */
export const nameOfSession = ({ displayName, accountAlias, current }: Session): string =>
  displayName ?? accountAlias ?? formatAccount(current.account);

/** Its account, and who that is. */
export function whoOfSession(session: Session): string {
  const { account, name } = session.current;
  const shown = formatAccount(account);
  return [shown === nameOfSession(session) ? '' : shown, name].filter(Boolean).join(' · ');
}
