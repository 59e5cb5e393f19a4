import { isRecord, parseJson } from '@/core/text/json.ts';
import type { PortalProblem } from './portal-question.ts';

/** Where a portal's own page asks for its lists. `headers` may hold the sign-in: they are used here, and given to nobody. */
export interface PortalApi {
  base: string;
  headers: Record<string, string>;
  credentials: 'include' | 'omit';
}

/** A page of a list, not looked at yet, or why there is none. */
export type Asked = { items: unknown[]; next: string | undefined } | { problem: PortalProblem; wait?: number };

/** In UTF-16 units. A thousand accounts are a tenth of it. */
const longestAnswer = 8 * 1024 * 1024;
const longestToken = 8192;

/**
 * Asks for one page of a list as the portal's page does. `next`: what the page before it said to go on with. `patience`: in
 * milliseconds. Never throws. An answer from another address than the one asked is none.
 */
export async function askPortal(
  { base, headers, credentials }: PortalApi,
  path: string,
  next: string | undefined,
  patience: number,
): Promise<Asked> {
  try {
    const response = await fetch(base + path, {
      credentials,
      cache: 'no-store',
      // To the sign-in page, if anywhere.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(next === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'enable-pagination': 'true' },
            body: new URLSearchParams({ next_token: next }).toString(),
          }),
    });
    const problem = problemOf(response);
    if (problem !== undefined) return { problem, ...waitOf(response) };
    const text = await response.text();
    return (text.length <= longestAnswer && pageOf(text)) || { problem: 'changed' };
  } catch {
    return { problem: 'unreachable' };
  }
}

function problemOf({ status, ok, type }: Response): PortalProblem | undefined {
  if (ok) return undefined;
  if (status === 401 || status === 403 || type === 'opaqueredirect') return 'signed-out';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'changed';
}

function waitOf({ headers }: Response): { wait?: number } {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? { wait: seconds } : {};
}

/** Tokens of pages were seen under three names, and as the text `null` (2026-08). */
function pageOf(text: string): Asked | undefined {
  const data = parseJson(text);
  if (!isRecord(data)) return undefined;
  const { result } = data;
  if (!Array.isArray(result)) return undefined;
  const next = [data.paginationToken, data.nextToken, data.next_token].find(
    (token): token is string => typeof token === 'string' && token !== '' && token !== 'null',
  );
  return next && next.length > longestToken ? undefined : { items: result, next };
}
