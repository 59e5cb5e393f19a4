import { configBlock } from '../console/config-block.ts';
import type { Answer, Context } from '../context.ts';
import { html } from '../http/html.ts';
import { page, plainText } from '../http/reply.ts';
import { sampleConfig } from '../sample-config.ts';

/** Pages that are not AWS's: a team's wiki, where configs and switch-role links are passed around. */
export function answerPlain({ request }: Context): Answer {
  const { pathname } = request.url;
  if (pathname === '/aws.config') return plainText(sampleConfig);
  const link =
    'https://signin.aws.amazon.com/switchrole?account=200000000002&roleName=Developer&displayName=acme-dev&color=b7ca9d';
  const body = html`<html lang="en"><head><meta charset="utf-8"><title>Team wiki</title>
<style>body{max-width:760px;margin:40px auto;font:16px/1.6 Georgia,'Noto Serif CJK KR',serif;color:#222}
pre{padding:12px;background:#f5f5f0;overflow:auto;font-size:13px}</style></head>
<body><h1>${pathname === '/' ? 'Team wiki' : 'AWS handbook'}</h1>
<p>To work in our accounts, put this into <code>~/.aws/config</code>, or use <a href="${link}">the link to acme-dev</a>.</p>
${configBlock('pre')}</body></html>`;
  return page(body);
}
