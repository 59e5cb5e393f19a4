import { isAccountId } from '@/core/aws/account.ts';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import type { Session } from './session.ts';

/** The alias and the id of an account, if a page shows both. */
export function aliasOn({ accountAlias: alias, current, url }: Session, at: number): LearntAlias | undefined {
  if (!alias || !isAccountId(current.account)) return undefined;
  return { alias, account: current.account, at, host: new URL(url).hostname };
}
