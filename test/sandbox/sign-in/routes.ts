import type { Answer, Context } from '../context.ts';
import type { Partition } from '../partitions.ts';
import { accountPage, arrive, oauth, signIn, signOut } from './arrivals.ts';
import { errorPage } from './error-page.ts';
import { multiSessionPreflight, multiSessionSwitch } from './multi-session-switch.ts';
import { listSessions, logOutSession, optIn, sessionLimitPage, sessionSelector } from './session-pages.ts';
import { signInPage } from './sign-in-page.ts';
import { switchRoleLink } from './switch-role-page.ts';
import { switchRolePost } from './switch-role-post.ts';

type Route = (context: Context, partition: Partition) => Answer;

const routes: Record<string, Route> = {
  'GET /': signInPage,
  'GET /signin': signInPage,
  'GET /sandbox/sign-in': signIn,
  'GET /sandbox/sign-out': signOut,
  'GET /sandbox/arrive': arrive,
  'GET /console': accountPage,
  'GET /oauth': oauth,
  'GET /switchrole': switchRoleLink,
  'POST /switchrole': switchRolePost,
  'GET /sessions/v1/list': listSessions,
  'GET /sessions/v1/opt-in': optIn,
  'GET /sessions/selector': sessionSelector,
  'GET /sessions/limit': sessionLimitPage,
};

type SessionRoute = (context: Context, differentiator: string, partition: Partition) => Answer;

const sessionRoutes: Record<string, SessionRoute> = {
  'POST switchrole': multiSessionSwitch,
  'OPTIONS switchrole': multiSessionPreflight,
  'GET logout': logOutSession,
};

/** Everything served on sign-in hosts, global and regional. */
export function answerSignIn(context: Context, partition: Partition): Answer {
  const { method, url } = context.request;
  const route = routes[`${method} ${url.pathname}`];
  if (route) return route(context, partition);
  const [, differentiator = '', verb] = /^\/sessions\/([^/]+)\/v1\/([a-z]+)$/.exec(url.pathname) ?? [];
  const sessionRoute = sessionRoutes[`${method} ${verb}`];
  if (sessionRoute) return sessionRoute(context, decodeURIComponent(differentiator), partition);
  return errorPage(404, 'Nothing is served here');
}
