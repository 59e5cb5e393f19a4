import { randomInt, randomUUID } from 'node:crypto';
import { type Answer, type Context, languageOf, scenarioOf } from '../context.ts';
import type { Host } from '../hosts.ts';
import { type Html, html, scriptData } from '../http/html.ts';
import { page, plainText, redirect } from '../http/reply.ts';
import { type Partition, signInHost } from '../partitions.ts';
import { sampleConfig } from '../sample-config.ts';
import type { Scenario } from '../scenario.ts';
import { cookieNames } from '../sessions/identity-cookies.ts';
import { readRoleInfo } from '../sessions/role-history.ts';
import type { SandboxSession } from '../sessions/session.ts';
import { hostileWorker } from './hostile-requests.ts';
import { consolePage, framePage } from './page.ts';
import { makeView } from './view.ts';

type ConsoleHost = Extract<Host, { kind: 'console' }>;

/** Everything served on console hosts. */
export function answerConsole(context: Context, host: ConsoleHost): Answer {
  const { request } = context;
  const { url } = request;
  if (request.method !== 'GET') return plainText('Method not allowed', { status: 405 });
  const nonce = randomUUID();
  if (url.pathname === '/sandbox/frame') return page(framePage({ nonce, url }));
  if (url.pathname === '/sandbox/config.txt') return plainText(sampleConfig);
  if (url.pathname === '/sandbox/worker.js') {
    return plainText(hostileWorker, {
      headers: { 'content-type': 'text/javascript', 'service-worker-allowed': '/' },
    });
  }
  const session = sessionOf(context, host);
  if ('instead' in session) return redirect(session.instead);
  if ('by' in session) return page(leadToSignIn(session.by));
  const scenario = scenarioOf(context, session);
  if (scenario.tokenLife === 'page') session.csrf = randomInt(1_000_000_000, 4_000_000_000);
  const view = makeView({
    session,
    scenario,
    partition: host.partition,
    language: languageOf(context, scenario),
    nonce,
    url,
    region: regionOf(url, host),
    history: readRoleInfo(request.cookies[cookieNames.roleInfo]),
  });
  const headers = policy(scenario, nonce, host.partition);
  return page(consolePage(view), headers ? { headers } : {});
}

/** The session that the page belongs to, or where its visitor is sent instead. */
function sessionOf(
  { jar, request, state }: Context,
  host: ConsoleHost,
): SandboxSession | { instead: string } | { by: string } {
  const { partition, differentiator } = host;
  const signIn = `https://${signInHost(partition)}`;
  const here = encodeURIComponent(shared(request.url, host).href);
  if (differentiator) {
    const session = jar.multi.find((candidate) => candidate.differentiator === differentiator);
    if (session) return session;
    const { consoleRedirect } = state.scenario;
    if (consoleRedirect === 'script') return { by: `${signIn}/signin?redirect_uri=` };
    const told = consoleRedirect === 'whole' ? encodeURIComponent(request.url.href) : here;
    return { instead: `${signIn}/signin?redirect_uri=${told}` };
  }
  if (jar.classic?.principal.partition === partition.id) return jar.classic;
  const hint = request.url.searchParams.get('login_hint');
  const chosen =
    jar.multi.find((candidate) => candidate.differentiator === hint) ?? (hint ? undefined : jar.multi.at(-1));
  const isAsked = state.scenario.sharedHost === 'asked';
  if (jar.multi.length > 1 && !hint && isAsked) return { instead: `${signIn}/sessions/selector?redirect_uri=${here}` };
  return { instead: chosen ? sessionUrl(request.url, host, chosen) : `${signIn}/signin?redirect_uri=${here}` };
}

/** As AWS's own pages do, for no server is told of a fragment. The address then has what only they know what it is for. */
const leadToSignIn = (signIn: string): Html => html`<script>
const to = new URL(location.href);
to.searchParams.set('hashArgs', location.hash || '#');
to.searchParams.set('isauthcode', 'true');
to.searchParams.set('state', 'hashArgsFromTB_sandbox');
to.hash = '';
location.replace(${scriptData(signIn)} + encodeURIComponent(to.href));
</script>`;

/** Multi-session pages live on their session's own host, always with a region in it. */
function sessionUrl(url: URL, host: ConsoleHost, { differentiator }: SandboxSession): string {
  const to = new URL(url);
  to.searchParams.delete('login_hint');
  to.hostname = `${differentiator}.${regionOf(url, host)}.${host.partition.consoleDomain}`;
  return to.href;
}

function shared(url: URL, { differentiator }: ConsoleHost): URL {
  const to = new URL(url);
  if (differentiator) to.hostname = to.hostname.slice(differentiator.length + 1);
  return to;
}

/** `?region=` first, else the host's, else the partition's home (AWS console help). */
function regionOf(url: URL, { region, partition }: ConsoleHost): string {
  const asked = url.searchParams.get('region') ?? '';
  return asked in partition.regions ? asked : (region ?? partition.homeRegion);
}

function policy({ csp }: Scenario, nonce: string, partition: Partition): Record<string, string> | undefined {
  if (csp === 'off') return undefined;
  const signIn = partition.signInDomains.flatMap((domain) => [`https://${domain}`, `https://*.${domain}`]).join(' ');
  const images = csp === 'images' ? "; img-src 'self'" : '';
  const rest = csp === 'blocked' ? "form-action 'none'; connect-src 'none'" : `connect-src 'self' ${signIn}${images}`;
  return {
    'content-security-policy': `script-src 'nonce-${nonce}'; object-src 'none'; base-uri 'none'; ${rest}`,
  };
}
