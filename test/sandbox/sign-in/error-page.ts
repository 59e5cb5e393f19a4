import { html } from '../http/html.ts';
import { page, type Reply } from '../http/reply.ts';
import { signInLayout } from './layout.ts';

/**
 * The sign-in service's bare error: seen for a stale token, a bad redirect and an expired session
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/74). `why` is the sandbox's help to whoever tests: AWS
 * gives no reason.
 */
export function errorPage(status: number, why: string): Reply {
  const body = html`<h1 class="error-code">${status}</h1><p>Bad request or expired session.</p><p data-why>${why}</p>`;
  return page(signInLayout('en', String(status), body), { status });
}
