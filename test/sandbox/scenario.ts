/** How the sandbox behaves for a session. The first value of each list is the default. */
export const scenarioValues = {
  /** DOM of the console's nav: 2025 and later, 2021 to 2024, 2018 to 2020. */
  era: ['2025', '2021', '2018'],
  /** `auto`: by `Accept-Language`. */
  locale: ['auto', 'en', 'ko'],
  /** `no-endpoint`: the console since 2025-10-29. `none`: not one of the console's own metas. */
  metas: ['all', 'no-endpoint', 'none'],
  /**
   * What `AWSC.Auth.getMbtc()` gives; `never` is a promise that stays open, `stale` a token that is refused, `object` and `huge`
   * are no tokens.
   */
  csrf: ['number', 'string', 'boxed', 'promise', 'never', 'stale', 'missing', 'object', 'huge'],
  /** `ConsoleNavService.AccountInfo`. */
  navService: ['yes', 'no'],
  /** `yes`: the nav is filled 700 ms after the page has loaded. */
  lateNav: ['no', 'yes'],
  /** `yes`: two frames of the same host, which content scripts match too. */
  frames: ['no', 'yes'],
  /**
   * `scripts`: strict `script-src`. `blocked`: `form-action 'none'` and `connect-src 'none'` as well. `images`: none but the
   * page's own, not even `data:`.
   */
  csp: ['off', 'scripts', 'blocked', 'images'],
  /** `form`: the page swallows every submit. `server`: a switch is never answered. */
  silent: ['no', 'form', 'server'],
  /**
   * `yes`: a script that pries and forges, and sends what it gets to `/sandbox/stolen`. Others turn every form that they reach
   * to another account, answer requests in AWS's stead (in the page or in a service worker), or lie about who one is.
   */
  hostile: ['no', 'yes', 'forms', 'requests', 'worker', 'alias', 'identity'],
  /** A config on the page. */
  config: ['no', 'pre', 'code', 'textarea', 'codemirror', 'monaco', 'ace'],
  /** The page of the switch-role link: since 2024-08, and before. */
  linkPage: ['new', 'old'],
  /** Whether a switch-role link's `redirect_uri` is honoured; reported gone since 2024-08. */
  linkRedirect: ['no', 'yes'],
  /**
   * What becomes of a link's fragment where nobody is signed in. `keep`: the redirect to the sign-in page says nothing of it, and
   * browsers keep it. A script leads there without it (`drop`), or with it in that page's query, and back (`move`). `lose`: the
   * redirect has a fragment of its own.
   */
  linkFragment: ['keep', 'drop', 'move', 'lose'],
  /**
   * How a console page of a session that one is not in leads to the sign-in page: by a script, which puts the fragment into the
   * query; by a redirect, with the `whole` address or with one that is not the session's (`shared`).
   */
  consoleRedirect: ['script', 'whole', 'shared'],
  /** Form of the `destination` of a multi-session switch. */
  destination: ['login-hint', 'session-host'],
  /** How AWS counts the 64 of a display name: in code points, UTF-16 units or bytes. */
  nameCount: ['characters', 'units', 'bytes'],
  /** Whether the form's `redirect_uri` may be plain as well. */
  redirectForm: ['either', 'encoded'],
  /** `page`: each page that is loaded has a new token, and the one before is refused. */
  tokenLife: ['session', 'page'],
  /** Where a stale token or a session that is over leads: to the error page, or to the sign-in page. */
  staleLeads: ['error', 'sign-in'],
  /** Status of the switch-role page that says that a switch is refused. */
  refusalStatus: ['200', '400', '403'],
  /** How a multi-session switch is refused: `200` with an error code, `empty` with nothing, or by a status. */
  refusalAnswer: ['200', 'empty', '400', '403', '404'],
  /** Status for a multi-session that is over. */
  expiryAnswer: ['401', '403', '410'],
  /** When the console's own role history is written: in classic sessions, in all, in none. */
  roleMemory: ['classic', 'all', 'none'],
  /** Which of several sessions a switch-role link is for: the user is asked, or it is the newest. */
  linkSession: ['asked', 'newest'],
  /** The same of a console page on a host that is none of a session's. */
  sharedHost: ['asked', 'newest'],
  /** Whether a session that is opened anew has other eight characters than the one before. */
  label: ['new', 'stays'],
  /** What becomes of a session whose role is switched to again. */
  again: ['replaces', 'adds'],
  /** Unit of `expiry` and `auth_time` in the list of sessions. */
  expiryUnit: ['seconds', 'milliseconds', 'text'],
  /** How many accounts an access portal lists. */
  portalAccounts: ['few', 'thousand'],
  /**
   * What an access portal's lists do. `stuck`: after 30 requests no answer comes. `expiry`: the sign-in ends after 30 requests. `busy`: the fourth request is told to wait.
   * `changed`: answers of another shape. `rows`: no lists, the page alone shows accounts. `half-loaded`: neither, and the page
   * never ends. `some`: one account's permission sets are not found. `endless`: a list without an end.
   */
  portalLists: ['fine', 'stuck', 'expiry', 'busy', 'changed', 'rows', 'half-loaded', 'some', 'endless'],
  /** `behind`: the portals of us-east-1 do not know yet who may enter which account. */
  portalReplica: ['whole', 'behind'],
} as const;

export type Scenario = { [Key in keyof typeof scenarioValues]: (typeof scenarioValues)[Key][number] };

export const defaultScenario = Object.fromEntries(
  Object.entries(scenarioValues).map(([key, [first]]) => [key, first]),
) as unknown as Scenario;

/** Picks a scenario's keys out of a query. A value that does not exist throws: a test that misspells must not pass. */
export function readScenario(query: URLSearchParams): Partial<Scenario> {
  const found = Object.entries(scenarioValues).flatMap(([key, values]) => {
    const value = query.get(key);
    if (value === null) return [];
    if (!(values as readonly string[]).includes(value)) throw new RangeError(`No scenario ${key}=${value}`);
    return [[key, value]];
  });
  return Object.fromEntries(found);
}
