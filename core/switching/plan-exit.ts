import type { Session } from '@/core/session/session.ts';
import { redirectUrl } from '@/core/switching/landing/redirect-url.ts';

/** AWS's form that leads back to the identity signed in with. `csrf` is added in the page. */
export interface ExitPlan {
  /** `https://{sign-in host}/switchrole` */
  url: string;
  /** `redirect_uri` is percent-encoded once, as AWS's own forms have it. */
  fields: { action: 'switchToBasis'; src: 'nav'; redirect_uri: string };
}

/** How one gets back to the base. Undefined in multi-session, where the base has a session of its own. */
export function planExit(session: Session): ExitPlan | undefined {
  if (session.mode !== 'classic') return undefined;
  const redirect = redirectUrl(session.url, session.partition, session.region);
  return {
    url: `https://${session.signInHost}/switchrole`,
    fields: { action: 'switchToBasis', src: 'nav', redirect_uri: encodeURIComponent(redirect) },
  };
}
