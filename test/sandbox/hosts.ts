import { type Partition, partitions } from './partitions.ts';
import { companyPortals, type Portal, portals } from './portal/portals.ts';
import { findAccount } from './world/accounts.ts';

/** What a host name is to AWS. `stranger`: nothing of AWS's, and no test page either. */
export type Host =
  | { kind: 'console'; partition: Partition; region?: string; differentiator?: string }
  | { kind: 'sign-in'; partition: Partition; region?: string }
  | { kind: 'portal'; portal: Portal }
  | { kind: 'portal-lists' }
  | { kind: 'company-portal'; leadsTo: string }
  | { kind: 'plain' }
  | { kind: 'stranger' };

/** Services with a console host of their own label (AWS's console help and shipping extensions name these). */
const serviceLabels = ['s3', 'support', 'global', 'resource-explorer'];
const differentiatorShape = /^\d{12}-[a-z0-9]{8}$/;

/** Reads a host name, lower case and without port. A label that AWS has no DNS name for makes a stranger. */
export function readHost(host: string): Host {
  for (const partition of partitions) {
    const found = readSignIn(host, partition) ?? readConsole(host, partition);
    if (found) return found;
  }
  const portal = portals.find((candidate) => candidate.host === host);
  if (portal) return { kind: 'portal', portal };
  if (portals.some((one) => one.listsHost === host)) return { kind: 'portal-lists' };
  const leadsTo = companyPortals[host];
  if (leadsTo) return { kind: 'company-portal', leadsTo };
  return host === 'example.com' || host.endsWith('.example.com') || host.endsWith('test.example')
    ? { kind: 'plain' }
    : { kind: 'stranger' };
}

function readSignIn(host: string, partition: Partition): Host | undefined {
  for (const domain of partition.signInDomains) {
    if (host === domain && partition.globalSignIn) return { kind: 'sign-in', partition };
    const label = labelBefore(host, domain);
    if (label && label in partition.regions) return { kind: 'sign-in', partition, region: label };
    // An account's own sign-in page, by its id or alias (IAM user guide).
    if (label && partition.globalSignIn && findAccount(partition.id, label)) return { kind: 'sign-in', partition };
  }
  return undefined;
}

function readConsole(host: string, partition: Partition): Host | undefined {
  if (host === partition.consoleDomain || partition.extraConsoleHosts.includes(host)) {
    return { kind: 'console', partition };
  }
  const labels = labelBefore(host, partition.consoleDomain)?.split('.') ?? [];
  const [first = '', second] = labels;
  if (labels.length === 1 && first in partition.regions) return { kind: 'console', partition, region: first };
  if (labels.length === 1 && serviceLabels.includes(first)) return { kind: 'console', partition };
  if (labels.length === 2 && second && second in partition.regions && differentiatorShape.test(first)) {
    return { kind: 'console', partition, region: second, differentiator: first };
  }
  return undefined;
}

function labelBefore(host: string, domain: string): string | undefined {
  return host.endsWith(`.${domain}`) ? host.slice(0, -domain.length - 1) : undefined;
}
