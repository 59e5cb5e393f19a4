import { differentiatorPattern } from '@/core/aws/console-url.ts';
import { partitionOfSignInHost } from '@/core/aws/partitions.ts';
import type { Session } from '@/core/session/session.ts';

/** The session to sign out of. Without a label: the classic session of the partition. */
export interface SignOut {
  signInHost: string;
  differentiator?: string | undefined;
}

export const signOutOf = ({ signInHost, mode, differentiator }: Session): SignOut | undefined =>
  mode === 'classic' ? { signInHost } : differentiator === undefined ? undefined : { signInHost, differentiator };

/**
 * The address that signs a session out: of multi-session as AWS's own menu does, of a classic session as Leapp and others have done
 * for years. Undefined: not a sign-in host of the table, or not a session's label.
 */
export function signOutUrl({ signInHost, differentiator }: SignOut): string | undefined {
  if (partitionOfSignInHost(signInHost) === undefined) return undefined;
  if (differentiator === undefined) return `https://${signInHost}/oauth?Action=logout`;
  return differentiatorPattern.test(differentiator)
    ? `https://${signInHost}/sessions/${differentiator}/v1/logout`
    : undefined;
}
