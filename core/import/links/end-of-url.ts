/** Characters that no URL has unencoded, and the start of the next URL, unless it is in a parameter: `redirect_uri=https://…`. */
const certainEnd = /[\s<>"`\\^{}\]]|(?<!=)https:\/\//gi;
/** Longer ones are no links to roles. */
const longestUrl = 8000;
const knownParameters = [
  'account=',
  'roleName=',
  'displayName=',
  'color=',
  'account_id=',
  'role_name=',
  'destination=',
];

/**
 * Where a URL ends that begins at a position of a text, and where to look for the next one. The characters that a URL may
 * hold and that also stand after one (comma, semicolon, bar, parenthesis, quote, full stop) belong to it only as far as a
 * parameter of a link to a role follows: in CSV, Markdown and prose they end it.
 */
export function endOfUrl(text: string, start: number): { end: number; next: number } {
  certainEnd.lastIndex = start + 'https://'.length;
  const next = certainEnd.exec(text)?.index ?? text.length;
  const url = text.slice(start, Math.min(next, start + longestUrl));
  const lastParameter = Math.max(...knownParameters.map((name) => url.lastIndexOf(name)), 0);
  const separator = url.slice(lastParameter).search(/[,;|]/);
  const end = separator < 0 ? url.length : lastParameter + separator;
  return { end: start + withoutTail(url, end, text[start - 1]), next };
}

/** Length of a URL without the parenthesis or quote that closes what was opened before it, and a sentence's marks. */
function withoutTail(url: string, length: number, before = ''): number {
  let end = before === "'" ? firstOr(url.indexOf("'"), length) : length;
  let depth = 0;
  for (let at = 0; at < end; at++) {
    if (url[at] === '(') depth++;
    else if (url[at] === ')' && --depth < 0) end = at;
  }
  // Proofpoint's: `https://urldefense.com/v3/__https://…__;!!…`.
  if (before === '_' && url.slice(0, end).endsWith('__')) end -= 2;
  while (end > 0 && '.,;:!?*'.includes(url[end - 1] ?? '')) end--;
  return end;
}

const firstOr = (index: number, otherwise: number) => (index < 0 ? otherwise : Math.min(index, otherwise));
