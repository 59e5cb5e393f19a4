import { cleanText } from './clean-text.ts';
import { hasConfigKeys } from './config-shape.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';
import { lineCounter } from './line-counter.ts';
import { type Link, looksLikeRoleLink } from './link-role.ts';

/** What a page shows, without its markup. */
export interface HtmlReading {
  /** Its blocks of preformatted text if one of them is a config, else its whole text. */
  text: string;
  /** Its links to roles, by what their anchors say. */
  links: Link[];
}

/** Whether a text is a web page, or a piece of one: it begins with a tag. */
export const isHtml = (text: string): boolean =>
  /^[\s\ufeff]{0,1000}<(?:!doctype\s|!--|\?xml|[a-z][a-z0-9]{0,20}[\s>/])/i.test(text.slice(0, 2000));

const preformatted = /^(?:pre|textarea)$/;
const breaks = /^(?:br|p|div|li|tr|h[1-6]|dt|dd|table|ul|ol|section|blockquote|pre|textarea)$/;

/**
 * Takes links and text out of HTML, without a DOM. Line ends stay, though a browser shows none: Markdown that begins with a
 * tag comes this way, too. Never fails, see `htmlTokens`.
 */
export function readHtml(html: string): HtmlReading {
  const lineOf = lineCounter(html);
  const links: Link[] = [];
  const whole: string[] = [];
  const blocks: string[] = [];
  let block: string[] | undefined;
  let blockName = '';
  let link: Link | undefined;
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') {
      const text = block ? token.text : token.text.replace(/[^\S\n]+/g, ' ');
      (block ?? whole).push(text);
      if (link && link.title.length < 1000) link.title += text.slice(0, 1000);
      continue;
    }
    const { type, name } = token;
    if (block && type === 'close' && name === blockName) {
      const content = block.join('');
      blocks.push(content);
      whole.push('\n', content, '\n');
      block = undefined;
    } else if (!block && type === 'open' && preformatted.test(name)) {
      block = [];
      blockName = name;
    } else if (name === 'br' || (!block && breaks.test(name))) (block ?? whole).push('\n');
    else if (!block && /^t[dh]$/.test(name) && type === 'close') whole.push('\t');
    if (name !== 'a') continue;
    if (link) links.push(titled(link));
    const url = type === 'open' ? (attributeOf(token.attributes, 'href') ?? '') : '';
    link = looksLikeRoleLink(url) ? { url, title: '', line: lineOf(token.start).line } : undefined;
  }
  if (link) links.push(titled(link));
  // Cut off within a block: what there is of it.
  if (block) blocks.push(block.join(''));
  const configs = blocks.filter(hasConfigKeys);
  return { text: configs.length > 0 ? configs.join('\n\n') : whole.join(''), links };
}

/** An anchor's text that is the address itself names nothing. */
function titled(link: Link): Link {
  const title = cleanText(link.title);
  return { ...link, title: title.startsWith('https://') ? '' : title };
}
