import { visibleLine } from '@/core/text/visible-text.ts';

/**
 * What Markdown takes for itself, by CommonMark and by what others add to it: emphasis, code, links, images, HTML, tables,
 * math, mentions, emoji by name; and the dot of a host, which some make a link of without being asked.
 */
const signs = /[\\`*_~[\]()<>&|!#$^={}:@]|\.(?=\p{L})/gu;

/** What an address is written with; a bracket, a pipe or a blank would end it. */
const notAddress = /[^\w\-.~:/?#@!$&'*+,=%]/gu;

const encoder = new TextEncoder();
const encoded = (character: string) =>
  Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

/**
 * A link in Markdown, on one line. The name reads as it is, with what is hidden in it made visible, and holds no link, image
 * or HTML of its own.
 */
export const markdownLink = (name: string, url: string): string =>
  `[${markdownText(name)}](${url.replace(notAddress, encoded)})`;

/** The same without a link. */
export const markdownText = (name: string): string => visibleLine(name).replace(signs, '\\$&');
