import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { consoleDecoded } from './console-decoded.ts';
import { isSafeDestination } from './destination.ts';
import { savedPage } from './landing.ts';
import { isKnownPage, isOfViews } from './plain-view.ts';

/**
 * Why a saved page is more than a page to look at, the worst first: `elsewhere`, it is no console page of this partition, and the
 * switch ends at the console's home; `foreign`, it names another address, such as a template to load or a page to go on to;
 * `acts`, it begins to make, change or run something; `unclear`, it is none of the pages that are known only to show something.
 */
export type Oddity = 'elsewhere' | 'foreign' | 'acts' | 'unclear';

/** Words in the addresses of the console's forms, wizards and shells (2026-11). */
const actions = new Set(
  // To make
  (
    'add allocate build clone copy create generate import install issue launch make new onboard order provision purchase put ' +
    'quickcreate quickstart register restore setup subscribe upload wizard ' +
    // To run
    'cloudshell connect deploy deploys exec execute failover invoke promote publish reboot redrive replay rerun reset restart resume ' +
    'retry rollback run schedule send shell ssh start stop terminal trigger ' +
    // To change
    'activate apply approve associate attach authorize configure convert disable edit enable manage migrate modify move rename ' +
    'replace resize rotate swap transfer update ' +
    // To give away
    'accept allow confirm delegate grant invitations invite reject review share trust ' +
    // To end
    'cancel close deactivate delete deletion deregister destroy detach disassociate empty leave purge release remove revoke suspend ' +
    'terminate unsubscribe wipe ' +
    // What a form is filled with
    'command param payload repo script semverapplication stackname template templateurl userdata'
  ).split(' '),
);

/** What is shown has a time of its launch, and templates. */
const shown = /\blaunch (?:templates?|configurations?)\b|\b[a-z]+ (?:time|date)\b/g;

/** A parameter of this name leads on to its value, a host or a path of one. */
const ledOn =
  /(?:redirect|return|next|ur[li]|go ?to|target|dest|continue|callback|relay|forward|href|src|host|domain|origin)[a-z_-]*=[/\\]*(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?![\w.-])/i;

/** The page of a queue has its address in it, of AWS's. */
const queue = /\/queues\/https:\/\/sqs\.[a-z0-9-]+\.amazonaws\.com\/\d{12}\/[\w.-]+$/;

/** What is odd about where a role lands; undefined: nothing, or it is no saved page. Never throws. */
export function oddityOf(landing: string | undefined, partition: PartitionId): Oddity | undefined {
  const page = savedPage(landing);
  if (page === undefined) return undefined;
  if (parseConsoleUrl(page)?.partition !== partition || !isSafeDestination(page)) return 'elsewhere';
  const { pathname, search, hash } = new URL(page);
  const address = pathname + search + hash;
  const plain = consoleDecoded(address);
  if (plain === undefined) return 'foreign';
  const rest = plain.replace(queue, '');
  if (/:\/\/|[\\/]{2}[a-z0-9-]+\.[a-z]/i.test(rest) || ledOn.test(rest)) return 'foreign';
  if (isKnownPage(address)) return undefined;
  // The first step is the service: one is called Connect.
  const words = rest
    .replace(/^\/(?!cloudshell)[^/?#]*/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/session-manager/g, 'shell')
    .replace(shown, ' ');
  if (words.split(/[^a-z]+/).some((word) => actions.has(word))) return 'acts';
  return isOfViews(address) ? undefined : 'unclear';
}
