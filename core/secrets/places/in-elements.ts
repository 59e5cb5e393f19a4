import { type Extent, isWord, skip, untilSign } from '@/core/secrets/signs/extent.ts';
import { holdsFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import { isStrong } from '@/core/secrets/signs/randomness.ts';
import { isLoneWord } from './lone-words.ts';

const element = /(?:\s[^<>\n]{0,200})?>\s{0,100}(?:<(?:string|value|data)>\s{0,20})?/iy;
const elements = /\s{0,100}(?:<\/?[a-z][^<>]{0,200}>\s{0,100}){1,8}/iy;
/** What certainly holds the value of the name before it: a definition, a cell beside a heading, a property list, KeePass. */
const ofName = /<\/dt>\s*<dd\b|<\/th>\s*<td\b|<\/key>\s*<(?:string|value)\b/i;
/** The value need not end with its element, where the element ends with the line or the next one begins. */
const ended = /^\s{0,100}<\/|^[ \t]{0,100}(?:$|\n)|^\s{0,100}<(?:br|d[dt]|li|t[dhr]|p|div)\b/;

/**
 * The value of a label in XML or HTML: `<Password>x</Password>`, `<dt>Password</dt><dd>x</dd>`. `name`: where its name
 * begins; `closed`: behind the name's quotes and brackets. A `<PASSWORD>` that stands for one has none.
 */
export function inElements(text: string, label: Label, name: number, closed: number): Extent | undefined {
  const before = text[name - 1];
  const isTagName = before === '<' || (before === ':' && /<\w+:$/.test(text.slice(Math.max(0, name - 20), name)));
  const from = isTagName ? label.end : closed;
  const start = skip(text, from, isTagName ? element : elements);
  if (start === from) return undefined;
  const extent = untilSign(text, start, /</);
  const between = text.slice(from, start);
  // A cell of another row, or beyond the list or the value that the label is in.
  if (/<\/?tr\b|<\/(?:d[dl]|table|[uo]l|li|dict|string|body)\b/i.test(between)) return undefined;
  if (/<\/t[dh]\b/i.test(between) && isName(text, label, extent)) return undefined;
  if (!isTagName && /^\s*\n[ \t]*\n/.test(between)) return undefined;
  const isOneLine = !between.includes('\n');
  if (!isOneLine && !ended.test(text.slice(extent.end, extent.end + 120))) return undefined;
  if (label.isCertain && /^\s*<\//.test(between) && isLoneWord(text, extent)) {
    if (ofName.test(between) || (/<\/td>\s*<td\b/i.test(between) && isPairOfCells(text, name, extent.end)))
      return extent;
  }
  return (isTagName && (isOneLine || /^\s{0,100}<\//.test(text.slice(extent.end, extent.end + 110)))) ||
    isWord(text, extent)
    ? extent
    : undefined;
}

/** Whether a row has two cells: a name and its value. */
const isPairOfCells = (text: string, from: number, to: number): boolean =>
  /<tr\b[^<>]{0,200}>\s{0,100}<td\b[^<>]{0,200}>[^<>]{0,60}$/i.test(text.slice(Math.max(0, from - 600), from)) &&
  /^\s{0,100}<\/td>\s{0,100}<\/tr>/i.test(text.slice(to, to + 220));

/** Whether a cell is the name of what its row is about. Then the next one is no secret, unless it shows that it is. */
function isName(text: string, { start, end }: Label, value: Extent): boolean {
  const word = text.slice(value.start, value.end).trim();
  if (isLabel(word)) return true;
  const before = text.slice(Math.max(0, start - longestRow), start);
  const behind = text.slice(end, end + longestRow);
  const close = behind.search(/<\/?tr\b|<\/table/i);
  const row =
    before.slice(before.toLowerCase().lastIndexOf('<tr') + 1) + behind.slice(0, close < 0 ? undefined : close);
  if (!holdsFact(row.replace(/<[^<>]{0,500}>/g, ' '))) return false;
  const isPrefixed = /[^\s>]$/.test(before);
  return isRoleWord(word) || (isPrefixed ? !isStrong(word) : !isWord(text, value));
}

/** Of a row around a label, in each direction, in characters. */
const longestRow = 1000;
