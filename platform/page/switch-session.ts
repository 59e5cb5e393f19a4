/** A multi-session switch, as handed to a console tab. */
export interface SessionOrder {
  /** Origin of the page that the switch was planned for. */
  origin: string;
  /** `https://{sign-in host}/sessions/{differentiator}/v1/switchrole`, checked against the table before it gets here. */
  url: string;
  body: { account: string; color: string; displayName: string; redirectUri: string; roleName: string };
  /** Milliseconds after which the request is given up. */
  timeout: number;
}

/** `destination` comes from outside: check it with `isSafeDestination` before it is opened. */
export type SessionOutcome =
  | { ok: true; destination: string }
  | { ok: false; reason: 'refused' | 'expired' | 'session-limit' | 'failed' | 'wrong-page'; status?: number };

/**
 * Asks the session's sign-in host for a new session in the role. Runs in the content script's own world by
 * `scripting.executeScript`: the request has the page's cookies and origin, and its `fetch` is the browser's, not one that
 * the page has put in its place. Hence no imports and nothing from outside the function. Needs no csrf token.
 */
export async function switchSession({ origin, url, body, timeout }: SessionOrder): Promise<SessionOutcome> {
  if (location.origin !== origin) return { ok: false, reason: 'wrong-page' };
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'X-CSRF-PROTECTION': '1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    const { status } = response;
    if (status === 401 || status === 410) return { ok: false, reason: 'expired', status };
    if (status === 403 || status === 404) return { ok: false, reason: 'refused', status };
    // Which status a refusal has is not known: it says itself that it is one.
    if (!response.ok) return { ok: false, reason: (await saysWhy(response)) ? 'refused' : 'failed', status };
    if (isLimitPage(response.url)) return { ok: false, reason: 'session-limit', status };

    const { destination } = ((await response.json()) ?? {}) as { destination?: unknown };
    // A refusal may come as 200 with `{"errorCode":"UNAUTHORIZED"}`, or with nothing at all.
    if (typeof destination !== 'string') return { ok: false, reason: 'refused', status };
    if (isLimitPage(destination)) return { ok: false, reason: 'session-limit', status };
    return { ok: true, destination };
  } catch {
    return { ok: false, reason: 'failed' };
  }

  async function saysWhy(response: Response): Promise<boolean> {
    const answer = (await response.json().catch(() => undefined)) as { errorCode?: unknown } | null | undefined;
    return typeof answer?.errorCode === 'string';
  }

  /** Where one is sent with five sessions open already. */
  function isLimitPage(address: string): boolean {
    return URL.canParse(address) && new URL(address).pathname === '/sessions/limit';
  }
}
