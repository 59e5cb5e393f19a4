import { answerConsole } from './console/routes.ts';
import { type Answer, type Context, makeContext } from './context.ts';
import type { Host } from './hosts.ts';
import type { Incoming } from './http/incoming.ts';
import { plainText, redirect } from './http/reply.ts';
import { answerPlain } from './plain/routes.ts';
import { answerOlderLists } from './portal/lists.ts';
import { answerPortal } from './portal/routes.ts';
import { answerSignIn } from './sign-in/routes.ts';
import type { State } from './state.ts';

/** The host decides who answers. */
export function answer(request: Incoming, host: Host, state: State): Answer {
  const context: Context = makeContext(request, state);
  if (request.url.pathname === '/sandbox/stolen' && request.method === 'POST') {
    state.stolen.push(request.body);
    return plainText('', { status: 204 });
  }
  if (request.url.pathname === '/favicon.ico') return plainText('', { status: 204 });
  switch (host.kind) {
    case 'console':
      return answerConsole(context, host);
    case 'sign-in':
      return answerSignIn(context, host.partition);
    case 'portal':
      return answerPortal(context, host.portal);
    case 'portal-lists':
      return answerOlderLists(context);
    case 'company-portal':
      return redirect(host.leadsTo);
    case 'plain':
      return answerPlain(context);
    case 'stranger':
      return plainText('No such host', { status: 421 });
  }
}
