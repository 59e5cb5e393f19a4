import { randomUUID } from 'node:crypto';
import { type Answer, type Context, type Language, languageOf, scenarioOf } from '../context.ts';
import { html, scriptData } from '../http/html.ts';
import { page, redirect } from '../http/reply.ts';
import { consoleHome, type Partition } from '../partitions.ts';
import { classicRedirect } from '../redirects.ts';
import type { SandboxSession } from '../sessions/session.ts';
import { errorPage } from './error-page.ts';
import { newSwitchRolePage } from './switch-role-page-new.ts';
import { oldSwitchRolePage } from './switch-role-page-old.ts';

/** What stands in the page's fields, from the link or from a POST that was refused. */
export interface SwitchRoleFields {
  account: string;
  roleName: string;
  displayName: string;
  color: string;
  /** Where the switch lands. */
  redirectUri: string;
}

export interface SwitchRoleView {
  fields: SwitchRoleFields;
  session: SandboxSession;
  language: Language;
  refused: boolean;
  nonce: string;
}

/** `GET /switchrole`: pre-filled, and switches nothing before the user confirms (IAM user guide). */
export function switchRoleLink(context: Context, partition: Partition): Answer {
  const { request, jar } = context;
  const query = request.url.searchParams;
  const session = pickSession(context);
  if (session === 'several') return redirect(`/sessions/selector?redirect_uri=${encodeURIComponent(request.url.href)}`);
  if (!session) return signInFirst(context, partition);
  const asked = query.get('redirect_uri');
  const target =
    scenarioOf(context, session).linkRedirect === 'yes' && asked
      ? classicRedirect(asked, partition)
      : new URL(consoleHome(partition));
  if (!target) return errorPage(400, 'redirect_uri is not a console URL of this partition');
  const field = (name: string) => query.get(name) ?? '';
  return switchRolePage(context, jar.classic ?? session, undefined, {
    account: field('account'),
    roleName: field('roleName'),
    displayName: field('displayName'),
    color: field('color'),
    redirectUri: target.href,
  });
}

function signInFirst({ state: { scenario } }: Context, partition: Partition): Answer {
  const signIn = '/signin?redirect_uri=';
  const home = encodeURIComponent(consoleHome(partition));
  if (scenario.linkFragment === 'move') {
    return page(html`<script>location.replace(${scriptData(signIn)} + encodeURIComponent(location.href))</script>`);
  }
  if (scenario.linkFragment === 'drop')
    return page(html`<script>location.replace(${scriptData(signIn + home)})</script>`);
  return redirect(`${signIn}${home}${scenario.linkFragment === 'lose' ? '#signin' : ''}`);
}

export function switchRolePage(
  context: Context,
  session: SandboxSession,
  /** Status of a refusal. */
  refusal: number | undefined,
  fields: SwitchRoleFields,
): Answer {
  const scenario = scenarioOf(context, session);
  const refused = refusal !== undefined;
  const view = { fields, session, language: languageOf(context, scenario), refused, nonce: randomUUID() };
  // The older page posts a form, which multi-sessions never knew.
  const old = scenario.linkPage === 'old' && session.mode === 'classic';
  return page(old ? oldSwitchRolePage(view) : newSwitchRolePage(view), { status: refusal ?? 200 });
}

/** In multi-sessions somebody has to say which session switches: `login_hint`, or the only one there is. */
function pickSession({ jar, request, state }: Context): SandboxSession | 'several' | undefined {
  if (jar.classic) return jar.classic;
  if (state.scenario.linkSession === 'newest') return jar.multi.at(-1);
  const hint = request.url.searchParams.get('login_hint');
  const hinted = jar.multi.find(({ differentiator }) => differentiator === hint);
  return hinted ?? (jar.multi.length > 1 ? 'several' : jar.multi[0]);
}
