import { type Extent, isWord, skip, untilSign } from './extent.ts';
import { holdsFact } from './facts.ts';
import { isLabel, type Label } from './find-labels.ts';
import { isStrong } from './randomness.ts';

const element = /(?:\s[^<>\n]{0,200})?>\s{0,100}(?:<(?:string|value|data)>\s{0,20})?/iy;
const elements = /\s{0,100}(?:<\/?[a-z][^<>]{0,200}>\s{0,100}){1,8}/iy;
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
  // A cell of another row.
  if (/<\/?tr\b/i.test(between)) return undefined;
  if (/<\/t[dh]\b/i.test(between) && isName(text, label, extent)) return undefined;
  const isOneLine = !between.includes('\n');
  if (!isOneLine && !ended.test(text.slice(extent.end, extent.end + 120))) return undefined;
  return (isTagName && (isOneLine || /^\s{0,100}<\//.test(text.slice(extent.end, extent.end + 110)))) ||
    isWord(text, extent)
    ? extent
    : undefined;
}

/** Whether a cell is the name of what its row is about: then the next one is no secret, unless it shows that it is. */
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
  return isPrefixed ? !isStrong(word) : !isWord(text, value);
}

/** Of a row around a label, in each direction, in characters. */
const longestRow = 1000;
