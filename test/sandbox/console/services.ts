import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { accountOf } from '../world/accounts.ts';
import type { ConsoleView } from './view.ts';

export interface ServicePage {
  title: string;
  body: Html;
}

/** What the page is about: by the path's first part, or the host of a service. */
export function servicePage(view: ConsoleView): ServicePage {
  const { url } = view;
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  const byHost = /^(s3|health|phd|lightsail)\./.exec(url.hostname)?.[1] ?? '';
  const key = first in pages ? first : byHost in pages ? byHost : 'console';
  return (pages[key] ?? home)(view);
}

const pages: Record<string, (view: ConsoleView) => ServicePage> = {
  console: home,
  ec2: (view) => ({
    title: 'Instances | EC2',
    body: table(
      `Instances (3)`,
      ['Name', 'Instance ID', 'Instance state', 'Type', 'Availability Zone'],
      [
        ['web-1', 'i-0a1b2c3d4e5f60718', 'Running', 't3.large', `${view.region}a`],
        ['web-2', 'i-0a1b2c3d4e5f60719', 'Running', 't3.large', `${view.region}b`],
        ['batch', 'i-0a1b2c3d4e5f6071a', 'Stopped', 'c7g.xlarge', `${view.region}a`],
      ],
    ),
  }),
  s3: (view) => ({
    title: 'Buckets | S3',
    body: table(
      'General purpose buckets (2)',
      ['Name', 'AWS Region'],
      [
        [`${owner(view)}-artifacts`, view.region],
        [`${owner(view)}-access-logs`, view.region],
      ],
    ),
  }),
  iam: (view) => ({
    title: 'Dashboard | IAM',
    body: table(
      'IAM resources',
      ['User groups', 'Users', 'Roles', 'Policies'],
      [['4', '12', '38', owner(view).length.toFixed()]],
    ),
  }),
  health: () => healthPage,
  phd: () => healthPage,
  lightsail: () => ({ title: 'Lightsail', body: table('Instances (1)', ['Name', 'State'], [['blog', 'Running']]) }),
};

const healthPage: ServicePage = {
  title: 'AWS Health Dashboard',
  body: table('Open and recent issues (0)', ['Event', 'Status'], [['No recent issues', 'Closed']]),
};

function home({ language, region, regionName, accountLabel }: ConsoleView): ServicePage {
  const services = [
    ['EC2', `/ec2/home?region=${region}#Instances:`],
    ['S3', `/s3/buckets?region=${region}`],
    ['IAM', '/iam/home'],
  ] as const;
  const body = html`<div class="cards"><section><h2>${say(language, 'recentlyVisited')}</h2>
<ul>${services.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></section>
<section><h2>AWS Health</h2><table><tbody><tr><td>Open issues</td><td class="ok">0</td></tr>
<tr><td>Scheduled changes</td><td class="ok">0</td></tr></tbody></table></section>
<section><h2>${say(language, 'account')}</h2><p id="sandbox-account">${accountLabel}</p><p id="sandbox-region">${regionName} · ${region}</p></section></div>`;
  return { title: say(language, 'consoleHome'), body };
}

const owner = ({ current }: ConsoleView): string => accountOf(current.account).alias ?? current.account;

function table(title: string, heads: string[], rows: string[][]): Html {
  return html`<section><h2>${title}</h2><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`;
}
