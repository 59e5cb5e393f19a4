import { type Answer, type Context, scenarioOf } from '../context.ts';
import { json, plainText } from '../http/reply.ts';
import { type Listed, listedIn } from './listed.ts';
import { type Portal, portals } from './portals.ts';

/** Name of the portal's own session cookie. */
export const portalCookie = 'x-amz-sso_authn';
const tokenHeaders = ['x-amz-sso_bearer_token', 'x-amz-sso-bearer-token'];

/** The lists that a newer portal's page asks its own host for. Undefined: another path. */
export function answerOwnLists(context: Context, portal: Portal): Answer | undefined {
  const [, path] = /^\/api\/portal\/(.+)$/.exec(context.request.url.pathname) ?? [];
  if (path === undefined || portal.listsHost !== undefined) return undefined;
  return answerLists(context, portal, path, context.request.cookies[portalCookie]);
}

/** The host of the lists of older portals: for their pages alone, and with the sign-in in both headers. */
export function answerOlderLists(context: Context): Answer {
  const { headers, method, url, host } = context.request;
  const portal = portals.find((one) => `https://${one.host}` === headers.origin && one.listsHost === host);
  if (!portal) return plainText('Not a portal of this region', { status: 400 });
  const cors = { 'access-control-allow-origin': headers.origin ?? '', vary: 'origin' };
  if (method === 'OPTIONS') {
    const allowed = [...tokenHeaders, 'content-type', 'enable-pagination'].join(', ');
    return plainText('', { status: 204, headers: { ...cors, 'access-control-allow-headers': allowed } });
  }
  const [token, again] = tokenHeaders.map((name) => headers[name]);
  const signIn = typeof token === 'string' && token === again ? token : undefined;
  const answer = answerLists(context, portal, url.pathname.slice(1), signIn);
  return answer === 'silence' ? answer : { ...answer, headers: { ...answer.headers, ...cors } };
}

function answerLists(context: Context, portal: Portal, path: string, token: string | undefined): Answer {
  const { state } = context;
  const scenario = scenarioOf(context, undefined);
  const { portalLists: lists } = scenario;
  state.portal.asked++;
  if (lists === 'stuck' && state.portal.asked > 30) return 'silence';
  if (lists === 'expiry' && state.portal.asked > 30) state.portal.tokens.clear();
  if (lists === 'rows' || lists === 'half-loaded') return plainText('Not found', { status: 404 });
  if (!state.portal.tokens.has(token ?? ''))
    return json({ message: 'Session token not found or invalid' }, { status: 401 });
  if (lists === 'busy' && state.portal.asked === 4) {
    return json({ message: 'Rate exceeded' }, { status: 429, headers: { 'retry-after': '1' } });
  }
  if (lists === 'changed') return json({ accountList: [] });
  const listed = listedIn(portal, scenario);
  if (path === 'instance/appinstances') return page(context, listed.map(appInstance), listed.length > 100 ? 100 : 1);
  const [, id] = /^instance\/appinstance\/([^/]+)\/profiles$/.exec(path) ?? [];
  const found = listed.find((one) => one.id === decodeURIComponent(id ?? ''));
  if (!found || (lists === 'some' && found === listed[1])) return json({ message: 'Not found' }, { status: 404 });
  return page(
    context,
    found.roles.map((name) => ({ id: `p-${name}`, name, protocol: 'SAML' })),
    2,
  );
}

/** The first page is asked for by GET, each other by POST, as a form with what the page before it said. */
function page({ request, state }: Context, all: object[], size: number): Answer {
  const { method, fields, headers } = request;
  const isEndless = state.scenario.portalLists === 'endless';
  const isFirst = method === 'GET';
  const told = isFirst ? 'from:0' : String(fields.next_token);
  if (!isFirst && (headers['enable-pagination'] !== 'true' || !/^from:\d+$/.test(told))) {
    return json({ message: 'Bad page' }, { status: 400 });
  }
  const from = Number(told.slice('from:'.length));
  const result = isEndless ? all : all.slice(from, from + size);
  const next = isEndless || from + size < all.length ? `from:${from + size}` : undefined;
  // Each of these was seen (2026-08).
  return json(isFirst ? { result, paginationToken: next ?? null } : { result, nextToken: next ?? 'null' });
}

const appInstance = ({ id, account, name }: Listed) => ({
  id,
  name,
  applicationName: 'AWS Account',
  searchMetadata: { AccountId: account, AccountName: name, AccountEmail: `${account}@lumen.example.com` },
});
