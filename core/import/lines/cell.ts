import { unguarded } from '@/core/text/csv-cell.ts';
import { decodeEntities } from '@/core/text/html-entities.ts';

/** A cell of a table, or a line of a text, without its markup. */
export interface Cell {
  /** What a reader sees: links as their titles, no marks of code and emphasis. Lines within a cell stay lines. */
  text: string;
  /** As written; links are looked for in it. */
  raw: string;
}

/** Cells are shorter by far; what is longer is looked at no further. */
const longest = 8000;

// Bounded repetitions over characters that end them: linear on any text.
const markdownLink =
  /!?\[([^[\]\n]{0,300}(?:\[[^[\]\n]{0,100}\][^[\]\n]{0,200})?)\]\(<?[^()\s]{0,4000}(?:\([^()\s]{0,300}\)[^()\s]{0,4000})?>?(?:[ \t]{1,5}"[^"\n]{0,200}")?\)/g;
const wikiLink = /\[([^[\]|\n]{1,300})\|[^[\]|\n]{1,4000}\]/g;
const chatLink = /<https?:[^<>|\s]{1,4000}\|([^<>|\n]{1,300})>/g;
const lineBreak = /<br[ \t]{0,3}\/?>/gi;
const tag = /<\/?(?:a|b|i|u|p|em|code|strong|span|font|div|sub|sup|small|kbd|nobr)(?:\s[^<>]{0,1000})?>/gi;
const emphasis = /(^|[\s(|/,])(\*\*\*|\*\*|__|~~|\*|_)(?=\S)([^*~\n]{1,300}?\S?)\2(?=$|[\s).,:;!?|/])/g;

/** Markdown, wiki markup or plain text → cell. A name that only looks like markup (`my_role_`, `a*b`) stays. */
export function cellOf(raw: string): Cell {
  const trimmed = raw.slice(0, longest).trim();
  return { text: withoutMarkup(trimmed), raw };
}

/** What markup begins with. Most lines and cells have none. */
const mark = /[[<`*_~\\&"'={]/;

export function withoutMarkup(text: string): string {
  if (!mark.test(text)) return text.trim();
  let plain = text.replace(lineBreak, '\n');
  if (plain.includes('[')) plain = plain.replace(markdownLink, '$1').replace(wikiLink, '$1');
  if (plain.includes('<'))
    plain = plain
      .replace(chatLink, '$1')
      .replace(tag, '')
      .replace(/<(https?:[^<>\s]{1,4000})>/g, '$1');
  if (/[*_~]/.test(plain)) plain = plain.replace(emphasis, '$1$3');
  plain = plain.replace(/(?<!\\)`{1,3}([^`\n]{0,500})`{1,3}/g, '$1').replace(/\{\{([^{}\n]{1,300})\}\}/g, '$1');
  return unguardedCell(decodeEntities(withoutBackslashes(plain)).trim());
}

/** Signs of Markdown as they are meant: `\_` is `_`. */
export const withoutBackslashes = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Without what guards a cell from being run as a formula; `="0123"` and `'0123` keep the zeros of a number. */
export const unguardedCell = (cell: string): string => unguarded(cell).replace(/^(?:="|')(\d[\d-]*)"?$/, '$1');
