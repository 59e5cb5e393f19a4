import { type Answer, type Context, scenarioOf } from '../context.ts';
import { contentType } from '../http/incoming.ts';
import { redirect } from '../http/reply.ts';
import type { Partition } from '../partitions.ts';
import { classicRedirect } from '../redirects.ts';
import { cookieNames, identityCookies } from '../sessions/identity-cookies.ts';
import { readRoleInfo } from '../sessions/role-history.ts';
import type { SandboxSession } from '../sessions/session.ts';
import { decideSwitch } from '../switch-rules.ts';
import { errorPage } from './error-page.ts';
import { readClassicFields } from './switch-role-fields.ts';
import { switchRolePage } from './switch-role-page.ts';

/** `POST /switchrole`: the classic switch and the way back. */
export function switchRolePost(context: Context, partition: Partition): Answer {
  const { request, jar } = context;
  if (contentType(request.headers) !== 'application/x-www-form-urlencoded') return errorPage(400, 'Not a form');
  const session = jar.classic;
  const stale = (why: string) =>
    scenarioOf(context, session).staleLeads === 'sign-in' ? redirect('/signin') : errorPage(400, why);
  if (!session) return stale('No classic session, or it has expired');
  if (scenarioOf(context, session).silent === 'server') return 'silence';
  const { action, csrf } = request.fields;
  if (csrf !== String(session.csrf)) return stale('Stale csrf');
  if (action === 'switchToBasis') return exitRole(context, session, partition);
  return action === 'switchFromBasis' ? switchRole(context, session, partition) : errorPage(400, 'No such action');
}

function switchRole(context: Context, session: SandboxSession, partition: Partition): Answer {
  const { nameCount, redirectForm, refusalStatus } = scenarioOf(context, session);
  const fields = readClassicFields(context.request.fields, nameCount);
  if (typeof fields === 'string') return errorPage(400, fields);
  const { account, roleName, color } = fields;
  const isPlain = !/^https%3a/i.test(fields.redirectUri);
  if (isPlain && redirectForm === 'encoded') return errorPage(400, 'redirect_uri is not percent-encoded');
  const target = classicRedirect(fields.redirectUri, partition);
  if (!target) return errorPage(400, 'redirect_uri is not a console URL of this partition');
  // Always from the base: a classic session never chains roles (IAM user guide).
  const decision = decideSwitch(session.principal, { account, roleName });
  if (!decision.allowed) {
    return switchRolePage(context, session, Number(refusalStatus), { ...fields, redirectUri: target.href });
  }
  const displayName = fields.displayName || `${roleName} @ ${account}`;
  session.switched = { account: decision.role.account, roleName, displayName, color };
  return land(context, session, target);
}

function exitRole(context: Context, session: SandboxSession, partition: Partition): Answer {
  const target = classicRedirect(String(context.request.fields.redirect_uri ?? ''), partition);
  if (!target) return errorPage(400, 'redirect_uri is not a console URL of this partition');
  delete session.switched;
  return land(context, session, target);
}

function land({ request }: Context, session: SandboxSession, target: URL): Answer {
  const history = readRoleInfo(request.cookies[cookieNames.roleInfo]);
  return redirect(target.href, identityCookies(session, history));
}
