import { formatAccount } from '@/core/aws/format-account.ts';
import type { Principal } from './session.ts';

/** A principal as the history and messages name it: `1234-5678-9012/alice`. */
export const whoIs = ({ account, name }: Pick<Principal, 'account' | 'name'>): string =>
  [formatAccount(account), name].filter(Boolean).join('/');
