import { randomUUID } from 'node:crypto';
import { type Answer, type Context, scenarioOf } from '../context.ts';
import { page, plainText, redirect } from '../http/reply.ts';
import { partitionOf, signInHost } from '../partitions.ts';
import { sharedRedirect } from '../redirects.ts';
import { errorPage } from '../sign-in/error-page.ts';
import { accountOf } from '../world/accounts.ts';
import { assignments, permissionSet } from '../world/identities.ts';
import { listedIn } from './listed.ts';
import { answerOwnLists, portalCookie } from './lists.ts';
import { portalPage, portalSignInPage } from './page.ts';
import type { Portal } from './portals.ts';

/** Everything served on the hosts of Identity Center portals. */
export function answerPortal(context: Context, portal: Portal): Answer {
  const { request, state } = context;
  const { url } = request;
  if (url.pathname === '/sandbox/never.js') return 'silence';
  const lists = answerOwnLists(context, portal);
  if (lists !== undefined) return lists;
  if (url.pathname === '/sandbox/sign-in') {
    const value = `dana-${randomUUID()}`;
    state.portal.tokens.add(value);
    state.portal.asked = 0;
    // The page of an older portal sends it in a header.
    const cookie = { name: portalCookie, value, domain: url.hostname, httpOnly: portal.listsHost === undefined };
    // Without a location of its own the browser keeps the hash, and with it the shortcut that was asked for.
    return redirect(portal.path, [cookie]);
  }
  const signedIn = state.portal.tokens.has(request.cookies[portalCookie] ?? '');
  if (url.pathname === '/sandbox/federate') return signedIn ? federate(context, portal) : redirect(portal.path);
  if (url.pathname.replace(/(?<=.)\/$/, '') !== portal.path) return plainText('Not found', { status: 404 });
  const scenario = scenarioOf(context, undefined);
  const neverEnds = scenario.portalLists === 'half-loaded';
  return page(signedIn ? portalPage(portal, listedIn(portal, scenario), randomUUID(), neverEnds) : portalSignInPage());
}

/** Leads on to the sign-in host with a ticket, if the user may enter. */
function federate(context: Context, portal: Portal): Answer {
  const { request, state } = context;
  const isBehind = scenarioOf(context, undefined).portalReplica === 'behind' && portal.region === 'us-east-1';
  const query = request.url.searchParams;
  const partition = partitionOf(portal.partition);
  const wanted = assignments.find(
    ({ account, permissionSet: name }) => account === query.get('account_id') && name === query.get('role_name'),
  );
  if (isBehind || !wanted || accountOf(wanted.account).partition !== portal.partition) {
    return errorPage(403, 'Not assigned to this permission set');
  }
  const asked = query.get('destination') ?? undefined;
  const destination = asked === undefined ? undefined : sharedRedirect(asked, partition)?.href;
  if (asked !== undefined && !destination) return errorPage(400, 'destination is not a console URL on a shared host');
  const ticket = randomUUID();
  const identity = permissionSet('dana', wanted.account, wanted.role, portal.partition);
  state.passes.set(ticket, { identity, destination, scenario: {} });
  return redirect(`https://${signInHost(partition, partition.homeRegion)}/sandbox/arrive?ticket=${ticket}`);
}
