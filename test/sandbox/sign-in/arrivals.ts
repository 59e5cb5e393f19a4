import type { Answer, Context } from '../context.ts';
import { type Cookie, removed } from '../http/cookie.ts';
import { html } from '../http/html.ts';
import { page, redirect } from '../http/reply.ts';
import { consoleHome, type Partition, partitionOf, signInHost } from '../partitions.ts';
import { sharedRedirect } from '../redirects.ts';
import { readScenario } from '../scenario.ts';
import { cookieNames, identityCookies, sessionCookie } from '../sessions/identity-cookies.ts';
import { sessionLimit } from '../sessions/jar.ts';
import { readRoleInfo } from '../sessions/role-history.ts';
import type { Mode, SandboxSession } from '../sessions/session.ts';
import { beginSession, landingUrl } from '../sessions/sign-in.ts';
import { findIdentity } from '../world/identities.ts';
import { errorPage } from './error-page.ts';
import { signInLayout } from './layout.ts';
import { signInPageUrl } from './session-pages.ts';

/** `GET /sandbox/sign-in?as=…`: a tool of the sandbox. A classic session takes the place of the one before it. */
export function signIn(context: Context, partition: Partition): Answer {
  const query = context.request.url.searchParams;
  const identity = findIdentity(query.get('as') ?? '');
  if (identity?.principal.partition !== partition.id) return errorPage(400, 'Nobody of that name in this partition');
  const next = query.get('next') ?? undefined;
  const back = next === undefined ? undefined : signInPageUrl(next, context);
  if (next && !back && !sharedRedirect(next, partition))
    return errorPage(400, 'next is not a console URL of this partition');
  const mode: Mode = query.get('mode') === 'multi-session' ? 'multi-session' : 'classic';
  if (mode === 'multi-session' && context.jar.multi.length >= sessionLimit) return redirect('/sessions/limit');
  const region = query.get('region') ?? undefined;
  const lands = next && !back ? { next } : {};
  const options = { mode, scenario: readScenario(query), ...lands, ...(region ? { region } : {}) };
  const session = beginSession(identity, options, context.state.scenario);
  return enter(context, session, back?.href ?? landingUrl(session, options));
}

/** `GET /sandbox/arrive?ticket=…`: out of an Identity Center portal, once for each ticket. */
export function arrive(context: Context): Answer {
  const { state, jar, request } = context;
  const ticket = request.url.searchParams.get('ticket') ?? '';
  const pass = state.passes.get(ticket);
  if (!pass) return errorPage(400, 'The ticket was used, or never given');
  state.passes.delete(ticket);
  const { identity, destination, scenario } = pass;
  if (!jar.multiSessionOn && jar.classic && jar.classic.principal.account !== identity.principal.account) {
    return otherAccount();
  }
  if (jar.multiSessionOn && jar.multi.length >= sessionLimit) return redirect('/sessions/limit');
  const options = {
    mode: jar.multiSessionOn ? ('multi-session' as const) : ('classic' as const),
    scenario,
    ...(destination ? { next: destination } : {}),
  };
  const session = beginSession(identity, options, state.scenario);
  return enter(context, session, landingUrl(session, options));
}

/** `GET /sandbox/sign-out`: out of everything, in this browser. */
export function signOut({ state, jar }: Context, partition: Partition): Answer {
  const gone = [...(jar.classic ? [jar.classic] : []), ...jar.multi];
  for (const { id } of gone) state.sessions.remove(id);
  const readable = [cookieNames.userInfo, cookieNames.accountAlias, cookieNames.multiSessionOn].map((name) =>
    removed({ name, domain: partition.cookieDomain, httpOnly: false }),
  );
  return redirect('/signin', [...gone.map((session) => removed(sessionCookie(session))), ...readable]);
}

/** `GET /oauth?Action=logout`: out of the classic session (Leapp and others lead there). */
export function oauth(context: Context, partition: Partition): Answer {
  const isLogout = context.request.url.searchParams.get('Action') === 'logout';
  return isLogout ? signOut(context, partition) : errorPage(400, 'Nothing but Action=logout is served');
}

/** `GET https://{account}.signin…/console`: an account's own sign-in page, which ends on the console home. */
export const accountPage = (_: Context, partition: Partition): Answer =>
  redirect(`https://${signInHost(partition)}/signin?redirect_uri=${encodeURIComponent(consoleHome(partition))}`);

function enter({ request, state, jar }: Context, session: SandboxSession, url: string): Answer {
  state.sessions.add(session);
  const cookies: Cookie[] = identityCookies(session, readRoleInfo(request.cookies[cookieNames.roleInfo]));
  if (session.mode === 'classic') {
    if (jar.classic) state.sessions.remove(jar.classic.id);
    // One session per browser again: the browser's opt-in to multi-sessions ends with a classic sign-in.
    const { cookieDomain: domain } = partitionOf(session.principal.partition);
    cookies.push(removed({ name: cookieNames.multiSessionOn, domain, httpOnly: true }));
  }
  return redirect(url, cookies);
}

/** AWS's well-known stop, in its words. */
function otherAccount(): Answer {
  const body = html`<h1>Sign in</h1><p>You must first log out before logging into a different AWS account.</p>
<p>To logout, <a href="/sandbox/sign-out">click here</a></p>`;
  return page(signInLayout('en', 'Amazon Web Services Sign-In', body), { status: 400 });
}
