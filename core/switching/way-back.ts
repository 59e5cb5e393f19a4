import type { Session } from '@/core/session/session.ts';
import { consoleHome } from './landing/redirect-url.ts';
import type { SwitchFailure } from './outcome.ts';
import { accountSignInPage } from './sign-in-target.ts';

/** The one click that is left where going back to the base did not go through. */
export type WayBack =
  /** A page of AWS's where one signs in, or chooses a session. `tabId`: in this tab; a new one without it. */
  | { by: 'page'; url: string; tabId?: number | undefined }
  /** A console page that is opened in a new tab, and gone back from: the one before may not do what AWS's pages do. */
  | { by: 'new-tab'; url: string };

/** After a failure in a classic session's tab. A session that is over ends at the base as soon as one signs in again. */
export const wayBackAfter = (outcome: SwitchFailure, { url, partition, region }: Session, tabId: number): WayBack =>
  outcome === 'expired' ? { by: 'page', url, tabId } : { by: 'new-tab', url: consoleHome(partition, region) };

/**
 * From a role's own session, with the base's session nowhere to be found: the sign-in page of the account that it was in when it was
 * seen last (`known`), else AWS's page that lists the browser's sessions and takes new ones.
 */
export function wayToBase({ signInHost }: Session, known: Session | undefined): WayBack {
  const isUser = known?.current.kind === 'iam-user' || known?.current.kind === 'root';
  const url = isUser ? accountSignInPage(known.partition, known.current.account) : undefined;
  return { by: 'page', url: url ?? `https://${signInHost}/sessions/selector` };
}
