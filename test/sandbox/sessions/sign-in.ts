import { consoleHome, partitionOf } from '../partitions.ts';
import type { Scenario } from '../scenario.ts';
import { findIdentity, type Identity } from '../world/identities.ts';
import { type Mode, openSession, type SandboxSession, type Switched } from './session.ts';

export interface SignInOptions {
  /** Default `classic`. */
  mode?: Mode;
  /** Where to land: a console URL on a host that is not one session's. Default: the console home. */
  next?: string;
  region?: string;
  /** Behaviour for this session alone, over the sandbox's own. */
  scenario?: Partial<Scenario>;
  /** Starts already switched, without asking the trust rules. */
  switchedTo?: Switched;
}

/** Opens a session for an identity of the world. A name that is nobody's throws. */
export function beginSession(as: string | Identity, options: SignInOptions, scenario: Scenario): SandboxSession {
  const identity = typeof as === 'string' ? findIdentity(as) : as;
  if (!identity) throw new RangeError(`Nobody in the sandbox is called ${as}`);
  const { mode = 'classic', switchedTo } = options;
  const { principal, issuer } = identity;
  const region = options.region ?? partitionOf(principal.partition).homeRegion;
  // Older consoles name the global sign-in host, the newer ones their region's (saved pages of each time).
  const regional = mode === 'multi-session' || (options.scenario?.era ?? scenario.era) === '2025';
  return openSession({
    mode,
    principal,
    issuer,
    scenario: options.scenario ?? {},
    ...(regional ? { region } : {}),
    ...(switchedTo ? { switched: switchedTo } : {}),
  });
}

/** Where the browser goes once the session's cookies are set. */
export function landingUrl(session: SandboxSession, { next, region }: Pick<SignInOptions, 'next' | 'region'>): string {
  const url = new URL(next ?? consoleHome(partitionOf(session.principal.partition), region));
  if (session.differentiator) url.searchParams.set('login_hint', session.differentiator);
  return url.href;
}
