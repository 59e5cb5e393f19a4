import { type Answer, type Context, languageOf } from '../context.ts';
import { removed } from '../http/cookie.ts';
import { type Html, html } from '../http/html.ts';
import { json, page, redirect } from '../http/reply.ts';
import { consoleHome, type Partition } from '../partitions.ts';
import { sharedRedirect } from '../redirects.ts';
import type { Scenario } from '../scenario.ts';
import { identityCookies, sessionCookie } from '../sessions/identity-cookies.ts';
import { readRoleInfo } from '../sessions/role-history.ts';
import { currentPrincipal, openSession, type SandboxSession } from '../sessions/session.ts';
import { landingUrl } from '../sessions/sign-in.ts';
import { accountOf } from '../world/accounts.ts';
import { arnOf, dashed, shortName } from '../world/principal.ts';
import { errorPage } from './error-page.ts';
import { signInLayout } from './layout.ts';

/** `GET /sessions/v1/list`: no CORS headers, so pages cannot read it. Times since 1970 (inferred). */
export function listSessions({ jar, state }: Context): Answer {
  const inUnit = times[state.scenario.expiryUnit];
  const sessions = jar.multi.map((session) => ({
    differentiator: session.differentiator,
    principal_arn: arnOf(currentPrincipal(session)),
    expiry: inUnit(session.expiresAt),
    auth_time: inUnit(session.startedAt),
    account_alias: accountOf(currentPrincipal(session).account).alias ?? '',
  }));
  return json({ sessions });
}

const times: Record<Scenario['expiryUnit'], (at: number) => number | string> = {
  seconds: (at) => Math.floor(at / 1000),
  milliseconds: (at) => at,
  text: (at) => new Date(at).toISOString(),
};

/** `GET /sessions/{differentiator}/v1/logout` */
export function logOutSession({ jar, state }: Context, differentiator: string): Answer {
  const session = jar.multi.find((candidate) => candidate.differentiator === differentiator);
  if (!session) return errorPage(401, 'No such session');
  state.sessions.remove(session.id);
  const name = shortName(currentPrincipal(session));
  const body = html`<h1>Signed out</h1><p>You've signed out of the ${name} session.</p>`;
  return page(signInLayout('en', 'Signed out', body), { cookies: [removed(sessionCookie(session))] });
}

/** `GET /sessions/v1/opt-in`: makes the classic session the first of several. 400 when it is on already. */
export function optIn({ jar, state, request }: Context, partition: Partition): Answer {
  if (jar.multiSessionOn) return errorPage(400, 'Multi-session is on already');
  const classic = jar.classic;
  if (!classic) return redirect('/signin');
  const asked = request.url.searchParams.get('redirect_uri');
  const next = asked ? sharedRedirect(asked, partition)?.href : consoleHome(partition);
  if (!next) return errorPage(400, 'redirect_uri is not a console URL of this partition');
  const { principal, issuer, scenario, switched } = classic;
  const region = partition.homeRegion;
  const session = openSession({
    mode: 'multi-session',
    principal,
    issuer,
    scenario,
    region,
    ...(switched ? { switched } : {}),
  });
  state.sessions.remove(classic.id);
  state.sessions.add(session);
  const cookies = [removed(sessionCookie(classic)), ...identityCookies(session, readRoleInfo(undefined))];
  return redirect(landingUrl(session, { next }), cookies);
}

/** `GET /sessions/selector`: "Choose your session". A card leads on with `login_hint`. */
export function sessionSelector(context: Context, partition: Partition): Answer {
  const asked = context.request.url.searchParams.get('redirect_uri') ?? consoleHome(partition);
  const safe = sharedRedirect(asked, partition) ?? signInPageUrl(asked, context);
  if (!safe) return errorPage(400, 'redirect_uri is not a console URL of this partition');
  const cards = context.jar.multi.map((session) => {
    const url = new URL(safe);
    url.searchParams.set('login_hint', session.differentiator!);
    const { alias, id } = accountOf(currentPrincipal(session).account);
    return html`<div class="card awsui_restore-pointer-events_sandbox"><div><a href="${url.href}"><span>${alias ?? dashed(id)}</span></a>
${alias && html`<span>(${dashed(id)})</span>`}
<p class="session-card_session_card_username_sandbox">${shortName(currentPrincipal(session))}</p></div></div>`;
  });
  const body = html`<div id="__next"><h1>Choose your session</h1>${cards}<a href="/signin">Add session</a></div>`;
  return page(signInLayout(languageOf(context, context.state.scenario), 'Choose your session', body));
}

/** `GET /sessions/limit`: five are signed in, one of them has to go. */
export function sessionLimitPage({ jar }: Context): Answer {
  const body = html`<h1>Session limit reached</h1><h2>Current sessions</h2>${jar.multi.map(limitRow)}
<div class="actions"><a class="button primary" data-testid="sessions-limit-signout-and-continue"
 href="/sessions/${jar.multi[0]?.differentiator}/v1/logout">Sign out selected session and continue</a></div>`;
  return page(signInLayout('en', 'Session limit reached', body));
}

function limitRow(session: SandboxSession, index: number): Html {
  const { account } = currentPrincipal(session);
  const minutes = Math.floor((Date.now() - session.startedAt) / 60_000);
  return html`<div class="card"><label><input type="radio" name="session"${index === 0 && html` checked`}> <span>${account}</span>
<span>${shortName(currentPrincipal(session))}</span> <span>Logged in ${minutes} minutes ago</span></label></div>`;
}

/** The page of the switch-role link sends here too, and wants its visitor back. */
export function signInPageUrl(value: string, { request }: Context): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.hostname === request.host && url.pathname === '/switchrole' ? url : undefined;
}
