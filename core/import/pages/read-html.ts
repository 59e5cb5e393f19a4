import { isPortalUrl } from '@/core/aws/partitions.ts';
import { lineCounter } from '@/core/import/lines/line-counter.ts';
import { looksLikeRoleLink } from '@/core/import/links/link-role.ts';
import { unwrappedLink } from '@/core/import/links/unwrapped-link.ts';
import { breaksLine, isElement, isPreformatted } from './html-elements.ts';
import { HtmlTable } from './html-table.ts';
import { attributeOf, type HtmlToken } from './html-tokens.ts';
import { layoutTables } from './layout-tables.ts';
import { shownTokens } from './shown-tokens.ts';
import { StruckText, struckOut } from './struck-text.ts';

/** What a page shows, as Markdown. */
export interface HtmlReading {
  text: string;
  /** 1-based line of the text → 1-based line of the page. */
  lineOf: (line: number) => number;
}

/** Whether a text is a web page, or a piece of one: it begins with a tag. */
export const isHtml = (text: string): boolean =>
  /^[\s\ufeff]{0,1000}<(?:!doctype\s|!--|\?xml|[a-z][a-z0-9]{0,20}[\s>/])/i.test(text.slice(0, 2000));

/** Whether a text that is no page has tables or links of HTML in it, as Markdown may. */
export const hasHtml = (text: string): boolean => /<table[\s>]|<a\s[^<>]{0,200}href\s{0,9}=/i.test(text);

/** Links that are kept: to roles, and to portals. */
const keepsLink = (url: string): boolean => looksLikeRoleLink(url) || isPortalUrl(url);

/** Tables that lie in each other: more have only pages that are made to hurt. */
const mostTables = 12;
/** A title that is longer names nothing. */
const longestTitle = 200;

/**
 * HTML as Markdown, without a DOM: tables with their links, headings, preformatted blocks between fences, lists; the rest as
 * text. Line ends stay, though a browser shows none: Markdown that has tags in it comes this way, too. `isPage`: blanks are
 * what a browser makes of them. Never fails, see `htmlTokens`.
 */
export function readHtml(html: string, isPage = true): HtmlReading {
  const writer = new Writer(html, isPage);
  for (const token of shownTokens(html)) writer.take(token);
  return writer.end();
}

class Writer {
  private readonly parts: string[] = [];
  /** For each line of the text its line of the page. */
  private readonly places: number[] = [1];
  /** Those that are open; undefined: one that only lays out. */
  private readonly tables: (HtmlTable | undefined)[] = [];
  private readonly layout: ReadonlySet<number>;
  private readonly placeOf: (position: number) => { line: number };
  private line = 1;
  private block = '';
  private isInPreformatted = false;
  private link: { url: string; title: string; isStruck: boolean } | undefined;
  private readonly struck = new StruckText();
  private readonly isPage: boolean;

  constructor(html: string, isPage: boolean) {
    this.placeOf = lineCounter(html);
    this.isPage = isPage;
    this.layout = layoutTables(html);
  }

  take(token: HtmlToken): void {
    this.line = this.placeOf(token.start).line;
    if (token.type !== 'text') this.struck.follow(token);
    if (token.type === 'text') this.text(token.text);
    else if (!isElement(token.name))
      this.text(token.type === 'open' ? `<${token.name}${token.attributes}>` : `</${token.name}>`);
    else if (this.block !== '') this.inBlock(token);
    else if (token.type === 'open') this.open(token);
    else this.close(token.name);
  }

  end(): HtmlReading {
    this.closeLink();
    while (this.tables.length > 0) this.closeTable();
    const { places } = this;
    return { text: this.parts.join(''), lineOf: (line) => places[line - 1] ?? places.at(-1) ?? 1 };
  }

  private inBlock(token: Exclude<HtmlToken, { type: 'text' }>): void {
    if (token.type === 'close' && token.name === this.block) {
      this.write('\n```\n');
      this.block = '';
    } else if (token.name === 'br') this.write('\n');
  }

