import type { Incoming } from './http/incoming.ts';
import type { Reply } from './http/reply.ts';
import type { Scenario } from './scenario.ts';
import { type Jar, readJar } from './sessions/jar.ts';
import type { SandboxSession } from './sessions/session.ts';
import type { State } from './state.ts';

/** A request with what the sandbox knows about its sender. */
export interface Context {
  request: Incoming;
  state: State;
  jar: Jar;
}

/** `silence`: the request is never answered. */
export type Answer = Reply | 'silence';

export const makeContext = (request: Incoming, state: State): Context => ({
  request,
  state,
  jar: readJar(request.cookies, state.sessions),
});

export function scenarioOf({ state }: Context, session: SandboxSession | undefined): Scenario {
  return { ...state.scenario, ...session?.scenario };
}

export type Language = 'en' | 'ko';

export function languageOf({ request }: Context, { locale }: Scenario): Language {
  if (locale !== 'auto') return locale;
  return /^ko\b/i.test(request.headers['accept-language'] ?? '') ? 'ko' : 'en';
}
