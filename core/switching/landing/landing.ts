import { parseConsoleUrl } from '@/core/aws/console-url.ts';

/**
 * Where a switch lands: the current page (as long as it can be kept), the home of its service, the console's home, or
 * a saved page of the console, by its address.
 */
export const landings = ['page', 'service', 'home'] as const;
export type Landing = (typeof landings)[number];

export const isNamedLanding = (landing: string): landing is Landing => landings.some((one) => one === landing);

/** The saved page of a landing; undefined for those that have a name. */
export const savedPage = (landing: string | undefined): string | undefined =>
  landing === undefined || isNamedLanding(landing) ? undefined : landing;

/** The home of a page's service, `/ec2/home`; the page itself where that is no service's. */
export function serviceHome(page: string): string {
  const service = parseConsoleUrl(page)?.service;
  return service ? new URL(`/${service}/home`, page).href : page;
}