  private open({ name, attributes, start }: Extract<HtmlToken, { type: 'open' }>): void {
    const table = this.tables.at(-1);
    if (isPreformatted(name)) this.isInPreformatted = true;
    const number = (attribute: string) => Number(attributeOf(attributes, attribute) ?? 1);
    if (name === 'a') this.openLink(unwrappedLink(attributeOf(attributes, 'href') ?? ''));
    else if (name === 'table') this.openTable(this.layout.has(start));
    else if (table && name === 'tr') this.row(table.openRow());
    else if (table && (name === 'td' || name === 'th')) table.openCell(name, number('colspan'), number('rowspan'));
    else if (isPreformatted(name) && !table) {
      this.block = name;
      this.write('\n```\n');
    } else if (/^h[1-6]$/.test(name) && !table) this.write(`\n\n${'#'.repeat(Number(name[1]))} `);
    else if (name === 'li') this.write(this.isInCell ? '\n' : '\n- ');
    else if (breaksLine(name) || /^t[dh]$/.test(name)) this.write('\n');
  }

  private close(name: string): void {
    const table = this.tables.at(-1);
    if (isPreformatted(name)) this.isInPreformatted = false;
    if (name === 'a') this.closeLink();
    else if (name === 'table' && this.tables.length > 0) this.closeTable();
    else if (name === 'tr' && table) this.row(table.closeRow());
    else if ((name === 'td' || name === 'th') && table) table.closeCell();
    else if (breaksLine(name)) this.write('\n');
  }

  private text(text: string): void {
    const shown = this.block !== '' || !this.isPage ? text : text.replace(this.blanks, ' ');
    if (this.link) {
      this.link.isStruck ||= this.struck.isOpen;
      if (this.link.title.length < longestTitle) this.link.title += shown.slice(0, longestTitle);
    } else this.write(this.struck.isOpen ? struckOut(shown) : shown, true);
  }

  private get isInCell(): boolean {
    return this.tables.some((table) => table?.isInCell);
  }

  /** Excel breaks a cell's long text into lines of HTML; lines that are meant are elements of their own. */
  private get blanks(): RegExp {
    return this.isInPreformatted || !this.isInCell ? /[^\S\n]+/g : /\s+/g;
  }

  private openLink(url: string): void {
    this.closeLink();
    if (keepsLink(url)) this.link = { url, title: '', isStruck: false };
  }

  private closeLink(): void {
    if (this.link === undefined) return;
    const { url, title, isStruck: isOut } = this.link;
    this.link = undefined;
    const name = title.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
    const target = url.replace(
      /[\s()|<>[\]\\"']/g,
      (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
    // An anchor's text that is the address itself names nothing.
    const named = name !== '' && !name.startsWith('https://');
    const link = named ? `[${name.replace(/[[\]\\`*_<>|]/g, '\\$&')}](${target})` : ` ${target} `;
    this.write(isOut ? struckOut(link) : link);
  }

  private openTable(isLayout: boolean): void {
    this.closeLink();
    if (this.tables.length === mostTables) return;
    // A table within a cell is that cell's text, row by row.
    if (this.isInCell) this.write('\n');
    else this.write('\n\n');
    this.tables.push(isLayout ? undefined : new HtmlTable());
  }

  private closeTable(): void {
    const row = this.tables.pop()?.closeRow() ?? '';
    this.row(row);
    this.write('\n');
  }

  private row(text: string): void {
    if (text === '') return;
    this.write(this.isInCell ? `${text.replaceAll('|', ' ')}\n` : `${text}\n`);
  }

  /** To the open cell, else to the text; white space between the rows of a table is neither. */
  private write(text: string, isOwn = false): void {
    const table = this.tables.findLast((one) => one?.isInCell);
    if (table) {
      table.write(text);
      return;
    }
    if (this.tables.at(-1) !== undefined && text.trim() === '') return;
    this.parts.push(text);
    let line = this.line;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.places.push(isOwn ? ++line : line);
  }
}
