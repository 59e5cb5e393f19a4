/** A cookie as the sandbox sets it: always secure, for the whole path. `domain` starts with a dot, or is one host's. */
export interface Cookie {
  name: string;
  value: string;
  domain: string;
  httpOnly: boolean;
  /** Seconds to live; 0 removes it; undefined: until the browser closes. */
  maxAge?: number;
}

export function setCookie({ name, value, domain, httpOnly, maxAge }: Cookie): string {
  return [
    `${name}=${value}`,
    ...(domain.startsWith('.') ? [`Domain=${domain}`] : []),
    'Path=/',
    'Secure',
    'SameSite=Lax',
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
  ].join('; ');
}

export const removed = (cookie: Omit<Cookie, 'value' | 'maxAge'>): Cookie => ({ ...cookie, value: '', maxAge: 0 });

export function readCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

/** The same cookie as Playwright's `context.addCookies` and Puppeteer's `browser.setCookie` take it. */
export function browserCookie({ name, value, domain, httpOnly }: Cookie) {
  return { name, value, domain, path: '/', secure: true, httpOnly, sameSite: 'Lax' as const };
}
