import type { Session } from '@/core/session/session.ts';
import { type OpenTab, type SessionMap, sessionMap } from '@/core/session/session-map.ts';
import { signedIn } from './popup-world.tsx';

const multi = (differentiator: string, more: Partial<Session> = {}): Session => ({
  ...signedIn,
  mode: 'multi-session',
  differentiator,
  current: { kind: 'role', account: differentiator.slice(0, 12), name: 'Developer', sessionName: 'alice' },
  ...more,
});

let ids = 0;
const tabOf = (session: Session | undefined, more: Partial<OpenTab> = {}): OpenTab => ({
  tabId: ++ids,
  windowId: 1,
  isHere: false,
  isAsleep: false,
  store: undefined,
  session,
  ...more,
});

const base = multi('111122223333-abcd0001', { current: signedIn.current });
const dev = multi('222233334444-abcd0002', { displayName: 'acme-dev', color: '2e7d32' });
const prod = multi('444455556666-abcd0003', { displayName: 'acme-prod', color: 'c62828' });
const deploy = multi('333344445555-abcd0004', { displayName: '배포 담당 역할 (deploy)', color: '1565c0' });
const audit = multi('555566667777-abcd0005', {
  current: {
    kind: 'permission-set',
    account: '555566667777',
    name: 'ViewOnlyAccess',
    sessionName: 'alice@acme.example',
  },
  accountAlias: 'a-very-long-alias-that-somebody-gave-to-this-account',
});

const here = { windowId: 1, store: undefined, isPrivate: false };

/** All that AWS allows, by its own list. */
export const fiveSessions: SessionMap = sessionMap(
  [tabOf(base, { isHere: true }), tabOf(dev), tabOf(dev, { windowId: 2 }), tabOf(prod), tabOf(audit)],
  [base, dev, prod, deploy, audit],
  here,
);

/** What the tabs alone tell, some of them asleep, and one signed out behind its back. */
export const someSessions: SessionMap = sessionMap(
  [tabOf(dev, { isHere: true }), tabOf(undefined, { isAsleep: true }), tabOf(undefined, { isAsleep: true })],
  undefined,
  here,
);

export const overSession: SessionMap = sessionMap([tabOf(base, { isHere: true }), tabOf(prod)], [base], here);

export const classicSession: SessionMap = sessionMap(
  [tabOf(signedIn, { isHere: true }), tabOf(signedIn), tabOf(signedIn, { store: 'firefox-container-2' })],
  undefined,
  here,
);
