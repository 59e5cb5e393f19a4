import { isKnownRegion } from '@/core/aws/nearest-region.ts';
import { fullyDecoded } from './destination.ts';
import { resourcePages, services } from './resource-pages.ts';

/** What stands in a gap of `resourcePages`, decoded. */
const gaps: Readonly<Record<string, string>> = {
  arn: 'arn:[^?&#;]+',
  plainArn: 'arn:[^?&#;]+',
  topic: 'arn:[^?&#;]+',
  queue: 'https://sqs\\.[a-z0-9-]+\\.amazonaws\\.com/\\d{12}/[\\w.-]+',
  key: '[^?&#;]+',
  secret: '[^?&#;]+',
  parameter: '[^?&#;]+',
};

const patternOf = (page: string): RegExp =>
  new RegExp(
    `^${page
      .split(/(\{\w+\})/)
      .map((part) =>
        /^\{/.test(part) ? (gaps[part.slice(1, -1)] ?? '[^/?&#;:=]+') : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
      )
      .join('')}:?$`,
  );

const pages = [...Object.values(resourcePages), ...Object.values(services).map(([, home]) => home)].map(patternOf);

/** Behind these no name of a resource stands. */
const homes = new Set('home homev2 main codesuite idp index'.split(' '));

/** Words of addresses that show something: what a console lists, and how (2026-11). */
const views = new Set(
  (
    'accesspoint accesspoints access account accounts active activity addon addons alarm alarms alias aliases all ami amis api ' +
    'apis application applications arn arns asc attribute attributes auto balancer balancers bucket buckets budget budgets build ' +
    'builds bus catalog catalogs certificate certificates changeset changesets client clients cluster clusters code ' +
    'configuration configurations containers cost costs crawler crawlers custom dashboard dashboards database databases date db ' +
    'deleted definition definitions delivery deployment deployments desc detail details detector detectors distribution ' +
    'distributions domain domains elastic endpoint endpoints environment environments event eventbus events execution ' +
    'executions explorer false field file files filesystem filesystems filter filtering filters finding findings flow from ' +
    'function functions gateway gateways general group groups health hidden history hosted hostedzones hosts id identity ids ' +
    'image images index indexes info insights instance instances internet interface interfaces ip ips item items job jobs key ' +
    'keypairs keys kms layer layers launch limit list listsecrets load log logs map metric metrics monitoring name names ' +
    'namespace namespaces nat nested network networking node nodegroup nodegroups nodes none object objects offset option ' +
    'options order organization ou outputs overview page pages pair pairs parameter parameters password peering period ' +
    'permission permissions pipeline pipelines plan plans point points policies policy pool pools prefix private project ' +
    'projects properties provider providers public queue queues range record records recovery redis region registry report ' +
    'reports repositories repository requests resource resources role roles route routes rule rules running scaling search ' +
    'secret secrets section security service services set sets settings size snapshot snapshots sort stack stackinfo stacks ' +
    'stage stages state statemachine statemachines status stopped storage stream streams subnet subnets subscription ' +
    'subscriptions summary system systems tab table tables tag tags target targets task tasks template templates testing text ' +
    'time timeline timezone topic topics trail trails transit true type types usage user users vault vaults version versions ' +
    'view views volume volumes vpc vpcs vpn workgroup workgroups workspaces zone zones'
  ).split(' '),
);

const isNumbered = (text: string): boolean =>
  /^(?:v?\d+|[a-z]{1,16}-[0-9a-f]{6,40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(text) ||
  isKnownRegion(text);

/** The path, query and fragment of a page without what says where it is looked at, and on which tab. */
const bare = (page: string): string | undefined =>
  fullyDecoded(page.replace(/([?&])(?:region|tab)=[\w-]*(?:&|$|(?=#))/g, '$1').replace(/[?&](?=#|$)/g, ''));

/** Whether it is the page of a resource, whatever that is called, or the home of a service. `page`: its path, query and fragment. */
export function isKnownPage(page: string): boolean {
  const plain = bare(page);
  return plain !== undefined && pages.some((known) => known.test(plain));
}

/**
 * Whether a page's address has only words for what is shown, and names where such a word announces one. False also for pages to
 * look at that nobody has told Rolecall of.
 */
export function isOfViews(page: string): boolean {
  const [, ...parts] = (bare(page) ?? 'x/%').split(/[/?#&;=:]+/).filter(Boolean);
  let holdsName = false;
  return parts.every((part) => {
    const isView = wordsOf(part).every((word) => views.has(word));
    const fits = isView || holdsName || homes.has(part) || isNumbered(part);
    holdsName = isView;
    return fits;
  });
}

/** Those of `logsV2:log-groups`: without numbers, which count what there is. */
const wordsOf = (part: string): string[] =>
  part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && word !== 'v');
