/** `https` on the default port, without user name and password: the only kind of URL that is opened or posted to. */
export function parseHttpsUrl(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const plain = parsed?.protocol === 'https:' && parsed.port === '' && parsed.username === '' && parsed.password === '';
  return plain ? parsed : undefined;
}

/** The host of a portal's address: its roles are listed under it. An address that is not `https` stays as it is written. */
export const hostOrText = (url: string): string => parseHttpsUrl(url)?.host ?? url;

/** A host as compared: lower case, without the one dot that may end a full domain name. */
export function normalizeHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
