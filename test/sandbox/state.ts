import { browserCookie } from './http/cookie.ts';
import { partitionOf, signInHost } from './partitions.ts';
import { defaultScenario, type Scenario } from './scenario.ts';
import { identityCookies } from './sessions/identity-cookies.ts';
import { readRoleInfo } from './sessions/role-history.ts';
import type { SandboxSession } from './sessions/session.ts';
import { beginSession, landingUrl, type SignInOptions } from './sessions/sign-in.ts';
import { createSessionStore, type SessionStore } from './sessions/store.ts';
import { findIdentity, type Identity } from './world/identities.ts';

/** What a test holds of the sandbox: who is signed in, how it behaves, what was taken from it. */
export interface State {
  /** Behaviour of every session that does not ask for another. */
  readonly scenario: Scenario;
  set(changes: Partial<Scenario>): void;
  readonly sessions: SessionStore;
  /** Signs in without a page: put `cookies` into the browser and open `url`. */
  signIn(as: string, options?: SignInOptions): SignedIn;
  /** A URL that signs in whoever opens it; its cookies stay with that browser context. */
  signInUrl(as: string, options?: Omit<SignInOptions, 'switchedTo'>): string;
  /** What the hostile page's script got hold of, in its own words. */
  readonly stolen: string[];
  /** One-time passes of Identity Center portals into the console, by ticket. */
  readonly passes: Map<string, Pass>;
  /** The sign-ins of access portals' users, as their cookies hold them, and how often lists were asked for. */
  readonly portal: { tokens: Set<string>; asked: number };
  /** Back to the start: scenario, sessions and loot. */
  reset(): void;
}

export interface Pass {
  identity: Identity;
  destination: string | undefined;
  scenario: Partial<Scenario>;
}

export interface SignedIn {
  url: string;
  /** As Playwright's `context.addCookies` takes them. */
  cookies: ReturnType<typeof browserCookie>[];
  session: SandboxSession;
}

export function createState(): State {
  const scenario = { ...defaultScenario };
  const sessions = createSessionStore();
  const stolen: string[] = [];
  const passes = new Map<string, Pass>();
  const portal = { tokens: new Set<string>(), asked: 0 };
  return {
    scenario,
    set: (changes) => void Object.assign(scenario, changes),
    sessions,
    signIn(as, options = {}) {
      const session = sessions.add(beginSession(as, options, scenario));
      const cookies = identityCookies(session, readRoleInfo(undefined)).map(browserCookie);
      return { url: landingUrl(session, options), cookies, session };
    },
    signInUrl(as, { mode, next, region, scenario: own } = {}) {
      const identity = findIdentity(as);
      if (!identity) throw new RangeError(`Nobody in the sandbox is called ${as}`);
      const url = new URL(`https://${signInHost(partitionOf(identity.principal.partition))}/sandbox/sign-in`);
      const query = { as, mode, next, region, ...own };
      for (const [key, value] of Object.entries(query)) if (value) url.searchParams.set(key, value);
      return url.href;
    },
    stolen,
    passes,
    portal,
    reset() {
      Object.assign(scenario, defaultScenario);
      sessions.clear();
      passes.clear();
      portal.tokens.clear();
      portal.asked = 0;
      stolen.length = 0;
    },
  };
}
