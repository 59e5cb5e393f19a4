import { decodeEntities } from '@/core/text/html-entities.ts';

export type HtmlToken =
  /** Entities decoded, but in `raw` elements. */
  | { type: 'text'; text: string; start: number }
  /** `attributes` as written between the name and the `>`; read by `attributeOf`. */
  | { type: 'open'; name: string; attributes: string; start: number }
  | { type: 'close'; name: string; start: number };

/** After `<` or `</`: anything else is text, as in `a < b` and in Markdown's and Slack's `<https://…>`. */
const tagName = /(?!https?:)[a-z][a-z0-9:-]{0,40}/iy;
/** Elements whose content is no markup and nothing to read. */
const silent = /^(?:script|style)$/;

/**
 * Takes HTML apart, as far as texts and links need it: no tree, no error is one. What is cut off in the middle of a tag or
 * a comment ends there. Linear: no position is passed twice.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let position = 0;
  while (position < html.length) {
    const start = nextTag(html, position);
    if (start > position) yield { type: 'text', text: decodeEntities(html.slice(position, start)), start: position };
    if (start === html.length) return;
    if (html[start + 1] === '!' || html[start + 1] === '?') {
      const comment = html.startsWith('<!--', start);
      position = endAfter(html, comment ? '-->' : '>', start + 2);
      continue;
    }
    const closes = html[start + 1] === '/';
    tagName.lastIndex = start + (closes ? 2 : 1);
    const name = tagName.exec(html)?.[0] ?? '';
    const nameEnd = start + (closes ? 2 : 1) + name.length;
    const end = closingBracket(html, nameEnd);
    position = Math.min(html.length, end + 1);
    const lower = name.toLowerCase();
    if (closes) yield { type: 'close', name: lower, start };
    else yield { type: 'open', name: lower, attributes: html.slice(nameEnd, end), start };
    if (!closes && silent.test(lower)) position = endOfSilent(html, lower, position);
  }
}

/** Value of an attribute, entities decoded. Undefined: it is not there. Names in lower case. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', quoted, single, bare] of attributes.matchAll(attribute)) {
    if (key.toLowerCase() === name) return decodeEntities(quoted ?? single ?? bare ?? '').trim();
  }
  return undefined;
}

/** The blanks around a `=` are bounded: unbounded ones would be passed again for every name that has no value. */
const attribute = /([^\s"'<>/=]{1,100})(?:\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html[at + 1];
    tagName.lastIndex = at + (next === '/' ? 2 : 1);
    if (next === '!' || next === '?' || tagName.test(html)) return at;
  }
  return html.length;
}

function endAfter(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

/** Position of the `>` of a tag: quoted ones do not count. */
function closingBracket(html: string, from: number): number {
  const special = /[>"']/g;
  special.lastIndex = from;
  for (let found = special.exec(html); found !== null; found = special.exec(html)) {
    if (found[0] === '>') return found.index;
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return html.length;
    special.lastIndex = close + 1;
  }
  return html.length;
}

function endOfSilent(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
