import { type Html, html } from '../http/html.ts';
import { arnOf } from '../world/principal.ts';
import type { ConsoleView } from './view.ts';

/** The page's metas by era and scenario. The endpoint's went missing on 2025-10-29 (aws-extend-switch-roles 6.0.1). */
export function consoleMetas(view: ConsoleView): Html {
  const { scenario, session, region, language } = view;
  if (scenario.metas === 'none') return html``;
  const multi = session.mode === 'multi-session';
  const endpoint = scenario.metas === 'all' && !multi;
  return html`<meta id="awsc-mezz-region" name="awsc-mezz-region" content="${region}">
<meta id="awsc-mezz-locale" name="awsc-mezz-locale" content="${language}">
<meta name="awsc-lang" content="${language}">
${endpoint && html`<meta id="awsc-signin-endpoint" name="awsc-signin-endpoint" content="${session.signInHost}">`}
${(scenario.era !== '2018' || multi) && html`<meta name="awsc-session-data" content="${JSON.stringify(sessionData(view))}">`}`;
}

function sessionData({ session, current, region }: ConsoleView) {
  const multi = session.mode === 'multi-session';
  return {
    prismModeEnabled: multi,
    infrastructureRegion: region,
    sessionARN: arnOf(current),
    ...(multi
      ? {
          sessionDifferentiator: session.differentiator,
          signInEndpoint: session.signInHost,
          accountId: current.account,
          displayName: session.switched?.displayName ?? current.name,
        }
      : {}),
  };
}
