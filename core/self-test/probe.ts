/** The console's own metas that are looked for. */
export const knownMetas = [
  ...([
    'awsc-session-data',
    'awsc-signin-endpoint',
    'awsc-mezz-region',
    'awsc-mezz-locale',
    'awsc-lang',
    'tb-data',
  ] as const),
] as const;

/** Keys of `awsc-session-data` that some tool has seen. */
export const knownSessionKeys = [
  ...(['prismModeEnabled', 'sessionDifferentiator', 'signInEndpoint', 'infrastructureRegion', 'sessionARN'] as const),
  ...(['accountId', 'displayName', 'accountAlias'] as const),
] as const;

/** Cookies that pages can read. */
export const knownCookies = ['aws-userInfo', 'noflush_awsc-roleInfo', 'aws-account-alias'] as const;

/** What `AWSC.Auth.getMbtc()` gives, by its type alone. */
export const tokenKinds = ['number', 'string', 'boxed', 'promise', 'other', 'none'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** What a page has, in shapes and numbers alone: none of its texts is in it. */
export interface PageProbe {
  /** By kind of selectors: the number of the first one that finds something; -1: none. */
  selectors: Record<string, number>;
  metas: string[];
  /** With the types of their values: `prismModeEnabled boolean`. */
  sessionKeys: string[];
  /** Further ones. */
  otherSessionKeys: number;
  cookies: string[];
  /** The console's own role history; undefined: its cookie is not there, or is none. */
  roleHistory?: {
    roles: number;
    /** The base is named in it. */
    hasBase: boolean;
    /** Of the longest display name. */
    characters: number;
    bytes: number;
  };
}

const types = ['string', 'boolean', 'number', 'object', 'undefined'];

/** A probe as it may be told: only names from our own lists, and small numbers. Whatever a page made of it is left out. */
export function checkedProbe(found: unknown): PageProbe {
  const probe = (found ?? {}) as Partial<Record<keyof PageProbe, unknown>>;
  const { roleHistory } = probe as { roleHistory?: Record<string, unknown> };
  return {
    selectors: Object.fromEntries(
      Object.entries((probe.selectors ?? {}) as Record<string, unknown>).flatMap(([kind, at]) =>
        /^[a-zA-Z]{1,20}$/.test(kind) && Number.isInteger(at) ? [[kind, at as number]] : [],
      ),
    ),
    metas: among(probe.metas, knownMetas),
    sessionKeys: among(
      probe.sessionKeys,
      knownSessionKeys.flatMap((key) => types.map((type) => `${key} ${type}`)),
    ),
    otherSessionKeys: small(probe.otherSessionKeys),
    cookies: among(probe.cookies, knownCookies),
    ...(roleHistory && {
      roleHistory: {
        roles: small(roleHistory.roles),
        hasBase: roleHistory.hasBase === true,
        characters: small(roleHistory.characters),
        bytes: small(roleHistory.bytes),
      },
    }),
  };
}

export const checkedToken = (found: unknown): TokenKind => tokenKinds.find((kind) => kind === found) ?? 'other';

const among = (found: unknown, known: readonly string[]): string[] =>
  Array.isArray(found) ? known.filter((one) => found.includes(one)) : [];

/** Nothing that could be an account ID. */
const small = (found: unknown): number => (Number.isInteger(found) ? Math.min(9999, Math.max(0, Number(found))) : 0);
