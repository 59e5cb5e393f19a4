import { type Answer, type Context, scenarioOf } from '../context.ts';
import { readHost } from '../hosts.ts';
import { contentType } from '../http/incoming.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Partition } from '../partitions.ts';
import { sharedRedirect } from '../redirects.ts';
import { identityCookies } from '../sessions/identity-cookies.ts';
import { sessionLimit } from '../sessions/jar.ts';
import { readRoleInfo } from '../sessions/role-history.ts';
import { currentPrincipal, openSession, type SandboxSession } from '../sessions/session.ts';
import { decideSwitch } from '../switch-rules.ts';
import { arnOf } from '../world/principal.ts';
import { readMultiSessionBody } from './switch-role-fields.ts';

/** `OPTIONS`: the header and the type of the request make browsers ask first. */
export function multiSessionPreflight({ request }: Context, differentiator: string): Reply {
  const cors = corsHeaders(request.headers.origin, differentiator);
  return json({}, { status: cors ? 204 : 403, headers: cors ?? {} });
}

/** `POST /sessions/{differentiator}/v1/switchrole` */
export function multiSessionSwitch(context: Context, differentiator: string, partition: Partition): Answer {
  const { request, jar } = context;
  const cors = corsHeaders(request.headers.origin, differentiator);
  const refuse = (status: number, why: string) => json({ message: why }, { status, headers: cors ?? {} });
  if (!cors) return refuse(403, 'The origin is not a page of this session');
  if (request.headers['x-csrf-protection'] !== '1') return refuse(403, 'X-CSRF-PROTECTION is missing');
  if (contentType(request.headers) !== 'application/json') return refuse(415, 'The body is not JSON');
  const session = jar.multi.find((candidate) => candidate.differentiator === differentiator);
  if (!session) return refuse(Number(context.state.scenario.expiryAnswer), 'The session is over');
  // AWS's own page asks the host that it is on.
  const isOwnPage = request.headers.origin === `https://${request.host}`;
  if (request.host !== session.signInHost && !isOwnPage) {
    return refuse(404, 'The session belongs to another sign-in host');
  }
  if (scenarioOf(context, session).silent === 'server') return 'silence';
  const { nameCount, refusalAnswer, label, again } = scenarioOf(context, session);
  const fields = readMultiSessionBody(request.fields, nameCount);
  if (typeof fields === 'string') return refuse(400, fields);
  const target = sharedRedirect(fields.redirectUri, partition);
  if (!target) return refuse(400, 'redirectUri is not a console URL on a shared host');
  // From the session's own identity, switched or not: multi-sessions chain roles.
  const decision = decideSwitch(currentPrincipal(session), fields);
  if (!decision.allowed) {
    const status = refusalAnswer === 'empty' ? 200 : Number(refusalAnswer);
    return json(refusalAnswer === 'empty' ? {} : { errorCode: 'UNAUTHORIZED' }, { status, headers: cors });
  }
  const { roleName, color } = fields;
  const { account } = decision.role;
  const displayName = fields.displayName || `${roleName} @ ${account}`;
  const opened = openSession({
    mode: 'multi-session',
    principal: currentPrincipal(session),
    issuer: session.issuer,
    scenario: session.scenario,
    region: regionOf(target, partition),
    switched: { account, roleName, displayName, color },
  });
  const twin = jar.multi.find((other) => arnOf(currentPrincipal(other)) === arnOf(currentPrincipal(opened)));
  const isNew = !twin || again === 'adds';
  if (isNew && jar.multi.length >= sessionLimit) {
    const limit = `https://${session.signInHost}/sessions/limit?redirect_uri=${encodeURIComponent(target.href)}`;
    return json({ destination: limit }, { headers: cors });
  }
  // Switching again into a role that is signed in ends its older session:
  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/385
  if (twin?.differentiator && !isNew) {
    context.state.sessions.remove(twin.id);
    if (label === 'stays') opened.differentiator = twin.differentiator;
  }
  context.state.sessions.add(opened);
  return json(
    { destination: destination(context, opened, target, partition) },
    { headers: cors, cookies: identityCookies(opened, readRoleInfo(undefined)) },
  );
}

function destination(context: Context, opened: SandboxSession, target: URL, partition: Partition): string {
  const url = new URL(target);
  const hint = scenarioOf(context, opened).destination === 'login-hint';
  if (hint) url.searchParams.set('login_hint', opened.differentiator!);
  else url.hostname = `${opened.differentiator}.${regionOf(target, partition)}.${partition.consoleDomain}`;
  return url.href;
}

function regionOf(target: URL, partition: Partition): string {
  const host = readHost(target.hostname);
  const asked = target.searchParams.get('region') ?? '';
  if (asked in partition.regions) return asked;
  return (host.kind === 'console' && host.region) || partition.homeRegion;
}

/** Pages of the session itself, and the sign-in page of the link; nobody else may read the answer or send cookies. */
function corsHeaders(origin: string | undefined, differentiator: string): Record<string, string> | undefined {
  if (!origin || !URL.canParse(origin)) return undefined;
  const host = readHost(new URL(origin).hostname);
  const ofSession = host.kind === 'console' && host.differentiator === differentiator;
  if (!origin.startsWith('https://') || !(ofSession || host.kind === 'sign-in')) return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': 'content-type, x-csrf-protection',
    vary: 'Origin',
  };
}
