import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { accountButton2021, accountButton2025 } from './account-buttons.ts';
import { configBlock } from './config-block.ts';
import { consoleGlobals } from './globals.ts';
import { consoleMetas } from './head.ts';
import { hostileScript } from './hostile.ts';
import { nav2018 } from './nav-2018.ts';
import { navModern } from './nav-modern.ts';
import { pageScript } from './page-script.ts';
import { servicePage } from './services.ts';
import { consoleStyle } from './style.ts';
import type { ConsoleView } from './view.ts';

const navs: Record<ConsoleView['scenario']['era'], (view: ConsoleView) => Html> = {
  '2018': nav2018,
  '2021': (view) => navModern(view, accountButton2021(view)),
  '2025': (view) => navModern(view, accountButton2025(view)),
};

/** A whole console page, in the DOM of its era. */
export function consolePage(view: ConsoleView): Html {
  const { scenario, language, nonce, session } = view;
  const { title, body } = servicePage(view);
  const nav = navs[scenario.era](view);
  return html`<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${consoleMetas(view)}
<style>${consoleStyle(scenario.era)}</style>${scenario.hostile !== 'no' && hostileScript(scenario.hostile, nonce)}${consoleGlobals(view)}</head>
<body class="user-type-${session.principal.kind === 'role' ? 'federated' : 'iam'}"><div id="b"><div id="h">
${scenario.lateNav === 'yes' ? html`<template id="sandbox-late-nav">${nav}</template>` : nav}</div>
<main><h1>${title}</h1>${body}${scenario.config !== 'no' && configBlock(scenario.config)}
${scenario.frames === 'yes' && html`<iframe src="/sandbox/frame" title="Widget"></iframe><iframe src="/sandbox/frame?empty" title="Empty"></iframe>`}
</main><div id="console-nav-footer-inner" data-testid="awsc-nav-footer">${say(language, 'notAws')}</div></div>
${pageScript(view)}</body></html>`;
}

/**
 * A frame of the console's own host: what is in it must neither be taken for the page, nor answer for it. The empty one
 * has a body of scripts only, which broke an extension once (aws-extend-switch-roles 6.0.2).
 */
export function framePage({ nonce, url }: Pick<ConsoleView, 'nonce' | 'url'>): Html {
  if (url.searchParams.has('empty')) return html`<html><body><script nonce="${nonce}">void 0;</script></body></html>`;
  return html`<html><head><meta charset="utf-8"><title>Widget</title>
<meta name="awsc-session-data" content='{"prismModeEnabled":true,"sessionDifferentiator":"999999999999-frame000"}'></head>
<body><pre>[profile from-a-frame]
role_arn = arn:aws:iam::999999999999:role/FromAFrame</pre></body></html>`;
}
