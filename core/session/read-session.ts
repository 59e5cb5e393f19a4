import { accountIdWithin, isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { type ConsoleUrl, parseConsoleUrl } from '@/core/aws/console-url.ts';
import { regionalSignInHost, regionIn, signInHostOf } from '@/core/aws/regions.ts';
import { hexOfCssColor } from '@/core/text/computed-color.ts';
import { readBase } from './base-of-session.ts';
import { isStale, readCurrent } from './current-principal.ts';
import { parseCookieObject, textAt } from './page-json.ts';
import type { PageFacts, Principal, Session } from './session.ts';
import { dropUndefined, readSessionData, type SessionData, signInHostIn } from './session-data.ts';

/**
 * Makes a session of what a console page shows. Undefined only if the page is not the console's. A page that shows nothing
 * gives a session with an `unknown` principal, because switching may still work
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/372: one element was missing, and every list was empty).
 * The host of a multi-session page begins with the account, and no script can change that. If a page claims another account
 * than its host, its claim of who is signed in is ignored. Never throws; does not depend on translated text; hosts are
 * checked with the partition table.
 */
export function readSession(facts: PageFacts): Session | undefined {
  const page = parseConsoleUrl(facts.url);
  if (page === undefined) return undefined;
  const session = sessionOf(page, facts);
  const account = page.differentiator?.slice(0, 12);
  if (account === undefined || account === session.current.account) return session;
  // An alias is a name for the id.
  if (!isAccountId(session.current.account)) return { ...session, current: { ...session.current, account } };
  // Its sign-in host was checked to be AWS's, and nothing else says which one it is.
  return { ...sessionOf(page, { url: facts.url }), signInHost: session.signInHost };
}

function sessionOf(page: ConsoleUrl, facts: PageFacts): Session {
  const { partition } = page;
  const data = readSessionData(facts, partition);
  const differentiator = page.differentiator ?? data.differentiator;
  const mode = page.differentiator !== undefined || data.multiSession ? 'multi-session' : 'classic';
  const known = { partition, mode, data, differentiator } as const;
  if (isStale(facts, known)) return { ...sessionOf(page, ofBrowser(facts, data)), isStale: true };
  const current = readCurrent(facts, known);
  const { switched, base } = readBase(mode === 'classic' ? facts : { ...facts, ...ofOtherSessions }, current);
  const region = regionIn(partition, page.region, facts.region, data.region);

  return {
    partition,
    mode,
    current,
    switched: switched ?? false,
    region,
    signInHost:
      data.signInHost ??
      signInHostIn(facts.signInEndpoint, partition) ??
      // A multi-session is known to the host of its region alone (RoleHop).
      (mode === 'multi-session' ? regionalSignInHost : signInHostOf)(partition, data.region ?? region),
    url: facts.url,
    ...dropUndefined({
      base: switched === false ? current : base,
      differentiator: mode === 'multi-session' ? differentiator : undefined,
      accountAlias: readAlias(facts, data, { mode, current, switched }),
      displayName: readDisplayName(facts, current, switched),
      color: hexOfCssColor(facts.color ?? ''),
    }),
  };
}

/** What a page that shows somebody else still says: the cookies, which are the browser's, and where it was asked for. */
function ofBrowser({ url, userInfo, roleInfo, accountAlias, ...facts }: PageFacts, data: SessionData): PageFacts {
  const signInEndpoint = data.signInHost ?? facts.signInEndpoint;
  const region = facts.region ?? data.region;
  return { url, ...dropUndefined({ userInfo, roleInfo, accountAlias, signInEndpoint, region }) };
}

interface SoFar {
  mode: Session['mode'];
  current: Principal;
  switched: boolean | undefined;
}

/** In multi-session, any session may have written these cookies last, and no page leads back to the base. */
const ofOtherSessions = { roleInfo: '', userInfo: '', accountAlias: '' };

/**
 * The alias of the current account, which the nav's title shows beside an id found elsewhere. In multi-session the cookies
 * are another session's; in classic the user cookie's alias goes with its ARN, the other cookie's is the base's.
 */
function readAlias(facts: PageFacts, data: SessionData, { mode, current, switched }: SoFar): string | undefined {
  const user = mode === 'classic' ? parseCookieObject(facts.userInfo) : {};
  const isCurrent = accountIdWithin(textAt(user, 'arn') ?? '') === current.account;
  const candidates = [
    data.accountAlias,
    facts.accountTitle?.split(' @ ')[1],
    isCurrent ? textAt(user, 'alias') : undefined,
    mode === 'classic' && switched === false ? facts.accountAlias : undefined,
  ];
  return candidates
    .map((text) => normalizeAccount(text ?? ''))
    .find((text) => text !== undefined && !isAccountId(text));
}

/** The nav shows a switched role by its display name, and everybody else by `name` or `role/session`. */
function readDisplayName(facts: PageFacts, current: Principal, switched?: boolean): string | undefined {
  const shown = facts.displayName?.trim();
  if (!shown || switched === false || current.kind !== 'role') return undefined;
  return shown === `${current.name}/${current.sessionName}` ? undefined : shown.slice(0, 256);
}
