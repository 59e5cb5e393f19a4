import { parseHttpsUrl } from '@/core/aws/https-url.ts';

const wrapped = /[?&](?:url|q|u|target)=https%3A%2F%2F/i;

/**
 * The link inside of one that mail and chat servers put around it to check it on the way: Outlook's Safe Links
 * (`…safelinks.protection.outlook.com/?url=…`), Google's `/url?q=…`. Any other URL as it is.
 */
export function unwrappedLink(url: string): string {
  if (!wrapped.test(url)) return url;
  const parameters = parseHttpsUrl(url)?.searchParams;
  const inner = ['url', 'q', 'u', 'target'].map((name) => parameters?.get(name) ?? '');
  return inner.find((value) => /\/switchrole\/?\?|#\/console\?/.test(value)) ?? url;
}
