import { Html, html, scriptData } from '../http/html.ts';
import type { ConsoleView } from './view.ts';

/** The page's own objects, as extensions find them in its world: `AWSC.Auth.getMbtc`, `ConsoleNavService`. */
export function consoleGlobals(view: ConsoleView): Html {
  const { nonce, scenario, loginAccount, loginUser, roleAccount, roleUser, region } = view;
  const navService = {
    AccountInfo: {
      loginDisplayNameAccount: loginAccount,
      loginDisplayNameUser: loginUser,
      roleDisplayNameAccount: roleAccount ?? null,
      roleDisplayNameUser: roleUser ?? null,
    },
    Model: { currentRegionId: region },
  };
  return html`<script nonce="${nonce}">
${token(view)}
${scenario.navService === 'yes' && html`window.ConsoleNavService = ${scriptData(navService)};`}
${scenario.silent === 'form' && swallowForms}
</script>`;
}

/** Multi-session consoles need no token, and their pages offer none. */
function token({ scenario, session }: ConsoleView): Html {
  if (scenario.csrf === 'missing' || session.mode === 'multi-session') return html``;
  return html`window.AWSC = { Auth: { getMbtc: () => ${new Html(tokenExpressions[scenario.csrf](session.csrf))} } };`;
}

const tokenExpressions = {
  number: (csrf: number) => `${csrf}`,
  string: (csrf: number) => `'${csrf}'`,
  boxed: (csrf: number) => `new String('${csrf}')`,
  promise: (csrf: number) => `Promise.resolve('${csrf}')`,
  never: () => 'new Promise(() => {})',
  stale: (csrf: number) => `${csrf - 1}`,
  object: (csrf: number) => `({ toString: () => '${csrf}', valueOf: () => ${csrf} })`,
  huge: () => `'7'.repeat(20_000_000)`,
};

const swallowForms = new Html(`
HTMLFormElement.prototype.submit = HTMLFormElement.prototype.requestSubmit = () => {};
addEventListener('submit', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`);
