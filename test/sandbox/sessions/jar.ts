import { cookieNames } from './identity-cookies.ts';
import type { SandboxSession } from './session.ts';
import type { SessionStore } from './store.ts';

/** What a browser's cookies say it is signed in to. */
export interface Jar {
  classic?: SandboxSession;
  /** In the order of the cookies. At most five. */
  multi: SandboxSession[];
  multiSessionOn: boolean;
}

/** "You can sign in to up to five sessions" (AWS console help, multi-session). */
export const sessionLimit = 5;

export function readJar(cookies: Record<string, string>, store: SessionStore): Jar {
  const classic = store.find(cookies[cookieNames.classicSession]);
  const multi = Object.entries(cookies).flatMap(([name, value]) => {
    const session = name.startsWith(cookieNames.multiSessionPrefix) ? store.find(value) : undefined;
    return session?.differentiator && name.endsWith(session.differentiator) ? [session] : [];
  });
  return {
    ...(classic?.mode === 'classic' ? { classic } : {}),
    multi,
    multiSessionOn: cookies[cookieNames.multiSessionOn] === 'true',
  };
}
