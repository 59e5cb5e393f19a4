import { withoutMarkup } from './cell.ts';
import type { MarkedText } from './marked-text.ts';

export interface Heading {
  /** 0-based */
  line: number;
  text: string;
}

const markdown = /^ {0,3}#{1,6}\s+(.*?)[\s#]*$/;
const wiki = /^\s{0,3}(?:h[1-6]\.\s+(.{1,200})|={2,6}\s*([^=]{1,200}?)\s*={2,6})\s*$/;
const bold = /^\s{0,3}(?:\*\*|__)([^*_]{1,100})(?:\*\*|__):?\s*$/;
/** A section of any ini file. */
const section = /^\[([^\][{}"',]{1,100})\]\s*$/;
/** A line that ends so announces what is below it. Keys of YAML look the same, and say the same. */
const announcing = /^\s{0,3}(?:[-*]\s+)?(\S.{0,62}?)\s*[:：]$/;
const underline = /^\s{0,3}(?:={3,}|-{3,})\s*$/;

/** Headings of a text (Markdown's, those of wikis, and lines that announce something): the last one above a line. */
export function headingsOf({ lines, isConfig }: MarkedText): (line: number) => Heading | undefined {
  const headings: Heading[] = [];
  lines.forEach((raw, line) => {
    if (raw.length > 300 || raw.includes('|') || isConfig(line)) return;
    const found = markdown.exec(raw) ?? wiki.exec(raw) ?? bold.exec(raw) ?? section.exec(raw) ?? announcing.exec(raw);
    const written = found?.slice(1).find((part) => part !== undefined);
    const isUnderlined = underline.test(lines[line + 1] ?? '') && raw.trim() !== '' && !underline.test(raw);
    const text = withoutMarkup(written ?? (isUnderlined ? raw : ''))
      .replace(/\s*[:：]$/, '')
      .trim();
    if (text !== '') headings.push({ line, text });
  });
  return (line) => {
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((headings[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1];
  };
}
