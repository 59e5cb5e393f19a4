/**
 * An Identity Center portal's URL without the `/`, `#` and `#/` that people copy with it
 * (https://github.com/aws/aws-sdk-go-v2/issues/2369). Undefined: not for a browser to open (`javascript:`, `file:`).
 */
export function trimStartUrl(text: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return undefined;
  let end = text.length;
  while (text[end - 1] === '/' || text[end - 1] === '#') end--;
  return text.slice(0, end);
}
