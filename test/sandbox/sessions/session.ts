import { randomInt, randomUUID } from 'node:crypto';
import { type PartitionId, partitionOf, signInHost } from '../partitions.ts';
import type { Scenario } from '../scenario.ts';
import type { Principal } from '../world/principal.ts';

export type Mode = 'classic' | 'multi-session';

/** The role that a session has switched to. */
export interface Switched {
  account: string;
  /** With its path, as asked for. */
  roleName: string;
  displayName: string;
  /** Six hex digits as sent, or empty. */
  color: string;
}

export interface SandboxSession {
  /** Value of the session cookie. */
  id: string;
  mode: Mode;
  /** Who signed in; in a multi-session that came from a switch, who authorised it. */
  principal: Principal;
  issuer: string;
  switched?: Switched;
  /** What `AWSC.Auth.getMbtc()` gives on this session's pages. */
  csrf: number;
  signInHost: string;
  /** Multi-session only: `123456789012-abcd1234`. */
  differentiator?: string;
  scenario: Partial<Scenario>;
  /** Milliseconds since 1970. */
  startedAt: number;
  expiresAt: number;
}

export interface Opening {
  mode: Mode;
  principal: Principal;
  issuer: string;
  scenario: Partial<Scenario>;
  /** The sign-in host is this region's; without it the partition's global one. */
  region?: string;
  switched?: Switched;
}

const hour = 3_600_000;

/** A session lasts 12 hours, one that came from a multi-session switch 1 hour (role chaining). */
export function openSession({ mode, principal, issuer, scenario, region, switched }: Opening): SandboxSession {
  const startedAt = Date.now();
  const multi = mode === 'multi-session';
  return {
    id: randomUUID(),
    mode,
    principal,
    issuer,
    scenario,
    csrf: randomInt(1_000_000_000, 4_000_000_000),
    signInHost: signInHost(partitionOf(principal.partition), region),
    startedAt,
    expiresAt: startedAt + (multi && switched ? hour : 12 * hour),
    ...(switched ? { switched } : {}),
    ...(multi ? { differentiator: `${switched?.account ?? principal.account}-${randomLabel()}` } : {}),
  };
}

/** Who the session is now. The session name survives a switch; an IAM user's name becomes it. */
export function currentPrincipal({ principal, switched }: Pick<SandboxSession, 'principal' | 'switched'>): Principal {
  if (!switched) return principal;
  return {
    kind: 'role',
    partition: principal.partition as PartitionId,
    account: switched.account,
    name: switched.roleName.slice(switched.roleName.lastIndexOf('/') + 1),
    sessionName: principal.sessionName ?? principal.name,
  };
}

/** Eight of `a-z0-9`, always with a letter and a digit in sight. */
const randomLabel = (): string =>
  `s${randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')}${randomInt(10)}`;
