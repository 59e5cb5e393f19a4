import { normalizeHost, parseHttpsUrl } from './https-url.ts';
import { isPortalUrl } from './partitions.ts';

/**
 * The one address of an access portal, from any that leads to it: as configs have it (with or without `/start`, `#`, `#/`), or
 * that of its page in a tab. Portals of `awsapps` domains are served at `/start/`, or at `/directory/{id}/` in GovCloud and
 * China; newer ones (`portal.amazonaws.com`, `app.aws`) at `/`, whatever the config says. Undefined: no portal of AWS's.
 */
export function portalAddress(url: string): string | undefined {
  const portal = isPortalUrl(url) ? parseHttpsUrl(url) : undefined;
  return portal && `https://${normalizeHost(portal.hostname)}${portalPath(portal)}`;
}

function portalPath({ hostname, pathname }: URL): string {
  if (!/\.awsapps\.(?:com|cn)$/.test(normalizeHost(hostname))) return '/';
  const [kind = '', id] = pathname.split('/').filter((segment) => segment !== '');
  return kind === 'directory' && id !== undefined ? `/directory/${id}/` : '/start/';
}
