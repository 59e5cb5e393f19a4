import type { SandboxSession } from './session.ts';

/** Every session of every browser. Which are whose is told by the cookies of a request alone. */
export interface SessionStore {
  add(session: SandboxSession): SandboxSession;
  /** Undefined: never was, was signed out, or has expired. */
  find(id: string | undefined): SandboxSession | undefined;
  remove(id: string): void;
  live(): SandboxSession[];
  /** Ends one session, or all, as if its time were over. */
  expire(id?: string): void;
  clear(): void;
}

export function createSessionStore(): SessionStore {
  const sessions = new Map<string, SandboxSession>();
  const isLive = (session: SandboxSession) => session.expiresAt > Date.now();
  return {
    add(session) {
      sessions.set(session.id, session);
      return session;
    },
    find(id) {
      const session = sessions.get(id ?? '');
      return session && isLive(session) ? session : undefined;
    },
    remove: (id) => void sessions.delete(id),
    live: () => [...sessions.values()].filter(isLive),
    expire(id) {
      for (const session of sessions.values()) if (id === undefined || session.id === id) session.expiresAt = 0;
    },
    clear: () => sessions.clear(),
  };
}
