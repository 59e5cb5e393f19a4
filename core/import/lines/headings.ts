import { withoutMarkup } from './cell.ts';
import { countUpTo } from './count-up-to.ts';
import type { MarkedText } from './marked-text.ts';

export interface Heading {
  /** 0-based */
  line: number;
  text: string;
  /** A line that announces what is below it, and no title. */
  announces: boolean;
  /** The heading of the part that this one is a part of. */
  above: Heading | undefined;
}

/** With what tells how deep it is. */
const markdown = /^ {0,3}(#{1,6})\s+(.*?)[\s#]*$/;
const jira = /^\s{0,3}h([1-6])\.\s+(.{1,200})\s*$/;
const wiki = /^\s{0,3}(={2,6})\s*([^=]{1,200}?)\s*={2,6}\s*$/;
const bold = /^\s{0,3}(?:\*\*|__)([^*_]{1,100})(?:\*\*|__):?\s*$/;
/** A section of any ini file. */
const section = /^\[([^\][{}"',]{1,100})\]\s*$/;
/** A line that ends so announces what is below it. Keys of YAML look the same, and say the same. */
const announcing = /^\s{0,3}(?:[-*]\s+)?(\S.{0,62}?)\s*[:：]$/;
/** A block of Python. */
const code = /^\s*(?:class\s+\w+(?:\([^()]*\))?|def\s+\w+\(.*\)|with\s.*\bas\s+\w+|try|else|finally)\s*:$/;
const underline = /^\s{0,3}(?:={3,}|-{3,})\s*$/;

/** What stands before a title, of Markdown, AsciiDoc or Jira, whatever ends it. */
export const titleMark = /^ {0,3}(#{1,6}|={1,6})\s|^\s{0,3}h([1-6])\.\s/;

/** How deep the title is that a line is, from 1. Undefined: it is none. */
export function titleDepth(line: string): number | undefined {
  const [, marks, number] = titleMark.exec(line) ?? [];
  return marks?.length ?? (number === undefined ? undefined : Number(number));
}

/** Whether a line is nothing but bold: below all titles. */
export const isBold = (line: string): boolean => bold.test(line);

/** Headings of a text (Markdown's, those of wikis, and lines that announce something): the last one above a line, 0-based. */
export function headingsOf({ lines, isConfig }: MarkedText): (line: number) => Heading | undefined {
  const headings: Heading[] = [];
  /** The last one, and those that it is a part of, with how deep they are. */
  let open: { depth: number; heading: Heading }[] = [];
  lines.forEach((raw, line) => {
    if (raw.length > 300 || raw.includes('|') || isConfig(line) || code.test(raw)) return;
    const { depth, written } = headingIn(raw, lines[line + 1]) ?? {};
    if (depth === undefined || written === undefined) return;
    const text = withoutMarkup(written)
      .replace(/\s*[:：]$/, '')
      .trim();
    if (text === '') return;
    open = open.filter((one) => one.depth < depth);
    const heading = { line, text, announces: depth === depthOfAnnouncing, above: open.at(-1)?.heading };
    open.push({ depth, heading });
    headings.push(heading);
  });
  return (line) => headings[countUpTo(headings, line - 1) - 1];
}

/** Below all titles. */
const depthOfAnnouncing = 9;

function headingIn(raw: string, below = ''): { depth: number; written: string } | undefined {
  const [, marks = '', titled] = markdown.exec(raw) ?? wiki.exec(raw) ?? [];
  if (titled !== undefined) return { depth: marks.length, written: titled };
  const [, number, numbered] = jira.exec(raw) ?? [];
  if (numbered !== undefined) return { depth: Number(number), written: numbered };
  for (const [depth, pattern] of [bold, section].entries()) {
    const written = pattern.exec(raw)?.[1];
    if (written !== undefined) return { depth: 7 + depth, written };
  }
  if (underline.test(below) && raw.trim() !== '' && !underline.test(raw))
    return { depth: below.includes('=') ? 1 : 2, written: raw };
  const announced = announcing.exec(raw)?.[1];
  if (announced !== undefined) return { depth: depthOfAnnouncing, written: announced };
  return undefined;
}
