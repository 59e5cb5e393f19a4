import type { PageProbe } from '@/core/self-test/probe.ts';

/** What is looked for, see the lists in `core/self-test/probe.ts`. */
export interface ProbeOrder {
  selectors: Record<string, readonly string[]>;
  metas: readonly string[];
  sessionKeys: readonly string[];
  cookies: readonly string[];
}

/**
 * Looks which of our readers' places a page has, and takes none of its texts along: only numbers, and names that it was handed.
 * Runs in the content script's own world by `scripting.executeScript`: hence no imports and nothing from outside the function.
 */
export function probePage({ selectors, metas, sessionKeys, cookies }: ProbeOrder): PageProbe {
  const metaOf = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  const objectIn = (text: string | undefined | null): Record<string, unknown> | undefined => {
    try {
      const value = JSON.parse(text ?? '');
      return typeof value === 'object' && value !== null ? value : undefined;
    } catch {
      return undefined;
    }
  };
  const jar = new Map(
    document.cookie.split('; ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const decoded = (text: string | undefined) => {
    try {
      return decodeURIComponent((text ?? '').replaceAll('+', '%20'));
    } catch {
      return '';
    }
  };
  const session = objectIn(metaOf('awsc-session-data')) ?? {};
  const known = sessionKeys.filter((key) => key in session);
  const history = objectIn(decoded(jar.get('noflush_awsc-roleInfo')));
  const roles: unknown[] = Array.isArray(history?.rl) ? history.rl : [];
  const names = roles.map((role) => decoded(String((role as { d?: unknown } | null)?.d ?? '')));
  return {
    selectors: Object.fromEntries(
      Object.entries(selectors).map(([kind, all]) => [kind, all.findIndex((one) => document.querySelector(one))]),
    ),
    metas: metas.filter((name) => metaOf(name) != null),
    sessionKeys: known.map((key) => `${key} ${typeof session[key]}`),
    otherSessionKeys: Object.keys(session).length - known.length,
    cookies: cookies.filter((name) => jar.has(name)),
    ...(history && {
      roleHistory: {
        roles: roles.length,
        hasBase: typeof history.bn === 'string' && history.bn !== '',
        characters: Math.max(0, ...names.map((name) => [...name].length)),
        bytes: Math.max(0, ...names.map((name) => new TextEncoder().encode(name).length)),
      },
    }),
  };
}

/** By its type alone, what `AWSC.Auth.getMbtc()` gives. Runs in the page's world, so it is the page's word. */
export function tokenKind(): string {
  const { AWSC } = window as { AWSC?: { Auth?: { getMbtc?: () => unknown } } };
  try {
    const token = AWSC?.Auth?.getMbtc?.();
    if (token === undefined || token === null) return 'none';
    if (typeof token === 'number' || typeof token === 'string') return typeof token;
    if (token instanceof String) return 'boxed';
    return typeof (token as { then?: unknown }).then === 'function' ? 'promise' : 'other';
  } catch {
    return 'none';
  }
}
