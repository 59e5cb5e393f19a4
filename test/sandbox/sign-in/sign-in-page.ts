import { type Answer, type Context, languageOf } from '../context.ts';
import { html } from '../http/html.ts';
import { page } from '../http/reply.ts';
import type { Partition } from '../partitions.ts';
import { scenarioValues } from '../scenario.ts';
import { accountOf } from '../world/accounts.ts';
import { identities } from '../world/identities.ts';
import { dashed } from '../world/principal.ts';
import { signInLayout } from './layout.ts';

/** A console page as whoever signs in gets it: of no session, and with its fragment where that is in the query. */
function plainAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return address;
  const fragment = url.searchParams.get('hashArgs');
  if (fragment !== null) url.hash = fragment;
  for (const name of ['hashArgs', 'isauthcode', 'state']) url.searchParams.delete(name);
  url.hostname = url.hostname.replace(/^\d{12}-[a-z0-9]{8}\./, '');
  return fragment === null && url.hostname === new URL(address).hostname ? address : url.href;
}

/** Where a person picks whom to be: one button for each identity of the partition. */
export function signInPage(context: Context, partition: Partition): Answer {
  const next = plainAddress(context.request.url.searchParams.get('redirect_uri') ?? '');
  const here = identities.filter(({ principal }) => principal.partition === partition.id);
  const body = html`<h1>Sign in</h1>
<p>Pick an identity of the sandbox's fictional organizations.</p>
<form class="who" action="/sandbox/sign-in" method="GET">
${next !== '' && html`<input type="hidden" name="next" value="${next}">`}
<div class="row"><label><input type="radio" name="mode" value="classic" checked> One session</label>
<label><input type="radio" name="mode" value="multi-session"> Multi-session</label>
<label>Console of <select name="era">${scenarioValues.era.map((era) => html`<option>${era}</option>`)}</select></label></div>
${here.map(
  ({ as, title, principal }) => html`<button name="as" value="${as}"><b>${title}</b>
${accountOf(principal.account).organization} · ${accountOf(principal.account).alias ?? ''} (${dashed(principal.account)})</button>`,
)}</form>`;
  return page(signInLayout(languageOf(context, context.state.scenario), 'Sign in', body));
}
