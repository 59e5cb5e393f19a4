import { accountNames, sameAccount } from '@/core/aws/same-account.ts';
import type { Session } from './session.ts';

/** Who a tab showed: as much of it as tells whether it is somebody else later. */
export interface Shown {
  /** Twelve digits, or an alias where the page shows nothing else. */
  account: string;
  /** The account's alias, if the page showed it beside the id. */
  alias?: string | undefined;
  /** Empty: not shown. */
  name: string;
}

export const shownIn = ({ current: { account, name }, accountAlias }: Session): Shown => ({
  account,
  name,
  ...(accountAlias && { alias: accountAlias }),
});

/**
 * Whether a tab shows somebody else than it did. What one of the two does not show is no difference. Two aliases are one: within
 * the minutes that a popup is open, none is changed.
 */
export function isSomebodyElse(shown: Shown, session: Session): boolean {
  const now = shownIn(session);
  const [before, after] = [accountNames(shown.account, shown.alias), accountNames(now.account, now.alias)];
  const isOtherAlias = before.alias !== undefined && after.alias !== undefined && before.alias !== after.alias;
  if (!(sameAccount(before, after) ?? !isOtherAlias)) return true;
  return shown.name !== '' && now.name !== '' && shown.name !== now.name;
}
